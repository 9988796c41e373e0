using System.Collections.Immutable;
using RelationalContracts.Documents;
using RelationalContracts.Themes;

namespace RelationalContracts.Word.Pages;

/// <summary>How wide text will probably be, without the font files that Word will use.</summary>
/// <remarks>
/// Counts with the widths of Arial (as the Helvetica metrics that Adobe published give them), to which Georgia comes within a
/// few hundredths over running English.
/// </remarks>
internal static class TextMeasure
{
    private const int Em = 1000;
    private const int Other = 600;
    private const double BoldIsWiderBy = 1.09;
    private const int Bold = 600;

    // What a line loses on average because it ends with a whole word.
    private const double LostPerLine = 2.5;

    // From the space to the tilde, in thousandths of the size.
    private static readonly ImmutableArray<short> Widths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>The width of a text on one line, in points.</summary>
    public static double Width(ReadOnlySpan<char> text, TextStyle type)
    {
        var width = 0;
        foreach (var c in text)
        {
            width += c - ' ' is >= 0 and var i && i < Widths.Length ? Widths[i] : Other;
        }

        return width * type.Size * (type.Weight >= Bold ? BoldIsWiderBy : 1) / Em;
    }

    /// <summary>The width of a run of inlines on one line, in points.</summary>
    public static double Width(ImmutableArray<Inline> inlines, TextStyle type)
    {
        var width = 0.0;
        foreach (var inline in inlines)
        {
            width += Width(PlainText.Of(inline), type);
        }

        return width;
    }

    /// <summary>How many lines a text takes that would be so wide on one line.</summary>
    /// <param name="width">Its width on one line.</param>
    /// <param name="type">Its type.</param>
    /// <param name="measure">The width of a line.</param>
    public static int Lines(double width, TextStyle type, double measure)
    {
        var used = Math.Max(type.Size, measure - (LostPerLine * type.Size / 2));
        return width <= measure ? 1 : (int)Math.Ceiling(width / used);
    }
}
