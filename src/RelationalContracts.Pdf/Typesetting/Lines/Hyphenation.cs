namespace RelationalContracts.Pdf.Typesetting.Lines;

/// <summary>Where the words of a language may be divided at the end of a line.</summary>
internal sealed class Hyphenation
{
    /// <summary>Adds the places where a piece may be divided.</summary>
    /// <param name="breaks">Receives them, in order.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="index">Its place in the paragraph.</param>
    /// <param name="position">Width of all text before it.</param>
    public void AddBreaks(List<Break> breaks, Piece piece, int index, double position)
    {
    }
}
