using RelationalContracts.Documents;

namespace RelationalContracts.Writers;

/// <summary>How wide the labels of drawings are in Arial, the face that every reader has or replaces by one as wide.</summary>
/// <remarks>
/// A drawing breaks its labels into lines before anybody knows which font will print them. Arial is wider than the serif and
/// sans faces of our themes, so what fits by these measures fits in every format.
/// </remarks>
public static class FigureText
{
    private const int Other = 600;
    private const int Wide = 1000;
    private const char FirstWide = '\u2E80';

    // Thousandths of the size, from the space to the tilde: Arial and Arial Bold.
    private static readonly short[] Regular =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
        556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private static readonly short[] Strong =
    [
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
        556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611,
        611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
    ];

    /// <summary>The width of a line of label, in points.</summary>
    /// <param name="text">The words.</param>
    /// <param name="isStrong">Whether they are set in the heavier face.</param>
    public static double Width(string text, bool isStrong)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Sum(character => Advance(character, isStrong));
    }

    /// <summary>The width of one character of a label, in points.</summary>
    /// <param name="character">The character.</param>
    /// <param name="isStrong">Whether it is set in the heavier face.</param>
    public static double Advance(char character, bool isStrong) => WidthOf(character, isStrong ? Strong : Regular) * Figure.LabelSize / 1000;

    private static int WidthOf(char character, short[] widths) => character switch
    {
        >= ' ' and <= '~' => widths[character - ' '],
        '\u2018' or '\u2019' => widths[',' - ' '],
        '\u2013' => widths['0' - ' '],
        '\u2026' or >= FirstWide => Wide,
        _ => Other,
    };
}
