using System.Collections.Immutable;
using System.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Markdown;

/// <summary>Writes blocks as Markdown.</summary>
/// <remarks>
/// Numbers are text. Paragraphs that stand at the left edge of the page are paragraphs here too (<c>7.1</c>, a party, a
/// recital); deeper ones are items of nested lists whose text begins with the number, because a list is the only way to
/// indent that every viewer knows.
/// </remarks>
/// <param name="markdown">Receives them.</param>
/// <param name="inlines">Turns their text into Markdown.</param>
internal sealed class MarkdownBlocks(MarkdownOutput markdown, MarkdownInlines inlines)
{
    private const string LineToFillIn = " ____________________";

    private List<DraftingNote>? _held;

    /// <summary>Adds a heading.</summary>
    /// <param name="level">Its level.</param>
    /// <param name="number">The number before it, or nothing.</param>
    /// <param name="heading">Its words.</param>
    /// <param name="language">Its language, where that is not the document's; else null.</param>
    public void Heading(int level, string number, string heading, string? language = null)
    {
        var words = number.Length == 0 ? heading : heading.Length == 0 ? number : $"{number} {heading}";
        markdown.Block([$"{new string('#', level)} {MarkdownInlines.In(language, MarkdownText.EscapeHeading(inlines.Escaped(words)))}"]);
    }

    /// <summary>Adds a paragraph of plain words; nothing where there are none.</summary>
    public void Words(string words, bool joinsLast = false, string? language = null)
    {
        if (words.Length > 0)
        {
            markdown.Block([MarkdownInlines.In(language, MarkdownText.EscapeStart(inlines.Escaped(words)))], joinsLast);
        }
    }

    /// <summary>Adds a run of inlines as a paragraph.</summary>
    public void Paragraph(ImmutableArray<Inline> run, string number = "")
    {
        var lines = inlines.Lines(run).Select(MarkdownText.EscapeStart).ToList();
        lines[0] = number.Length > 0 ? $"{number} {lines[0]}" : lines[0];
        markdown.Block([.. lines.SkipLast(1).Select(line => line + "\\"), lines[^1]]);
    }

    /// <summary>Adds blocks in order.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="headingLevel">The level of a clause's heading here.</param>
    public void Write(ImmutableArray<Block> blocks, int headingLevel)
    {
        foreach (var block in blocks)
        {
            Write(block, headingLevel);
        }
    }

    private void Write(Block block, int headingLevel)
    {
        switch (block)
        {
            case Clause clause:
                Write(clause, headingLevel);
                break;
            case Paragraph paragraph:
                Paragraph(paragraph.Inlines);
                break;
            case NumberedList list:
                Write(list, headingLevel);
                break;
            case Table table:
                markdown.Block(MarkdownTable.Lines(table, inlines));
                break;
            case Figure:
                // A text format has no drawings; the blocks after it say the same in words.
                break;
            case DefinitionList list:
                Write([.. list.Definitions.SelectMany(definition => definition.Blocks)], headingLevel);
                break;
            case SignatureBlock signature:
                Write(signature);
                break;
            case DraftingNote note when _held is not null:
                _held.Add(note);
                break;
            case DraftingNote note:
                Write(note);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Write(Clause clause, int headingLevel)
    {
        Heading(headingLevel, clause.Label.Printed, clause.Heading, clause.HeadingLanguage);
        var notes = _held = [];
        Write(clause.Blocks, headingLevel);
        _held = null;
        notes.ForEach(Write);
    }

    private void Write(NumberedList list, int headingLevel)
    {
        foreach (var item in list.Items)
        {
            var isNested = IsNested(item.Label);
            if (isNested)
            {
                markdown.BeginItem();
            }

            WriteItem(item, headingLevel);
            if (isNested)
            {
                markdown.End();
            }
        }
    }

    private void WriteItem(NumberedItem item, int headingLevel)
    {
        var opensWithText = item.Blocks is [Documents.Paragraph, ..];
        Paragraph(opensWithText ? ((Paragraph)item.Blocks[0]).Inlines : [], item.Label.Printed);
        Write(opensWithText ? item.Blocks[1..] : item.Blocks, headingLevel);
    }

    private static bool IsNested(Label label) => label.Scheme switch
    {
        NumberingScheme.Clauses or NumberingScheme.Schedules => label.Level > 2,
        NumberingScheme.Parties or NumberingScheme.Recitals => label.Level > 1,
        _ => true,
    };

    private void Write(SignatureBlock signature)
    {
        Paragraph(signature.Attestation);
        for (var i = 0; i < signature.Lines.Length; i++)
        {
            markdown.BeginItem();
            markdown.Block([MarkdownText.EscapeStart(inlines.Escaped(signature.Lines[i])) + LineToFillIn], joinsLast: i > 0);
            markdown.End();
        }
    }

    private void Write(DraftingNote note)
    {
        markdown.BeginQuotation();
        markdown.Block([$"**{note.Word()}**" + (note.Author.Length > 0 ? $" ({inlines.Escaped(note.Author)})" : string.Empty)]);
        foreach (var paragraph in note.Paragraphs)
        {
            Words(paragraph);
        }

        markdown.End();
    }
}
