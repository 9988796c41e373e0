using RelationalContracts.Pdf.Fonts;

namespace RelationalContracts.Pdf.Typesetting.Lines;

/// <summary>Whether a line may end at a piece of text.</summary>
internal enum LineEnd
{
    /// <summary>Not here.</summary>
    Never,

    /// <summary>At this space, which then prints nothing.</summary>
    AtSpace,

    /// <summary>After this piece: behind a hyphen or a slash.</summary>
    After,

    /// <summary>At this space, whatever else: a line break of the text.</summary>
    Always,
}

/// <summary>A word or part of one, or a space: what the line breaker moves about.</summary>
/// <param name="Word">Its glyphs.</param>
/// <param name="Style">Its looks.</param>
/// <param name="Text">The text it was cut from.</param>
/// <param name="Start">Where in that text it begins.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="End">Whether a line may end here.</param>
internal readonly record struct Piece(ShapedWord Word, RunStyle Style, string Text, int Start, int Length, LineEnd End)
{
    /// <summary>Whether it may be divided at the end of a line.</summary>
    public bool MayDivide { get; init; }

    /// <summary>Its width on the page.</summary>
    public double Width => Style.Look.Width(Word.Width);

    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> Characters => Text.AsSpan(Start, Length);

    /// <summary>Whether it stands for characters that the font does not cover.</summary>
    public bool IsReplacement => !Word.IsCovered;
}
