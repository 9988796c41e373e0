using RelationalContracts.Word.Styles;

namespace RelationalContracts.Word.Body;

/// <summary>Where a block stands: how text without a number looks there, and the room there is.</summary>
/// <param name="TextStyle">The style of a paragraph without a number.</param>
/// <param name="Left">From the left margin to the edge of the text.</param>
/// <param name="Width">From there to the right margin.</param>
internal readonly record struct Surroundings(string TextStyle, double Left, double Width)
{
    /// <summary>Outside all clauses: the full measure.</summary>
    public static Surroundings Page(double measure) => new(StyleId.Normal, 0, measure);

    /// <summary>Further in.</summary>
    /// <param name="numbered">The style of the numbered paragraph whose text edge is taken up.</param>
    /// <param name="left">That edge, from the left margin.</param>
    public Surroundings Under(string numbered, double left) => new(StyleId.TextUnder(numbered), left, Width + Left - left);
}
