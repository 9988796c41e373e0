using RelationalContracts.Documents;
using RelationalContracts.Pdf.Typesetting.Flow;
using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf.Typesetting.Blocks;

/// <summary>Sets the parts of a document: their headings, and what they hold.</summary>
internal sealed class PartSetter
{
    private readonly SettingDesk _desk;
    private readonly Navigation _navigation;
    private readonly BlockSetter _blocks;
    private bool _wasOnPageOfItsOwn;

    /// <summary>Works at a desk.</summary>
    public PartSetter(SettingDesk desk)
    {
        _desk = desk;
        _navigation = new Navigation(desk);
        _blocks = new BlockSetter(desk, _navigation);
    }

    /// <summary>Sets a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="index">Its place among the parts, which names it where it has no anchor.</param>
    public void Set(Part part, int index)
    {
        if (part.HasOwnPages || _wasOnPageOfItsOwn)
        {
            _desk.Flow.BeginPage(PageForm.Upright);
        }

        _wasOnPageOfItsOwn = part.HasOwnPages;

        var section = new Tag("Sect", _desk.Root);
        var isHeaded = part.Heading.Length > 0 || part.Label is not null;
        if (isHeaded)
        {
            SetHeading(part, index, section);
        }

        _blocks.Set(part.Blocks, new Frame(section, 0, StyleNames.Body) { ClauseHeading = isHeaded ? "H3" : "H2" });
    }

    private void SetHeading(Part part, int index, Tag section)
    {
        // The first heading of a file is of the first level (ISO 14289-1, 7.4.2).
        var heading = new Tag(part.Kind is PartKind.OpenBlanks ? "H1" : "H2", section);
        var strips = new List<Strip>();
        if (part.Label is { } label)
        {
            _desk.Inlines.Add(label.Printed, StyleNames.ScheduleNumber, new Tag("Lbl", heading));
            strips.AddRange(_desk.Paragraphs.Set(StyleNames.ScheduleNumber, 0, _desk.Measure));
        }

        var style = part.Label is not null || part.Kind is PartKind.Appendix or PartKind.Annex ? StyleNames.ScheduleTitle : StyleNames.PartHeading;
        _desk.Inlines.Add(part.Heading, style, heading.In(part.HeadingLanguage));
        strips.AddRange(_desk.Paragraphs.Set(style, 0, _desk.Measure));
        strips.AddRange(CalledBy(part, section));
        var title = part.Label is null ? part.Heading : $"{part.Label.Printed}: {part.Heading}";
        _navigation.MarkPart(strips[0], title, part.Anchor?.AsName ?? $"part-{index + 1}");
        _desk.Flow.AddHeading(strips);
    }

    private List<Strip> CalledBy(Part part, Tag section)
    {
        if (part.CalledBy.IsDefaultOrEmpty)
        {
            return [];
        }

        _desk.Inlines.Add(part.CalledBy, StyleNames.ScheduleSource, new Tag("P", section));
        return _desk.Paragraphs.Set(StyleNames.ScheduleSource, 0, _desk.Measure);
    }
}
