using System.Collections.Immutable;
using System.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf.Typesetting.Blocks;

/// <summary>Sets blocks one below the other.</summary>
internal sealed class BlockSetter
{
    // A paragraph that is nothing but a heading belongs to what follows it, and stands clear of what it does not.
    private const double AboveCaption = 16;

    private readonly SettingDesk _desk;
    private readonly TableSetter _tables;
    private readonly SignatureSetter _signatures;
    private readonly NoteSetter _notes;
    private readonly FigureSetter _figures;
    private readonly Navigation _navigation;

    /// <summary>Works at a desk.</summary>
    public BlockSetter(SettingDesk desk, Navigation navigation)
    {
        _desk = desk;
        _navigation = navigation;
        _tables = new TableSetter(desk);
        _signatures = new SignatureSetter(desk);
        _notes = new NoteSetter(desk);
        _figures = new FigureSetter(desk);
    }

    /// <summary>Sets blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="frame">Where they stand.</param>
    public void Set(ImmutableArray<Block> blocks, Frame frame)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is SignatureBlock first)
            {
                var second = i + 1 < blocks.Length ? blocks[i + 1] as SignatureBlock : null;
                _signatures.Set(first, second, frame.Tag);
                i += second is null ? 0 : 1;
            }
            else
            {
                Set(blocks[i], frame, i + 1 < blocks.Length ? blocks[i + 1] : null);
            }
        }
    }

    private void Set(Block block, Frame frame, Block? next)
    {
        switch (block)
        {
            case Clause clause:
                SetClause(clause, frame);
                break;
            case Paragraph paragraph:
                SetParagraph(paragraph, frame, null, next);
                break;
            case NumberedList list:
                SetList(list, frame);
                break;
            case DefinitionList list:
                SetDefinitions(list, frame);
                break;
            case Table table:
                _tables.Set(table, frame);
                break;
            case Figure figure:
                _figures.Set(figure, frame);
                break;
            case DraftingNote note:
                _notes.Set(note, frame);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void SetClause(Clause clause, Frame frame)
    {
        var section = new Tag("Sect", frame.Tag);
        var heading = new Tag(frame.ClauseHeading, section);
        var rung = Ladder.RungOf(_desk.Theme, clause.Label);
        var label = new HangingLabel(clause.Label.Printed, rung.NumberAt, StyleNames.ClauseHeading, new Tag("Lbl", heading));
        _ = label.Style(_desk);
        _desk.Inlines.Add(clause.Heading, StyleNames.ClauseHeading, heading.In(clause.HeadingLanguage));
        var strips = _desk.Paragraphs.Set(StyleNames.ClauseHeading, rung.TextAt, _desk.Measure - rung.TextAt, label);
        _navigation.Mark(strips[0], clause);
        _desk.Flow.AddHeading(strips);
        Set(clause.Blocks, new Frame(section, rung.TextAt, StyleNames.Level2));
    }

    private void SetParagraph(Paragraph paragraph, Frame frame, HangingLabel? label, Block? next)
    {
        _desk.Inlines.Add(paragraph.Inlines, frame.Style, new Tag("P", frame.Tag));
        var strips = _desk.Paragraphs.Set(frame.Style, frame.Left, _desk.Measure - frame.Left, label);
        if (paragraph.Inlines is [RunInHeading])
        {
            strips[0].Above = Math.Max(strips[0].Above, AboveCaption);
        }

        Add(strips, next);
    }

    /// <summary>Adds lines; those that lead in to a list, a table or signatures keep with it.</summary>
    private void Add(List<Strip> strips, Block? next)
    {
        strips.ForEach(_desk.Flow.Add);
        if (next is NumberedList or Table or Figure or SignatureBlock)
        {
            _desk.Flow.KeepLastWithNext();
        }
    }

    private void SetList(NumberedList list, Frame frame)
    {
        var tag = new Tag("L", frame.Tag) { ListNumbering = Ladder.NumberingOf(list.Items[0].Label) };
        foreach (var item in list.Items)
        {
            SetItem(item, new Tag("LI", tag));
        }
    }

    private void SetItem(NumberedItem item, Tag tag)
    {
        var rung = Ladder.RungOf(_desk.Theme, item.Label);
        var style = Ladder.StyleOf(item.Label);
        var label = new HangingLabel(item.Label.Printed, rung.NumberAt, style, new Tag("Lbl", tag));
        _ = label.Style(_desk);
        var frame = new Frame(new Tag("LBody", tag), rung.TextAt, style);
        var rest = item.Blocks;
        if (item.Blocks is [Paragraph paragraph, ..])
        {
            // The body holds its first paragraph itself (14.8.4.3.3): an element more for every item would say nothing more.
            _desk.Inlines.Add(paragraph.Inlines, style, frame.Tag);
            rest = item.Blocks.RemoveAt(0);
        }

        var strips = _desk.Paragraphs.Set(style, rung.TextAt, _desk.Measure - rung.TextAt, label);
        _navigation.Mark(strips[0], item);
        Add(strips, rest.Length > 0 ? rest[0] : null);
        Set(rest, frame);
    }

    private void SetDefinitions(DefinitionList list, Frame frame)
    {
        var tag = new Tag("L", frame.Tag) { ListNumbering = "None" };
        foreach (var definition in list.Definitions)
        {
            var body = new Tag("LBody", new Tag("LI", tag));
            _desk.Flow.NameNext(definition.Anchor.AsName);
            Set(definition.Blocks, new Frame(body, frame.Left, StyleNames.Definition));
        }
    }
}

/// <summary>Where blocks stand.</summary>
/// <param name="Tag">The element around them.</param>
/// <param name="Left">The left edge of their text, from the left margin.</param>
/// <param name="Style">The style of paragraphs without numbers.</param>
internal sealed record Frame(Tag Tag, double Left, string Style)
{
    /// <summary>The level that the heading of a clause has here, so that no level is left out.</summary>
    public string ClauseHeading { get; init; } = "H3";
}
