using RelationalContracts.Documents;
using RelationalContracts.Pdf.Typesetting.Flow;
using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf.Typesetting.Blocks;

/// <summary>Sets the contents table: number, heading, dots, and the number of the page, which is filled in at the end.</summary>
/// <remarks>
/// A table that would fill more than two pages is set in two columns, read down the columns, in the size of tables.
/// </remarks>
internal sealed class ContentsSetter
{
    private const int MostPages = 2;
    private const double Gutter = 20;
    private const double DotDistance = 5;
    private const double DotSize = 0.8;

    private readonly SettingDesk _desk;
    private readonly List<ContentsEntry> _entries;
    private string _style = StyleNames.Contents;

    /// <summary>Works at a desk.</summary>
    public ContentsSetter(SettingDesk desk)
    {
        _desk = desk;
        _entries = [.. desk.Document.Contents()];
    }

    private TextLook Look => _desk.Styles.Look(_style);

    private double Leading => _desk.Styles.Style(_style).Leading;

    /// <summary>Where the headings of clauses begin: on the theme's ladder, or in narrow columns close to the widest number.</summary>
    private double ClauseTextAt => _style == StyleNames.Contents
        ? _desk.Theme.ClauseLadder[0].TextAt
        : Look.Width(Look.Face.Shape("000.").Width) + (Look.Size * 0.7);

    private int LinesPerPage => Math.Max(1, (int)(_desk.Depth / Leading));

    /// <summary>Sets the contents table on a page of its own.</summary>
    public void Set(string heading)
    {
        _desk.Flow.BeginPage(PageForm.Upright);
        var section = new Tag("Sect", _desk.Root);
        var headingHeight = SetHeading(heading, section);
        var table = new Tag("TOC", section);
        if (_entries.Count <= (LinesPerPage * MostPages) - LinesIn(headingHeight))
        {
            SetEntries(table, _desk.Measure).SelectMany(entry => entry).ToList().ForEach(_desk.Flow.Add);
            return;
        }

        _style = StyleNames.TableText;
        var width = (_desk.Measure - Gutter) / 2;
        AddColumns(new Queue<List<Strip>>(SetEntries(table, width)), width + Gutter, LinesPerPage - LinesIn(headingHeight));
    }

    /// <summary>Sets the heading and returns its height.</summary>
    private double SetHeading(string heading, Tag section)
    {
        _desk.Inlines.Add(heading, StyleNames.PartHeading, new Tag("H2", section));
        var strips = _desk.Paragraphs.Set(StyleNames.PartHeading, 0, _desk.Measure);
        new Navigation(_desk).MarkPart(strips[0], heading, "contents");
        _desk.Flow.AddHeading(strips);
        return strips.Sum(strip => strip.Height + strip.Below);
    }

    private int LinesIn(double height) => (int)Math.Ceiling(height / Leading);

    private List<List<Strip>> SetEntries(Tag table, double width)
    {
        var entries = new List<List<Strip>>();
        var wasClause = true;
        foreach (var entry in _entries)
        {
            var isClause = !IsWide(entry);
            var strips = SetEntry(entry, table, isClause ? ClauseTextAt : _entries.Where(IsWide).Max(NumberWidth) + Look.Size, width);
            strips[0].Above = isClause == wasClause ? strips[0].Above : Look.Size * 0.7;
            wasClause = isClause;
            entries.Add(strips);
        }

        return entries;
    }

    /// <summary>Puts entries beside each other, page by page: the left column first, then the right one.</summary>
    private void AddColumns(Queue<List<Strip>> entries, double right, int room)
    {
        while (entries.Count > 0)
        {
            // On the last page the columns share what is left.
            var height = Math.Min(room, (entries.Sum(entry => entry.Count) + 2) / 2);
            var (left, beside) = (TakeColumn(entries, height), TakeColumn(entries, room));
            for (var i = 0; i < Math.Max(left.Count, beside.Count); i++)
            {
                _desk.Flow.Add(Row(left.ElementAtOrDefault(i), beside.ElementAtOrDefault(i), right));
            }

            room = LinesPerPage;
            _desk.Flow.BeginPage(PageForm.Upright);
        }
    }

    /// <summary>One line of both columns; either may have ended, since an entry of two lines does not part.</summary>
    private Strip Row(Strip? left, Strip? beside, double right)
    {
        var row = new Strip(Leading);
        if (left is not null)
        {
            row.TakeIn(left, 0, 0);
        }

        if (beside is not null)
        {
            row.TakeIn(beside, right, 0);
        }

        return row;
    }

    /// <summary>As many whole entries as stand in a column.</summary>
    private static List<Strip> TakeColumn(Queue<List<Strip>> entries, int room)
    {
        var column = new List<Strip>();
        while (entries.TryPeek(out var next) && (column.Count == 0 || column.Count + next.Count <= room))
        {
            column.AddRange(entries.Dequeue());
        }

        return column;
    }

    /// <summary>Whether a number, such as "Schedule 1", is too wide to hang before the headings of clauses.</summary>
    private bool IsWide(ContentsEntry entry) => NumberWidth(entry) > ClauseTextAt - 4;

    private double NumberWidth(ContentsEntry entry) => entry.Number.Length == 0 ? 0 : Look.Width(Look.Face.Shape(entry.Number).Width);

    private List<Strip> SetEntry(ContentsEntry entry, Tag table, double textAt, double width)
    {
        var link = new Tag("Link", new Tag("Reference", new Tag("TOCI", table)));
        var target = new LinkTarget(link, entry.Anchor.AsName, $"{entry.Number} {entry.Heading}".TrimStart());
        var style = new RunStyle(Look, _desk.Content(link.In(entry.Language)));
        var numberRoom = Look.Width(Look.Face.Shape("000").Width);
        _desk.Text.AddWords(entry.Heading, style);
        var left = entry.Number.Length == 0 ? 0 : textAt;
        var strips = _desk.Paragraphs.Set(_style, left, width - left - numberRoom - (2 * DotDistance), isTitle: true);
        AddNumber(entry, style, strips[0]);
        AddPage(entry, style, strips[^1], width, numberRoom);
        strips.ForEach(strip => strip.Links.Add((new Area(0, 0, width, strip.Height), target)));
        return strips;
    }

    /// <summary>The number stands before the heading, on the page and in the reading order.</summary>
    private void AddNumber(ContentsEntry entry, RunStyle style, Strip strip)
    {
        if (entry.Number.Length > 0)
        {
            var word = Look.Face.Shape(entry.Number + " ");
            strip.Texts.Insert(0, new PlacedText(0, strip.Texts[0].Baseline, Look, word.Shown, style.Content, null));
        }
    }

    private void AddPage(ContentsEntry entry, RunStyle style, Strip strip, double width, double numberRoom)
    {
        var baseline = strip.Texts[^1].Baseline;
        var end = strip.InkEnd;
        LineComposer.Place(" ", style, end, baseline, strip);
        strip.PageReferences.Add(new PageReference(entry.Anchor.AsName, width, baseline, style));

        // Dots stand below each other on all lines, counted from the right.
        var last = width - numberRoom - DotDistance;
        var count = Math.Floor((last - end - DotDistance) / DotDistance);
        if (count > 0)
        {
            var first = last - (count * DotDistance);
            strip.Shapes.Add(new StripShape(new Area(first, baseline - DotSize, last - first + 0.1, DotSize), _desk.Styles.Quiet, IsDotted: true));
        }
    }
}
