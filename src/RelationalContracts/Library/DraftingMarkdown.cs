using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RelationalContracts.Reading;

namespace RelationalContracts.Library;

/// <summary>The Markdown that drafting is written in, and the few marks of our own in it.</summary>
/// <remarks>
/// Markdig's generic attributes would take <c>{.plain}</c> for the whole paragraph and miss labels of one letter, so braces are
/// read by parsers of our own. Underlined headings are off: a line of dashes below a paragraph would make one of it.
/// </remarks>
internal static class DraftingMarkdown
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Parses drafting.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its tree; null where it is nested too deeply.</returns>
    public static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only way to say that its limit of nesting was passed.
            return null;
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true }
            .UseDefinitionLists().UseCustomContainers().UsePipeTables().DisableHtml();
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        builder.InlineParsers.Insert(0, new BraceParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new PlainParser());
        return builder.Build();
    }
}

/// <summary><c>{{x}}</c>.</summary>
internal sealed class PlaceholderInline(string expression) : LeafInline
{
    /// <summary>What stands between the braces, with single spaces.</summary>
    public string Expression { get; } = expression;
}

/// <summary><c>{#label}</c>.</summary>
internal sealed class LabelInline(string label) : LeafInline
{
    /// <summary>The label.</summary>
    public string Label { get; } = label;
}

/// <summary><c>[words]{.plain}</c>, or <c>[geiriau]{lang=cy}</c>.</summary>
internal sealed class PlainInline(string words, string? language) : LeafInline
{
    /// <summary>The words.</summary>
    public string Words { get; } = words;

    /// <summary>Their language; null for the document's.</summary>
    public string? Language { get; } = language;
}

/// <summary>A brace that belongs to nothing.</summary>
internal sealed class StrayBraceInline(char brace) : LeafInline
{
    /// <summary>The brace.</summary>
    public char Brace { get; } = brace;
}

/// <summary>Reads what begins with a brace.</summary>
internal sealed class BraceParser : InlineParser
{
    public BraceParser() => OpeningCharacters = ['{', '}'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        var (inline, length) = Read(rest);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        inline.Span = new SourceSpan(start, start + length - 1);
        (inline.Line, inline.Column) = (line, column);
        processor.Inline = inline;
        slice.Start += length;
        return true;
    }

    private static (LeafInline Inline, int Length) Read(ReadOnlySpan<char> rest)
    {
        var lineEnd = rest.IndexOfAny('\r', '\n');
        rest = lineEnd < 0 ? rest : rest[..lineEnd];
        if (rest.StartsWith("{{") && rest.IndexOf("}}") is > 0 and var end)
        {
            return (new PlaceholderInline(SingleSpaced(rest[2..end])), end + 2);
        }

        return rest.StartsWith("{#") && rest.IndexOf('}') is > 0 and var close
            ? (new LabelInline(rest[2..close].ToString()), close + 1)
            : (new StrayBraceInline(rest[0]), 1);
    }

    private static string SingleSpaced(ReadOnlySpan<char> expression) =>
        string.Join(' ', expression.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>Reads <c>[words]{.plain}</c> and <c>[geiriau]{lang=cy}</c>, and leaves every other bracket to Markdig.</summary>
internal sealed class PlainParser : InlineParser
{
    private const string Plain = "]{.plain}";
    private const string Language = "]{lang=";

    public PlainParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        var close = rest[1..].IndexOfAny("[]\r\n") + 1;
        if (close < 2 || MarkLength(rest[close..], out var language) is not (> 0 and var mark))
        {
            return false;
        }

        var length = close + mark;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new PlainInline(rest[1..close].ToString(), language) { Span = new SourceSpan(start, start + length - 1), Line = line, Column = column };
        slice.Start += length;
        return true;
    }

    /// <summary>How long the mark behind the words is; 0 for none.</summary>
    private static int MarkLength(ReadOnlySpan<char> rest, out string? language)
    {
        language = null;
        if (rest.StartsWith(Plain))
        {
            return Plain.Length;
        }

        var end = rest.StartsWith(Language) ? rest.IndexOf('}') : -1;
        if (end < 0 || !LanguageTags.IsWellFormed(rest[Language.Length..end]))
        {
            return 0;
        }

        language = rest[Language.Length..end].ToString();
        return end + 1;
    }
}
