using RelationalContracts.Diagnostics;

namespace RelationalContracts.Word.Markup;

/// <summary>Cleans all text of one file and reports what could not be written, each character once.</summary>
/// <param name="diagnostics">Receives RC4850.</param>
internal sealed class ForbiddenCharacters(DiagnosticBag diagnostics)
{
    private static readonly char[] Breaks = ['\t', '\n', '\r'];

    private readonly Action<int> _report = code => diagnostics.Add(WordDiagnostics.ForbiddenCharacter(code));

    /// <summary>The text as it can be written.</summary>
    public string Clean(string text) => XmlText.Clean(text, _report);

    /// <summary>The text as it can be written, with its tabs and line breaks.</summary>
    public string CleanLines(string text)
    {
        var lines = text.Split(Breaks);
        var clean = lines.Select(Clean).ToList();
        return clean.SequenceEqual(lines) ? text : string.Join('\n', clean);
    }
}
