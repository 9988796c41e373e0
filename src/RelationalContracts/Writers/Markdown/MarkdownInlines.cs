using System.Collections.Immutable;
using System.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Markdown;

/// <summary>Turns runs of text into Markdown.</summary>
/// <param name="printable">Cleans each text first.</param>
internal sealed class MarkdownInlines(PrintableText printable)
{
    /// <summary>A text as it stands inside a line.</summary>
    public string Escaped(string text) => MarkdownText.Escape(printable.Of(text));

    /// <summary>A run on one line, as a cell needs it; a line break is a space.</summary>
    public string OnOneLine(ImmutableArray<Inline> inlines) => string.Join(' ', Lines(inlines));

    /// <summary>A run as the lines its breaks make of it.</summary>
    public IReadOnlyList<string> Lines(ImmutableArray<Inline> inlines)
    {
        var lines = new List<string> { string.Empty };
        for (var i = 0; i < inlines.Length; i++)
        {
            if (inlines[i] is LineBreak)
            {
                lines.Add(string.Empty);
                continue;
            }

            lines[^1] += Write(inlines[i], i + 1 < inlines.Length ? PlainText.Of(inlines[i + 1]) : string.Empty);
        }

        return lines;
    }

    private string Write(Inline inline, string next) => inline switch
    {
        RunInHeading heading => Bold(heading.Value, next),
        TermBeingDefined term => Bold(term.Term, next),
        Text or ValueText when inline.Language is { } language => In(language, Escaped(PlainText.Of(inline))),
        Text or TermUse or CrossReference or Blank or ValueText => Escaped(PlainText.Of(inline)),
        _ => throw new UnreachableException(),
    };

    /// <summary>Words in another language; Markdown has only the mark of HTML for that, which every viewer leaves out of sight.</summary>
    public static string In(string? language, string escaped) => language is null ? escaped : $"<span lang=\"{language}\">{escaped}</span>";

    // Stars next to punctuation do not always open or close (CommonMark 0.31, 6.2). Rather no bold than stars in the text.
    private string Bold(string text, string next)
    {
        var opens = text.Length > 0 && char.IsLetterOrDigit(text[0]);
        var closes = opens && (char.IsLetterOrDigit(text[^1]) || next.Length == 0 || !char.IsLetterOrDigit(next[0]));
        return closes && !char.IsWhiteSpace(text[^1]) ? $"**{Escaped(text)}**" : Escaped(text);
    }
}
