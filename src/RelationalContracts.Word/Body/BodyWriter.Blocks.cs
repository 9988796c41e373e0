using System.Collections.Immutable;
using System.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Word.Numbering;
using RelationalContracts.Word.Styles;

namespace RelationalContracts.Word.Body;

/// <summary>Clauses, paragraphs, lists and definitions.</summary>
internal sealed partial class BodyWriter
{
    // The last paragraph of a list with a table below it.
    private Paragraph? _beforeTable;

    private void WriteBlocks(ImmutableArray<Block> blocks, Surroundings surroundings)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is Paragraph paragraph)
            {
                BeginParagraph(surroundings.TextStyle, paragraph, Following(blocks, i));
                WriteInlines(paragraph.Inlines);
                EndParagraph();
            }
            else
            {
                _beforeTable = Following(blocks, i) is Table ? LastParagraph([blocks[i]]) : _beforeTable;
                WriteBlock(blocks[i], surroundings);
            }
        }
    }

    private void WriteBlock(Block block, Surroundings surroundings)
    {
        switch (block)
        {
            case Clause clause:
                WriteClause(clause, surroundings);
                break;
            case NumberedList list:
                WriteItems(list, surroundings);
                break;
            case Table table:
                WriteTable(table, surroundings);
                break;
            case Figure figure:
                WriteFigure(figure, surroundings);
                break;
            case DefinitionList list:
                WriteDefinitions(list, surroundings);
                break;
            case SignatureBlock signature:
                WriteSignature(signature);
                break;
            case DraftingNote:
                // A comment on the heading above: WriteClause and WriteHeading have seen to it.
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteClause(Clause clause, Surroundings surroundings)
    {
        BeginPlace();
        var notes = clause.WithDescendants().OfType<DraftingNote>().ToList();
        BeginParagraph(StyleId.ClauseHeading);
        var bookmark = OpenBookmark(_references.BookmarkOf(clause.Anchor));
        BeginNotes(notes);
        WriteText(clause.Heading, language: clause.HeadingLanguage);
        EndNotes(notes);
        CloseBookmark(bookmark);
        EndParagraph();
        WriteBlocks(clause.Blocks, surroundings.Under(StyleId.ClauseHeading, _theme.ClauseLadder[0].TextAt));
        EndPlace(clause.Anchor.Value, clause.Origin);
    }

    private void WriteItems(NumberedList list, Surroundings surroundings)
    {
        foreach (var item in list.Items)
        {
            WriteItem(item, surroundings);
        }
    }

    /// <summary>Writes a numbered paragraph; a number before anything but text, a table say, gets a paragraph to stand in.</summary>
    private void WriteItem(NumberedItem item, Surroundings surroundings)
    {
        var level = _levels.Of(item.Label);
        var first = item.Blocks.FirstOrDefault() as Paragraph;
        BeginParagraph(level.Style, first, Following(item.Blocks, first is null ? -1 : 0));
        var bookmark = _references.BookmarkOf(item) is { } name ? OpenBookmark(name) : (int?)null;
        WriteInlines(first?.Inlines ?? []);
        if (bookmark is { } id)
        {
            CloseBookmark(id);
        }

        EndParagraph();
        WriteBlocks(first is null ? item.Blocks : item.Blocks[1..], surroundings.Under(level.Style, level.Place.TextAt));
    }

    private void WriteDefinitions(DefinitionList list, Surroundings surroundings)
    {
        var level = _levels.Of(NumberingScheme.Definitions, 0);
        foreach (var definition in list.Definitions)
        {
            WriteDefinition(definition, level, surroundings);
        }
    }

    private void WriteDefinition(Definition definition, NumberingLevel level, Surroundings surroundings)
    {
        var first = definition.Blocks.FirstOrDefault() as Paragraph;
        BeginParagraph(level.Style, first, Following(definition.Blocks, first is null ? -1 : 0));
        WriteInlines(first?.Inlines ?? [new TermBeingDefined(definition.Term)]);
        EndParagraph();
        WriteBlocks(first is null ? definition.Blocks : definition.Blocks[1..], surroundings.Under(level.Style, level.Place.TextAt));
    }

    private void BeginParagraph(string style, Paragraph? paragraph, Block? following) => BeginParagraph(
        Is(paragraph, _beforeTable) ? StyleId.TableLeadIn(style) : Leading(style, following),
        Is(paragraph, _lastOfSection) ? _section : null);

    private static bool Is(Paragraph? paragraph, Paragraph? awaited) => paragraph is not null && ReferenceEquals(paragraph, awaited);

    /// <summary>A paragraph that leads into a list or a table stays on the page of what it leads to.</summary>
    private static string Leading(string style, Block? following) => following switch
    {
        Table or Figure => StyleId.TableLeadIn(style),
        NumberedList or DefinitionList => StyleId.LeadIn(style),
        _ => style,
    };

    private static Block? Following(ImmutableArray<Block> blocks, int index)
    {
        var next = index + 1;
        while (next < blocks.Length && blocks[next] is DraftingNote)
        {
            next++;
        }

        return next < blocks.Length ? blocks[next] : null;
    }
}
