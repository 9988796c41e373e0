using RelationalContracts.Diagnostics;
using YamlDotNet.Core;

namespace RelationalContracts.Reading;

/// <summary>Turns what the YAML parser says about a broken file into a sentence that a lawyer can act on.</summary>
internal static class YamlProblem
{
    private static readonly (string Said, string Problem, string? Help)[] Sentences =
    [
        ("tab character", "a tab stands where spaces should.", "Indent with spaces; YAML does not allow tabs."),
        ("found invalid mapping", "a second ': ' stands in one value.", "Put quotes around a value that holds ': '."),
        ("cannot start any token", "a value begins with a character that has a meaning of its own.", "Put quotes around the value."),
        ("quoted scalar, found unexpected end", "the quotes that open here are never closed.", "Add the closing quote."),
        ("quoted scalar", "the text in quotes is not well formed.", "In double quotes a backslash begins an escape; single quotes take it as it is."),
        ("flow sequence", "the list in square brackets is not closed, or a comma is missing.", "Check the brackets and commas around this place."),
        ("flow mapping", "the braces are not closed, or a comma is missing.", "Put quotes around a value that begins with '{'."),
        ("block mapping", "this line does not fit the lines above it.", "Check its indentation, and that its key is followed by ': '."),
        ("block sequence", "this line does not fit the list above it.", "Check its indentation; each item begins with '- '."),
        ("simple key", "a key is not followed by ': '.", "Check the indentation, and the colon after the key."),
        ("mapping values are not allowed", "a ': ' stands where no key is expected.", "Check the indentation; put quotes around a value that holds ': '."),
        ("alias", "the alias or anchor is not well formed.", "Put quotes around text that begins with '*' or '&'."),
        ("anchor", "the alias or anchor is not well formed.", "Put quotes around text that begins with '*' or '&'."),
        ("block scalar", "the text after '|' or '>' is not well formed.", "Begin it on the next line and indent it."),
        ("directive", "a line begins with '%'.", "Put quotes around text that begins with '%'."),
    ];

    /// <summary>A diagnostic for a fault that the parser found.</summary>
    /// <param name="broken">What the parser said.</param>
    /// <param name="text">The text it read.</param>
    /// <param name="origin">Where the text begins.</param>
    /// <param name="at">Where the parser found the fault.</param>
    public static Diagnostic Explain(YamlException broken, string text, SourceSpan origin, SourceSpan at)
    {
        if (FirstTab(text, origin) is { } tab)
        {
            return ReadingDiagnostics.BrokenYaml(Sentences[0].Problem, tab, Sentences[0].Help);
        }

        foreach (var (said, problem, help) in Sentences)
        {
            if (broken.Message.Contains(said, StringComparison.OrdinalIgnoreCase))
            {
                return ReadingDiagnostics.BrokenYaml(problem, at, help);
            }
        }

        return Unreadable(at);
    }

    /// <summary>A diagnostic for a fault without a name.</summary>
    /// <param name="at">Where.</param>
    public static Diagnostic Unreadable(SourceSpan at) =>
        ReadingDiagnostics.BrokenYaml("something at or near this place is not well formed.", at, "Put quotes around unusual text.");

    // The parser stumbles over a tab in many ways and places; in a file that is broken and indented with tabs, they are the cause.
    private static SourceSpan? FirstTab(string text, SourceSpan origin)
    {
        var source = new SourceText(text, origin);
        for (var line = 0; line < source.LineCount; line++)
        {
            var content = source.Line(line);
            if (content[..^content.TrimStart().Length].IndexOf('\t') is >= 0 and var tab)
            {
                return source.At(source.StartOf(line) + tab, 1);
            }
        }

        return null;
    }
}
