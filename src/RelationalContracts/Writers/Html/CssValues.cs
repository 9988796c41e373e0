using System.Globalization;
using System.Text;

namespace RelationalContracts.Writers.Html;

/// <summary>Values as a style sheet holds them.</summary>
internal static class CssValues
{
    public static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    public static string Points(double value) => Number(value) + "pt";

    /// <summary>A text as a quoted string in which everything but plain letters, digits and spaces is escaped (CSS Syntax 3, 4.3.7).</summary>
    public static string Quoted(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            var isPlain = rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value == ' ');
            css.Append(isPlain ? rune.ToString() : "\\" + rune.Value.ToString("x6", CultureInfo.InvariantCulture));
        }

        return css.Append('"').ToString();
    }

    /// <summary>Font names as the theme lists them, without anything that could end the value.</summary>
    public static string FontNames(string names) =>
        string.Concat(names.Where(character => char.IsLetterOrDigit(character) || character is ' ' or ',' or '\'' or '-'));
}
