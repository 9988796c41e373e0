using RelationalContracts.Themes;
using RelationalContracts.Word.Numbering;

namespace RelationalContracts.Word.Styles;

/// <summary>The paragraph styles of a contract, made from its theme.</summary>
/// <remarks>
/// Nothing in the body is formatted by hand. What would be a switch on one paragraph (it leads into a list, it ends a
/// signature block) is a style of its own, based on the style it varies.
/// </remarks>
internal sealed partial class ContractStyles(Theme theme, NumberingLevels levels, SignatureRule signatures)
{
    private const double CoverRuleWidth = 2.25;
    private const double Hairline = 0.5;
    private const double SpaceAboveTable = 6;

    /// <summary>Width of the text on an upright page.</summary>
    private double Measure { get; } = theme.Page.Width - theme.Page.Left - theme.Page.Right;

    /// <summary>Width of the text on a page turned on its side.</summary>
    private double WideMeasure { get; } = theme.Page.Height - theme.Page.Left - theme.Page.Right;

    /// <summary>The type of a part's heading at the top of a page, where Word would print the space above it.</summary>
    private TextStyle AtPageTop => theme.Style(StyleNames.PartHeading) with { Above = 0 };

    /// <summary>A type with room below it for a table, whose rule would otherwise touch the words.</summary>
    private TextStyle OverTable(string key) => theme.Style(key) with { Below = Math.Max(theme.Style(key).Below, SpaceAboveTable) };

    /// <summary>Every paragraph style, each after the one it is based on.</summary>
    public IEnumerable<ParagraphStyle> All() =>
    [
        new ParagraphStyle(StyleId.Normal, "Normal") { BasedOn = null, Type = theme.Style(StyleNames.Body) },
        .. LeadIns(StyleId.Normal, "Normal", StyleNames.Body),
        .. CoverStyles(), .. ContentsStyles(), .. HeadingStyles(), .. NumberedStyles(), .. TableStyles(), .. SignatureStyles(), .. FurnitureStyles(),
    ];

    private ParagraphStyle[] CoverStyles() =>
    [
        new ParagraphStyle(StyleId.CoverLogo, "Cover Logo") { Type = theme.Style(StyleNames.Body) with { Above = 0, Below = Logo.Gap }, IsMinor = true },
        Styled(StyleId.CoverStatus, "Cover Status", StyleNames.CoverStatus),
        Styled(StyleId.CoverTitle, "Title", StyleNames.CoverTitle) with { RuleBelow = new Rule(CoverRuleWidth, 10, theme.AccentColour) },
        Styled(StyleId.CoverSubtitle, "Subtitle", StyleNames.CoverSubtitle),
        new ParagraphStyle(StyleId.CoverBetween, "Cover Between")
        {
            Type = theme.Style(StyleNames.CoverParty) with { Above = 24, Below = 6 },
            KeepWithNext = true,
        },
        Styled(StyleId.CoverParty, "Cover Party", StyleNames.CoverParty) with { KeepTogether = true },
        new ParagraphStyle(StyleId.CoverPartySmall, "Cover Party Small")
        {
            BasedOn = StyleId.CoverParty,
            Type = theme.Style(StyleNames.Body) with { Above = 2, Below = 0 },
            KeepTogether = true,
            IsMinor = true,
        },
        Styled(StyleId.CoverDated, "Cover Dated", StyleNames.CoverDated),
    ];

    private ParagraphStyle[] ContentsStyles()
    {
        var end = new TabStop(Measure, "right", "dot");
        var clause = theme.ClauseLadder[0].TextAt;
        var schedule = theme.Style(StyleNames.Contents).Size * 7;
        return
        [
            Heading(StyleId.ContentsHeading, "TOC Heading", StyleNames.PartHeading) with { Type = AtPageTop, Outline = null },
            Entry(StyleId.ContentsClause, "toc 1", clause, [new TabStop(clause, "left"), end]),
            Entry(StyleId.ContentsSchedule, "toc 2", schedule, [new TabStop(schedule, "left"), end]),
            Entry(StyleId.ContentsAppendix, "toc 3", 0, [end]),
        ];
    }

    private ParagraphStyle Entry(string id, string name, double text, TabStop[] tabs) =>
        Styled(id, name, StyleNames.Contents) with { Left = text, Hanging = text, Tabs = tabs, KeepTogether = true };

    private ParagraphStyle[] HeadingStyles() =>
    [
        Heading(StyleId.PartHeading, "Part Heading", StyleNames.PartHeading),
        new ParagraphStyle(StyleId.PartHeadingNewPage, "Part Heading on New Page")
        {
            BasedOn = StyleId.PartHeading,
            Type = AtPageTop,
            StartsPage = true,
            Next = StyleId.Normal,
        },
        Heading(StyleId.ClauseHeading, "heading 1", StyleNames.ClauseHeading) with { Number = Level(StyleId.ClauseHeading), Next = StyleId.ClauseLevel(2) },
        Heading(StyleId.ScheduleHeading, "Schedule Heading", StyleNames.ScheduleTitle) with
        {
            Type = OverTable(StyleNames.ScheduleTitle),
            Number = Level(StyleId.ScheduleHeading),
            StartsPage = true,
            Next = StyleId.ScheduleLevel(1),
        },
        Heading(StyleId.AppendixHeading, "Appendix Heading", StyleNames.ScheduleTitle) with { Type = OverTable(StyleNames.ScheduleTitle), StartsPage = true },
        Styled(StyleId.ScheduleSource, "Schedule Source", StyleNames.ScheduleSource) with { KeepWithNext = true },
    ];

    private ParagraphStyle[] TableStyles() =>
    [
        Styled(StyleId.TableText, "Table Text", StyleNames.TableText),
        new ParagraphStyle(StyleId.TableFigure, "Table Figure") { BasedOn = StyleId.TableText, AlignsRight = true },
        BeforeLastRow(StyleId.TableText, "Table Text before Last Row"),
        BeforeLastRow(StyleId.TableFigure, "Table Figure before Last Row"),
        Styled(StyleId.TableHeading, "Table Heading", StyleNames.TableHeading) with { KeepWithNext = true },
        new ParagraphStyle(StyleId.TableFigureHeading, "Table Figure Heading") { BasedOn = StyleId.TableHeading, AlignsRight = true },
        new ParagraphStyle(StyleId.Figure, "Figure") { Type = theme.Style(StyleNames.Body) with { Below = SpaceAboveTable }, KeepWithNext = true, IsMinor = true },
        new ParagraphStyle(StyleId.TableGap, "Table Gap") { Type = new TextStyle(1, 10, 400, 0, 0), IsMinor = true },
    ];

    /// <summary>The last row of a table never stands alone on a page.</summary>
    private static ParagraphStyle BeforeLastRow(string style, string name) => new(StyleId.LeadIn(style), name) { BasedOn = style, KeepWithNext = true, IsMinor = true };

    private ParagraphStyle[] SignatureStyles()
    {
        var line = new TabStop(signatures.To, "left", "underscore");
        TabStop[] ruled = signatures.IsAboveWords ? [line] : [new TabStop(signatures.From, "left"), line];
        var type = theme.Style(StyleNames.Signature);
        return
        [
            Styled(StyleId.SignatureText, "Signature Text", StyleNames.Signature) with
            {
                Type = type with { Above = type.Leading * 1.5 },
                KeepWithNext = true,
                KeepTogether = true,
            },
            Styled(StyleId.SignatureLine, "Signature Line", StyleNames.Signature) with
            {
                Type = type with { Above = type.Leading },
                Tabs = ruled,
                KeepWithNext = true,
                KeepTogether = true,
            },
            new ParagraphStyle(StyleId.SignatureLastLine, "Signature Last Line") { BasedOn = StyleId.SignatureLine, IsMinor = true, Tabs = ruled },
        ];
    }

    private ParagraphStyle[] FurnitureStyles() =>
    [
        Styled(StyleId.Header, "header", StyleNames.Header) with
        {
            Tabs = [new TabStop(Measure, "right")],
            RuleBelow = new Rule(Hairline, 4, theme.QuietColour),
        },
        Styled(StyleId.Footer, "footer", StyleNames.Footer) with { Tabs = [new TabStop(Measure, "right")] },
        new ParagraphStyle(StyleId.HeaderLandscape, "Header Landscape")
        {
            BasedOn = StyleId.Header,
            Tabs = [new TabStop(Measure, "clear"), new TabStop(WideMeasure, "right")],
        },
        new ParagraphStyle(StyleId.FooterLandscape, "Footer Landscape")
        {
            BasedOn = StyleId.Footer,
            Tabs = [new TabStop(Measure, "clear"), new TabStop(WideMeasure, "right")],
        },
        Styled(StyleId.CommentText, "annotation text", StyleNames.Note),
    ];

    private ParagraphStyle Styled(string id, string name, string key) => new(id, name) { Type = theme.Style(key) };

    private ParagraphStyle Heading(string id, string name, string key) =>
        Styled(id, name, key) with { KeepWithNext = true, KeepTogether = true, Outline = 0, Next = StyleId.Normal };

    private NumberingLevel Level(string style) => levels.All.Single(level => level.Style == style);
}
