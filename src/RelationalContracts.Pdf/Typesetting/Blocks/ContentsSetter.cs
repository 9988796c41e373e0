using RelationalContracts.Documents;
using RelationalContracts.Pdf.Typesetting.Flow;
using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf.Typesetting.Blocks;

/// <summary>Sets the contents table: number, heading, dots, and the number of the page, which is filled in at the end.</summary>
internal sealed class ContentsSetter
{
    private const double DotDistance = 5;
    private const double DotSize = 0.8;

    private readonly SettingDesk _desk;

    /// <summary>Works at a desk.</summary>
    public ContentsSetter(SettingDesk desk) => _desk = desk;

    /// <summary>Sets the contents table on a page of its own.</summary>
    public void Set(string heading)
    {
        _desk.Flow.BeginPage(PageForm.Upright);
        var section = new Tag("Sect", _desk.Root);
        _desk.Inlines.Add(heading, StyleNames.PartHeading, new Tag("H2", section));
        var strips = _desk.Paragraphs.Set(StyleNames.PartHeading, 0, _desk.Measure);
        new Navigation(_desk.Bookmarks).MarkPart(strips[0], heading, "contents");
        _desk.Flow.AddHeading(strips);
        var entries = _desk.Document.Contents().ToList();
        var table = new Tag("TOC", section);
        var wasClause = true;
        foreach (var entry in entries)
        {
            var isClause = !IsWide(entry);
            SetEntry(entry, table, TextAt(entries, isClause), isClause == wasClause ? 0 : Look.Size * 0.7);
            wasClause = isClause;
        }
    }

    private TextLook Look => _desk.Styles.Look(StyleNames.Contents);

    private double ClauseTextAt => _desk.Theme.ClauseLadder[0].TextAt;

    /// <summary>Whether a number, such as "Schedule 1", is too wide to hang before the headings of clauses.</summary>
    private bool IsWide(ContentsEntry entry) => NumberWidth(entry) > ClauseTextAt - 4;

    private double NumberWidth(ContentsEntry entry) => entry.Number.Length == 0 ? 0 : Look.Width(Look.Face.Shape(entry.Number).Width);

    private double TextAt(List<ContentsEntry> entries, bool isClause) =>
        isClause ? ClauseTextAt : entries.Where(IsWide).Max(NumberWidth) + Look.Size;

    private void SetEntry(ContentsEntry entry, Tag table, double textAt, double above)
    {
        var link = new Tag("Link", new Tag("Reference", new Tag("TOCI", table)));
        var content = _desk.Content(link);
        var target = new LinkTarget(link, entry.Anchor.AsName, $"{entry.Number} {entry.Heading}".TrimStart());
        var style = new RunStyle(Look, content);
        var numberRoom = Look.Width(Look.Face.Shape("0000").Width);
        _desk.Text.Add(entry.Heading, style);
        var left = entry.Number.Length == 0 ? 0 : textAt;
        var strips = _desk.Paragraphs.Set(StyleNames.Contents, left, _desk.Measure - left - numberRoom - (4 * DotDistance));
        strips[0].Above = Math.Max(strips[0].Above, above);
        AddNumber(entry, style, strips[0]);
        AddPage(entry, style, strips[^1], numberRoom);
        strips.ForEach(strip => strip.Links.Add((new Area(0, 0, _desk.Measure, strip.Height), target)));
        strips.ForEach(_desk.Flow.Add);
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

    private void AddPage(ContentsEntry entry, RunStyle style, Strip strip, double numberRoom)
    {
        var baseline = strip.Texts[^1].Baseline;
        var end = strip.InkEnd;
        LineComposer.Place(" ", style, end, baseline, strip);
        strip.PageReference = new PageReference(entry.Anchor.AsName, _desk.Measure, baseline, style);

        // Dots stand below each other on all lines, counted from the right.
        var last = _desk.Measure - numberRoom - DotDistance;
        var count = Math.Floor((last - end - DotDistance) / DotDistance);
        if (count > 0)
        {
            var first = last - (count * DotDistance);
            strip.Shapes.Add(new StripShape(new Area(first, baseline - DotSize, last - first + 0.1, DotSize), _desk.Styles.Quiet, IsDotted: true));
        }
    }
}
