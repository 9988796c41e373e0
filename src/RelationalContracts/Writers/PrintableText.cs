using System.Globalization;
using System.Text;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Writers;

/// <summary>Makes any text fit for a line of a text format, and reports each character that had to give way, once.</summary>
/// <remarks>
/// Line breaks and tabs become spaces: the document's own line breaks are nodes, and a stray one in a value could begin
/// mark-up. What neither XML nor HTML may hold (XML 1.0, production 2 "Char"; controls of the C1 set too, which HTML
/// calls a parse error) becomes U+FFFD.
/// </remarks>
/// <param name="format">The format, as the message names it.</param>
/// <param name="diagnostics">Receives RC1840.</param>
internal sealed class PrintableText(string format, DiagnosticBag diagnostics)
{
    /// <summary>The text as it can be written, on one line.</summary>
    /// <param name="text">Any text, unpaired surrogates included.</param>
    public string Of(string text) => IsPrintable(text) ? text : Cleaned(text);

    private static bool IsPrintable(string text)
    {
        foreach (var character in text)
        {
            if (char.IsSurrogate(character) || IsBreak(character) || IsForbidden(character))
            {
                return false;
            }
        }

        return true;
    }

    private string Cleaned(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                cleaned.Append(character).Append(text[++i]);
                continue;
            }

            cleaned.Append(IsBreak(character) ? ' ' : IsForbidden(character) || char.IsSurrogate(character) ? Replaced(character) : character);
        }

        return cleaned.ToString();
    }

    private char Replaced(char character)
    {
        diagnostics.Add(ForbiddenCharacter(character));
        return '\uFFFD';
    }

    private Diagnostic ForbiddenCharacter(char character) => new(
        "RC1840",
        Severity.Warning,
        string.Create(CultureInfo.InvariantCulture, $"A file of the format '{format}' cannot hold the character 'U+{(int)character:X4}'; it prints as U+FFFD."),
        SourceSpan.None)
    {
        Help = "Remove the character from the deal or the drafting.",
    };

    private static bool IsBreak(char character) => character is '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsForbidden(char character) => char.IsControl(character) || character is '\uFFFE' or '\uFFFF';
}
