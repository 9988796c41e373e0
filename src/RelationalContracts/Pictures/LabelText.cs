namespace RelationalContracts.Pictures;

/// <summary>Breaks the words of a label into lines, without knowing the font that will print them.</summary>
/// <remarks>
/// Widths are those of Arial with a margin (<see cref="Writers.FigureText"/>): what fits here fits in every format, and a picture breaks
/// its lines alike in all of them.
/// </remarks>
internal static class LabelText
{
    private const double Margin = 1.06;
    private const string Ellipsis = "…";

    /// <summary>The width of a line of label, in points; rather too wide than too narrow.</summary>
    public static double Width(string text, bool isStrong = false) => Writers.FigureText.Width(text, isStrong) * Margin;

    /// <summary>The lines of a text within a width; a word wider than that ends in an ellipsis.</summary>
    public static IReadOnlyList<string> Lines(string text, double width, bool isStrong = false)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && Width(lines[^1] + " " + word, isStrong) <= width)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(Fitted(word, width, isStrong));
            }
        }

        return lines;
    }

    /// <summary>A text on one line, cut with an ellipsis where it is wider.</summary>
    public static string Fitted(string text, double width, bool isStrong = false)
    {
        var length = text.Length;
        while (length > 1 && Width(Cut(text, length), isStrong) > width)
        {
            length -= char.IsLowSurrogate(text[length - 1]) && length > 2 ? 2 : 1;
        }

        return Cut(text, length);
    }

    /// <summary>The first words of a text, with an ellipsis where there are more.</summary>
    public static string Few(string text, int words)
    {
        var all = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return all.Length <= words ? string.Join(' ', all) : string.Join(' ', all.Take(Math.Max(1, words))).TrimEnd(',', ';', ':') + Ellipsis;
    }

    private static string Cut(string text, int length) => length == text.Length ? text : text[..length].TrimEnd() + Ellipsis;
}
