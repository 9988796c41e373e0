using System.Text;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Pdf;

/// <summary>What the PDF writer has to say about a document: RC4900 to RC4949.</summary>
internal static class PdfDiagnostics
{
    private const int MostNamed = 5;

    /// <summary>RC4900: characters that no font of the theme has; one finding for the whole document.</summary>
    /// <param name="characters">The characters, in the order in which they occur.</param>
    /// <param name="identity">The document.</param>
    public static Diagnostic UncoveredCharacters(IReadOnlyList<Rune> characters, DocumentIdentity identity)
    {
        var named = string.Join(", ", characters.Take(MostNamed).Select(Name));
        var more = characters.Count > MostNamed ? $" and {characters.Count - MostNamed} more" : string.Empty;
        return new("RC4900", Severity.Warning, $"The PDF of '{identity.Title}' has characters that its fonts do not cover: {named}{more}.", SourceSpan.None)
        {
            Help = "They print as a replacement mark, and copying or reading aloud gives the real text. Check their spelling, or use the Word file.",
        };
    }

    /// <summary>RC4901: a family of fonts that the writer does not have.</summary>
    /// <param name="id">The family the theme asks for.</param>
    /// <param name="used">The family used in its place.</param>
    /// <param name="known">The families there are.</param>
    public static Diagnostic UnknownFontFamily(string id, string used, IEnumerable<string> known) =>
        new("RC4901", Severity.Warning, $"There is no PDF font family '{id}'; '{used}' is used in its place.", SourceSpan.None)
        {
            Help = $"A theme's 'fonts: pdf' may name {string.Join(" or ", known.Select(family => $"'{family}'"))}.",
        };

    private static string Name(Rune character) => $"'{character}' (U+{character.Value:X4})";
}
