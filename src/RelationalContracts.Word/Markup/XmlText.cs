using System.Buffers;
using System.Xml;

namespace RelationalContracts.Word.Markup;

/// <summary>What XML 1.0 allows in text.</summary>
internal static class XmlText
{
    /// <summary>Stands for a character that cannot be written.</summary>
    public const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(IsSuspect)]);

    /// <summary>
    /// The text with tabs and line breaks as spaces, and each character that XML 1.0 (section 2.2) forbids as U+FFFD.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="report">Receives the code point of each character that was replaced.</param>
    /// <returns>The same string where nothing had to change, which is nearly always.</returns>
    public static string Clean(string text, Action<int> report) =>
        text.AsSpan().ContainsAny(Suspects) ? string.Create(text.Length, (text, report), Fill) : text;

    /// <summary>Whether a reader might drop a space at an end of the text.</summary>
    public static bool NeedsPreserving(string text) =>
        text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains("  ", StringComparison.Ordinal));

    private static bool IsSuspect(char c) => c < ' ' || !XmlConvert.IsXmlChar(c);

    private static void Fill(Span<char> clean, (string Text, Action<int> Report) state)
    {
        for (var i = 0; i < clean.Length; i++)
        {
            var c = state.Text[i];
            if (i + 1 < clean.Length && char.IsSurrogatePair(c, state.Text[i + 1]))
            {
                clean[i] = c;
                clean[++i] = state.Text[i];
            }
            else
            {
                clean[i] = CleanOne(c, state.Report);
            }
        }
    }

    private static char CleanOne(char c, Action<int> report)
    {
        if (c is '\t' or '\n' or '\r')
        {
            return ' ';
        }

        if (XmlConvert.IsXmlChar(c))
        {
            return c;
        }

        report(c);
        return Replacement;
    }
}
