using System.Text;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Pdf.Fonts;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf;

/// <summary>What the PDF writer has to say about a document (RC4900 to RC4949), and the reader about a file (RC5855, RC5856).</summary>
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

    /// <summary>RC5855: a file that is no PDF, is damaged, encrypted, or made to harm.</summary>
    /// <param name="file">The file.</param>
    public static Diagnostic Unreadable(string file) =>
        new("RC5855", Severity.Error, $"'{file}' cannot be read as a PDF.", SourceSpan.StartOf(file))
        {
            Help = "It may be damaged, protected by a password, or packed in a way that our files never are.",
        };

    /// <summary>RC5856: a PDF that does not carry what it was made of.</summary>
    /// <param name="file">The file.</param>
    public static Diagnostic NothingToCompare(string file) =>
        new("RC5856", Severity.Error, $"'{file}' carries neither what it was made of nor the hashes of its places, so nothing can be compared.", SourceSpan.StartOf(file))
        {
            Help = "Was it written by 'relcon build', and not printed to a new PDF since?",
        };

    /// <summary>RC4902: a font file that a theme names and that cannot be used.</summary>
    /// <param name="font">The font.</param>
    /// <param name="fault">What is wrong with it.</param>
    public static Diagnostic BadFont(ThemeFont font, FontFault fault) =>
        new("RC4902", Severity.Warning, $"The font file '{font.Name}' cannot be used: {WordsOf(fault)}.", font.At)
        {
            Help = "Name a whole TrueType file (.ttf) whose licence allows embedding. The document is written without it.",
        };

    /// <summary>RC4903: a file whose theme names a font that the file may not carry.</summary>
    /// <param name="font">The font's file.</param>
    /// <param name="file">The file.</param>
    public static Diagnostic FontNotCarried(string font, string file) =>
        new("RC4903", Severity.Warning, $"'{file}' was set with the font file '{font}', which it does not carry; it is compared without that font.", SourceSpan.StartOf(file))
        {
            Help = "The font's licence does not let everybody have it whole. Words in it can look changed: read them in the file, or use a font that may be installed by all.",
        };

    private static string WordsOf(FontFault fault) => fault switch
    {
        FontFault.Truncated => "it ends too soon, or its tables contradict one another",
        FontFault.WrongChecksum => "a checksum does not fit its content, so it is damaged",
        FontFault.CompactFontFormat => "its outlines are of the Compact Font Format (OpenType CFF), which is not embedded",
        FontFault.EmbeddingForbidden => "its licence forbids embedding",
        _ => "it is not a TrueType font",
    };

    private static string Name(Rune character) => $"'{character}' (U+{character.Value:X4})";
}
