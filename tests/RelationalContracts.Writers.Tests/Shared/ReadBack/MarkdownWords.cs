using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace RelationalContracts.Writers.Tests.Shared.ReadBack;

/// <summary>The words of a Markdown file as Markdig finds them, without the notes, which are its quotations.</summary>
internal static class MarkdownWords
{
    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static string Of(byte[] file)
    {
        var words = new StringBuilder();
        Add(words, Markdig.Markdown.Parse(Encoding.UTF8.GetString(file), Reader));
        return words.ToString();
    }

    private static void Add(StringBuilder words, Block block)
    {
        switch (block)
        {
            case QuoteBlock:
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Add(words, child);
                }

                break;
            case LeafBlock { Inline: { } inlines }:
                Add(words, inlines);
                words.Append('\n');
                break;
        }
    }

    private static void Add(StringBuilder words, ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            _ = inline switch
            {
                LiteralInline literal => words.Append(literal.Content.AsSpan()),
                LineBreakInline => words.Append('\n'),
                HtmlInline { Tag: "</span>" } => words,
                HtmlInline tag when tag.Tag.StartsWith("<span lang=", StringComparison.Ordinal) => words,
                EmphasisInline emphasis => Inside(words, emphasis),
                _ => throw new InvalidOperationException($"{inline.GetType().Name} does not belong in a contract."),
            };
        }
    }

    private static StringBuilder Inside(StringBuilder words, ContainerInline inlines)
    {
        Add(words, inlines);
        return words;
    }
}
