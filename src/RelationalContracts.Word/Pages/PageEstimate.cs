using System.Collections.Immutable;
using RelationalContracts.Documents;
using RelationalContracts.Themes;

namespace RelationalContracts.Word.Pages;

/// <summary>On which page each heading will probably stand, before any program has laid out the pages.</summary>
/// <remarks>
/// Only what the contents table and the footer show until Word counts for itself. Adds up the heights of paragraphs as the
/// theme sets them; it knows pages and headings that keep with their text, and nothing finer.
/// </remarks>
internal sealed class PageEstimate
{
    // A heading needs itself and two lines of what follows at the foot of a page.
    private const double RoomBelowHeading = 40;

    private readonly Theme _theme;
    private readonly double _measure;
    private readonly double _height;
    private readonly Dictionary<Anchor, int> _pages = [];
    private int _page = 1;
    private double _used;

    private PageEstimate(Theme theme)
    {
        _theme = theme;
        _measure = theme.Page.Width - theme.Page.Left - theme.Page.Right;
        _height = theme.Page.Height - theme.Page.Top - theme.Page.Bottom;
    }

    /// <summary>How many pages there probably are.</summary>
    public int Total => _page;

    /// <summary>Lays a document out in the mind.</summary>
    public static PageEstimate Of(ContractDocument document, Theme theme)
    {
        var estimate = new PageEstimate(theme);
        if (document.Foreword is { } foreword)
        {
            estimate.AddPart(foreword, isAfterOwnPages: false);
            estimate.NewPage();
        }

        estimate.AddContents(document);
        for (var i = document.FirstPart; i < document.Parts.Length; i++)
        {
            estimate.AddPart(document.Parts[i], isAfterOwnPages: i > document.FirstPart && document.Parts[i - 1].HasOwnPages);
        }

        return estimate;
    }

    /// <summary>The page of a heading.</summary>
    public int Of(Anchor heading) => _pages.GetValueOrDefault(heading, 1);

    private void AddContents(ContractDocument document)
    {
        if (!document.Cover.IsBrief)
        {
            NewPage();
        }

        if (document.ContentsHeading is { } heading)
        {
            Add(heading, StyleNames.PartHeading);
            foreach (var entry in document.Contents())
            {
                Add(entry.Heading, StyleNames.Contents);
            }

            NewPage();
        }
    }

    private void AddPart(Part part, bool isAfterOwnPages)
    {
        if (part.HasOwnPages || isAfterOwnPages)
        {
            NewPage();
        }

        AddHeading(part.Heading, part.HasOwnPages ? StyleNames.ScheduleTitle : StyleNames.PartHeading, part.Anchor);
        if (part.Label is not null)
        {
            Add(string.Empty, StyleNames.ScheduleNumber);
            Add(PlainText.Of(part.CalledBy), StyleNames.ScheduleSource);
        }

        AddBlocks(part.Blocks, StyleNames.Body, 0);
    }

    private void AddHeading(string heading, string style, Anchor? anchor)
    {
        var type = _theme.Style(style);
        if (_used + type.Above + type.Leading + type.Below + RoomBelowHeading > _height)
        {
            NewPage();
        }

        if (anchor is { } place)
        {
            _pages[place] = _page;
        }

        Add(heading, style);
    }

    private void AddBlocks(ImmutableArray<Block> blocks, string style, double left)
    {
        foreach (var block in blocks)
        {
            AddBlock(block, style, left);
        }
    }

    private void AddBlock(Block block, string style, double left)
    {
        switch (block)
        {
            case Clause clause:
                AddHeading(clause.Heading, StyleNames.ClauseHeading, clause.Anchor);
                AddBlocks(clause.Blocks, StyleNames.Level2, Edge(_theme.ClauseLadder, 1));
                break;
            case Paragraph paragraph:
                Add(TextMeasure.Width(paragraph.Inlines, _theme.Style(style)), style, left);
                break;
            case NumberedList list:
                AddItems(list);
                break;
            case Table table:
                AddTable(table, left);
                break;
            case Figure figure:
                AddWhole(figure.Height);
                break;
            case DefinitionList list:
                AddDefinitions(list);
                break;
            case SignatureBlock signature:
                AddSignature(signature);
                break;
        }
    }

    private void AddItems(NumberedList list)
    {
        foreach (var item in list.Items)
        {
            var ladder = item.Label.Scheme is NumberingScheme.Schedules ? _theme.ScheduleLadder : _theme.ClauseLadder;
            var depth = item.Label.Scheme is NumberingScheme.Definitions ? item.Label.Level + 2 : item.Label.Level;
            AddBlocks(item.Blocks, depth <= 2 ? StyleNames.Level2 : StyleNames.Level3, Edge(ladder, depth));
        }
    }

    private void AddDefinitions(DefinitionList list)
    {
        foreach (var definition in list.Definitions)
        {
            AddBlocks(definition.Blocks, StyleNames.Definition, Edge(_theme.ClauseLadder, 2));
        }
    }

    private void AddTable(Table table, double left)
    {
        var type = _theme.Style(StyleNames.TableText);
        var perColumn = (_measure - left) / Math.Max(1, table.Columns.Length);
        foreach (var row in table.Rows)
        {
            var tallest = row.Cells.Length == 0 ? 0 : row.Cells.Max(cell => TextMeasure.Width(cell, type));
            AddWhole((TextMeasure.Lines(tallest, type, perColumn) * type.Leading) + (2 * _theme.CellPadding));
        }
    }

    private void AddSignature(SignatureBlock signature)
    {
        var type = _theme.Style(StyleNames.Signature);
        AddWhole((TextMeasure.Lines(TextMeasure.Width(signature.Attestation, type), type, _measure) + 1.5 + (2 * signature.Lines.Length)) * type.Leading);
    }

    private void Add(string text, string style) => Add(TextMeasure.Width(text, _theme.Style(style)), style, left: 0);

    private void Add(double width, string style, double left)
    {
        var type = _theme.Style(style);
        AddLines(TextMeasure.Lines(width, type, _measure - left), type);
    }

    /// <summary>Adds a paragraph that flows on over as many pages as it needs, two lines at least on each.</summary>
    private void AddLines(int lines, TextStyle type)
    {
        // At the top of a page Word drops the space above.
        _used += _used > 0 ? type.Above : 0;
        for (var fit = LinesThatFit(type); lines > fit; fit = LinesThatFit(type))
        {
            lines -= fit < 2 ? 0 : Math.Min(fit, lines - 1);
            NewPage();
        }

        _used += (lines * type.Leading) + type.Below;
    }

    private int LinesThatFit(TextStyle type) => Math.Max(_used > 0 ? 0 : 2, (int)((_height - _used) / type.Leading));

    /// <summary>Adds what is never split.</summary>
    private void AddWhole(double height)
    {
        if (_used + height > _height)
        {
            NewPage();
        }

        _used += height;
    }

    private void NewPage()
    {
        _page++;
        _used = 0;
    }

    private static double Edge(ImmutableArray<Rung> ladder, int level) => ladder[Math.Clamp(level - 1, 0, ladder.Length - 1)].TextAt;
}
