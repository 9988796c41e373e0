using RelationalContracts.Themes;

namespace RelationalContracts.Word.Pages;

/// <summary>Guesses how many lines a text takes, without the face that Word will use.</summary>
/// <remarks>
/// The average letter of running English takes about half its size in the faces that offices have: measured as 0.50 for
/// Georgia and 0.50 for Arial over the shipped drafting, spaces counted.
/// </remarks>
internal static class TextMeasure
{
    private const double AverageLetter = 0.5;
    private const double WideLetter = 0.62;

    /// <summary>The height of a paragraph of so many letters, with the space above and below it.</summary>
    public static double Height(int letters, TextStyle type, double width)
    {
        var lettersPerLine = Math.Max(1, (int)(width / (type.Size * AverageLetter)));
        // A line that breaks between words holds some letters fewer.
        var lines = Math.Max(1, (int)Math.Ceiling(letters / Math.Max(1.0, lettersPerLine - 3)));
        return type.Above + (lines * type.Leading) + type.Below;
    }

    /// <summary>The room that a word of so many letters hardly ever exceeds: capitals, figures and bold type are wider.</summary>
    public static double WidthAtMost(int letters, TextStyle type) => (letters + 1) * type.Size * WideLetter;
}
