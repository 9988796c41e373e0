using System.Text.RegularExpressions;

namespace RelationalContracts.Writers.Markdown;

/// <summary>Escapes text so that no Markdown viewer reads any of it as mark-up.</summary>
/// <remarks>
/// CommonMark 0.31, 2.4: a backslash makes any ASCII punctuation mark stand for itself. Escaped is what CommonMark,
/// GitHub's flavour or Markdig's extensions give a meaning inside a line; what has one only at the start of a line is
/// escaped there alone, so that ordinary sentences stay as they are.
/// </remarks>
internal static partial class MarkdownText
{
    /// <summary>Escapes a text that stands inside a line.</summary>
    /// <param name="text">The text, on one line.</param>
    public static string Escape(string text) => Marks().Replace(text, @"\$0");

    /// <summary>Escapes what would begin a heading, a list, a quotation, a rule, a definition or a container.</summary>
    /// <param name="line">A line whose marks are escaped already.</param>
    public static string EscapeStart(string line)
    {
        var start = line.Trim();
        return start.Length > 0 && start[0] is '#' or '+' or '-' or '=' or ':' or '%' or '"' or '_'
            ? "\\" + start
            : ListMarker().Replace(start, @"$1\$2");
    }

    /// <summary>Escapes a line that is a heading, where hashes at the end would vanish.</summary>
    /// <param name="line">A line whose marks are escaped already.</param>
    public static string EscapeHeading(string line) => line.Trim() is var heading && heading.EndsWith('#') ? heading[..^1] + "\\#" : line.Trim();

    // In order: marks that may always matter; underscores, unless a run of them stands between spaces as in
    // "Dated ____ 2026"; the beginning of a character reference; doubled marks of Markdig's extensions; a colon that may
    // belong to an address or an emoji; the dot of an address that GitHub would turn into a link.
    [GeneratedRegex(@"[\\`*\[\]<>|~${}^@]|(?<!\s_*)_|_(?!_*\s)|&(?=#|[A-Za-z])|([=+""])(?=\1)|(?<=([=+""]))\2|:(?=[^\s\d])|(?<=\bwww)\.", RegexOptions.IgnoreCase)]
    private static partial Regex Marks();

    // Digits as CommonMark counts lists, single letters and Roman numerals as Markdig's extra lists do.
    [GeneratedRegex(@"^([0-9]+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+)([.)])(?=\s|$)")]
    private static partial Regex ListMarker();
}
