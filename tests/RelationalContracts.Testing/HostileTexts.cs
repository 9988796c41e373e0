using System.Text.Json;

namespace RelationalContracts.Testing;

/// <summary>Texts that have broken other programs: a few of our own, and the shared list of naughty strings where it is there.</summary>
public static class HostileTexts
{
    /// <summary>The shared list, as a path inside the examples' folder.</summary>
    public const string SharedList = "09-hostile-inputs/naughty-strings/blns.json";

    /// <summary>Texts of our own, one for each way in that we know of.</summary>
    public static IReadOnlyList<string> Own { get; } =
    [
        "<script>alert(1)</script>", "</style><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onclick='alert(1)", "]]>", "<!--", "-->",
        "&lt;b&gt;", "&amp;", "&#60;", "# heading", "## heading ##", "- item", "+ item", "* item", "1. item", "1) item", "a. item", "iv. item", "> quotation", "    code",
        "```code", "~~~code", "---", "***", "___", "===", "| a | b |", "|---|", "[link](https://example.org)", "![picture](x.png)", "[x]: https://example.org",
        "[^1]", "[^1]: note", "*[HTML]: abbreviation", "**bold**", "__bold__", "_emphasis_", "snake_case_name", "~~gone~~", "~sub~", "^sup^", "==mark==", "++new++", "\"\"cite\"\"",
        "`code`", "$x$", "$$x$$", "{#id .class}", ":smile:", ":::note", ": definition", "https://example.org", "www.example.org", "someone@example.org",
        "<https://example.org>", "trailing backslash\\", "two  spaces", "% title", "{{variable}}", "{ MERGEFIELD x }", "=1+1", "line\nbreak", "line\r\nbreak", "tab\there", "bell\a", "nul\0",
        "unpaired \uD800 surrogate", "pair \U0001F600", "\u202Eright to left", "مرحبا", "Ŵŷ e\u0301", "\uFEFFmark", "\uFFFE", "(a) letter", "(1) digit", "7.1 number", "\u2028", "  ", "^", "\\", "_", "a_", "_a", " ___ ", "a.", "v. Jones",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All =>
        Repository.SharedExamples is { } examples && File.Exists(Path.Combine(examples, SharedList))
            ? [.. Own, .. JsonSerializer.Deserialize<string[]>(File.ReadAllText(Path.Combine(examples, SharedList))) ?? []]
            : Own;
}
