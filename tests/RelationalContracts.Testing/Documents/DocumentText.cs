using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using RelationalContracts.Documents;

namespace RelationalContracts.Testing.Documents;

/// <summary>A contract document as plain lines, for snapshots: numbers, words and what each block is, indented by depth.</summary>
public static class DocumentText
{
    /// <summary>The whole document as lines.</summary>
    /// <param name="document">The document.</param>
    public static string Of(ContractDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var lines = new StringBuilder();
        var cover = document.Cover;
        Line(lines, 0, $"{cover.StatusLine} / {cover.Title} / {cover.Subtitle} / {cover.Between} / {string.Join("; ", cover.Parties)} / {cover.Dated}");
        foreach (var part in document.Parts)
        {
            Line(lines, 0, string.Empty);
            Line(lines, 0, $"{part.Kind}: {part.Label?.Printed} {part.Heading} {PlainText.Of(part.CalledBy)}{Name(part.Anchor)}");
            Add(lines, 1, part.Blocks);
        }

        return lines.ToString();
    }

    private static void Add(StringBuilder lines, int depth, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Add(lines, depth, block);
        }
    }

    private static void Add(StringBuilder lines, int depth, Block block)
    {
        switch (block)
        {
            case Clause clause:
                Line(lines, depth, $"{clause.Label.Printed} {clause.Heading}{Name(clause.Anchor)}");
                Add(lines, depth + 1, clause.Blocks);
                break;
            case Paragraph paragraph:
                Line(lines, depth, PlainText.Of(paragraph.Inlines));
                break;
            case NumberedList list:
                AddItems(lines, depth, list);
                break;
            case Table table:
                AddTable(lines, depth, table);
                break;
            case DefinitionList list:
                AddDefinitions(lines, depth, list);
                break;
            case SignatureBlock signature:
                Line(lines, depth, $"{PlainText.Of(signature.Attestation)} / {string.Join(" / ", signature.Lines)}");
                break;
            case Figure figure:
                Line(lines, depth, $"figure '{figure.Caption}': {figure.Alternative}");
                foreach (var words in figure.Words)
                {
                    Line(lines, depth + 1, words);
                }

                break;
            case DraftingNote note:
                Line(lines, depth, $"[{note.Kind} by {note.Author}: {string.Join(" / ", note.Paragraphs)}]");
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void AddItems(StringBuilder lines, int depth, NumberedList list)
    {
        foreach (var item in list.Items)
        {
            Line(lines, depth, $"{item.Label.Printed}{Name(item.Anchor)}");
            Add(lines, depth + 1, item.Blocks);
        }
    }

    private static void AddTable(StringBuilder lines, int depth, Table table)
    {
        Line(lines, depth, $"| {string.Join(" | ", table.Columns.Select(column => column.Heading))} |");
        foreach (var row in table.Rows)
        {
            Line(lines, depth, $"| {string.Join(" | ", row.Cells.Select(cell => PlainText.Of(cell)))} |");
        }
    }

    private static void AddDefinitions(StringBuilder lines, int depth, DefinitionList list)
    {
        foreach (var definition in list.Definitions)
        {
            Add(lines, depth, definition.Blocks);
        }
    }

    private static string Name(Anchor? anchor) => anchor is null ? string.Empty : $" {{#{anchor}}}";

    private static void Line(StringBuilder lines, int depth, string text) =>
        lines.Append(new string(' ', text.Length == 0 ? 0 : depth * 2)).Append(text).Append('\n');
}
