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
    /// <param name="at">Where.</param>
    public static Diagnostic Explain(YamlException broken, string text, SourceSpan at)
    {
        if (IsIndentedWithTab(text, broken.Start.Line) || IsIndentedWithTab(text, broken.End.Line))
        {
            return ReadingDiagnostics.BrokenYaml(Sentences[0].Problem, at, Sentences[0].Help);
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

    private static bool IsIndentedWithTab(string text, long line)
    {
        var source = new SourceText(text, SourceSpan.None);
        if (line < 1 || line > source.LineCount)
        {
            return false;
        }

        var content = source.Line((int)line - 1);
        return content[..^content.TrimStart().Length].Contains('\t');
    }
}
