using RelationalContracts.Diagnostics;

namespace RelationalContracts.Reading;

/// <summary>The characters that no document can hold: those that XML forbids, and so Word.</summary>
internal static class Characters
{
    /// <summary>Reports the first forbidden character of a value.</summary>
    /// <param name="text">The value.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="diagnostics">Receives RC1038.</param>
    public static void ReportForbidden(string text, SourceSpan at, DiagnosticBag diagnostics)
    {
        if (FirstForbidden(text) is >= 0 and var found)
        {
            diagnostics.Add(ReadingDiagnostics.ForbiddenCharacter(text[found], at));
        }
    }

    /// <summary>Reports the first forbidden character of a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Receives RC1038.</param>
    public static void ReportForbidden(SourceText source, DiagnosticBag diagnostics)
    {
        if (FirstForbidden(source.Text) is >= 0 and var found)
        {
            diagnostics.Add(ReadingDiagnostics.ForbiddenCharacter(source.Text[found], source.At(found, 1)));
        }
    }

    // XML 1.0, production 2 (Char).
    private static int FirstForbidden(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter is < ' ' and not ('\t' or '\n' or '\r') or '\uFFFE' or '\uFFFF' || IsLoneSurrogate(text, at))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsLoneSurrogate(string text, int at) =>
        char.IsHighSurrogate(text[at]) ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
}
