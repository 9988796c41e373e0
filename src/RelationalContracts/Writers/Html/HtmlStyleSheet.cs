using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RelationalContracts.Documents;
using RelationalContracts.Themes;

namespace RelationalContracts.Writers.Html;

/// <summary>Makes the page's style sheet from a theme.</summary>
/// <remarks>
/// All lengths are relative to the body's type: on a screen that is the size the reader has set, in print the theme's.
/// So one set of rules serves both, and zooming to 400 % keeps the ladder's proportions.
/// </remarks>
internal sealed partial class HtmlStyleSheet
{
    private static readonly ImmutableArray<(string Style, string Selector)> Selectors =
    [
        (StyleNames.Body, "body"),
        (StyleNames.CoverStatus, ".cover-status"),
        (StyleNames.CoverTitle, "h1"),
        (StyleNames.CoverSubtitle, ".cover-subtitle"),
        (StyleNames.CoverParty, ".cover-party"),
        (StyleNames.CoverDated, ".cover-dated"),
        (StyleNames.PartHeading, "h2"),
        (StyleNames.ClauseHeading, ".clause > h2, .clause > h3"),
        (StyleNames.Level2, ".rung-2 > li"),
        (StyleNames.Level3, ".rung-3 > li, .point-1 > li"),
        (StyleNames.Level4, ".rung-4 > li, .point-2 > li"),
        (StyleNames.Level5, ".rung-5 > li"),
        (StyleNames.ScheduleTitle, ".schedule > h2"),
        (StyleNames.ScheduleNumber, ".schedule > h2 > .number"),
        (StyleNames.ScheduleSource, ".source"),
        (StyleNames.ScheduleLevel1, ".paragraph-1 > li"),
        (StyleNames.ScheduleLevel2, ".paragraph-2 > li"),
        (StyleNames.ScheduleLevel3, ".paragraph-3 > li"),
        (StyleNames.ScheduleLevel4, ".paragraph-4 > li"),
        (StyleNames.Party, ".party-1 > li"),
        (StyleNames.Recital, ".recital-1 > li, .recital-2 > li"),
        (StyleNames.Definition, ".definition"),
        (StyleNames.Contents, ".contents li"),
        (StyleNames.TableText, "td"),
        (StyleNames.TableHeading, "th"),
        (StyleNames.Signature, ".signature"),
        (StyleNames.Note, ".note"),
    ];

    private readonly StringBuilder _css = new("\n");
    private readonly Theme _theme;
    private readonly double _unit;

    private HtmlStyleSheet(Theme theme) => (_theme, _unit) = (theme, theme.Style(StyleNames.Body).Size);

    /// <summary>The style sheet.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="document">The document: what page headers and footers say in print, and how much room its forms want.</param>
    public static string Of(Theme theme, ContractDocument document)
    {
        var sheet = new HtmlStyleSheet(theme.WithRoomForLogo());
        sheet.AddFrame();
        foreach (var (style, selector) in Selectors)
        {
            sheet.AddStyle(selector, theme.Style(style));
        }

        sheet.AddLadders();
        sheet.AddPieces();
        if (theme.Logo is not null)
        {
            sheet.Add(".cover-logo { display: block; max-width: 100%; height: auto; margin-bottom: 1rem; }");
        }

        sheet.AddRooms(document);
        sheet.AddNotes();
        sheet.AddPrint(document.Identity);
        return sheet._css.ToString();
    }

    // By class: the page's own policy keeps style attributes from being read.
    private void AddRooms(ContractDocument document)
    {
        foreach (var lines in document.AllBlocks().OfType<Table>().SelectMany(table => table.Rows.Select(table.RoomIn)).Where(lines => lines > 0).Distinct().Order())
        {
            Add($".{HtmlNames.Room(lines)} {{ height: {CssValues.Number(lines * Table.WritingLeading)}pt; }}");
        }
    }

    private double TextWidth => _theme.Page.Width - _theme.Page.Left - _theme.Page.Right;

    private string Rem(double points) => CssValues.Number(points / _unit) + "rem";

    private void Add(string css) => _css.Append(css).Append('\n');

    private void AddStyle(string selector, TextStyle style)
    {
        var colour = style.Colour is { } own ? $" color: {own};" : string.Empty;
        var lines = CssValues.Number(style.Leading / style.Size);
        var weight = style.Weight.ToString(CultureInfo.InvariantCulture);
        Add($"{selector} {{ font-size: {Rem(style.Size)}; line-height: {lines}; font-weight: {weight};{colour} "
            + $"margin-top: {Rem(style.Above)}; margin-bottom: {Rem(style.Below)}; }}");
    }

    private void AddFrame() => Add($$"""
        html { font-family: {{CssValues.FontNames(_theme.HtmlFonts)}}; color: {{_theme.TextColour}}; background: #ffffff; color-scheme: light; }
        * { box-sizing: border-box; }
        body, p, h1, h2, h3, ol, ul, li { margin: 0; padding: 0; }
        body { padding: 0 1rem 4rem; overflow-wrap: break-word; hyphens: {{(_theme.Hyphenate ? "auto" : "manual")}}; }
        ol, ul { list-style: none; }
        .foreword, .cover, .contents, main { max-width: {{Rem(TextWidth)}}; margin-left: auto; margin-right: auto; }
        main:focus { outline: none; }
        a { color: inherit; text-decoration-thickness: 0.06em; text-underline-offset: 0.15em; text-decoration-color: {{_theme.QuietColour}}; }
        a:hover { text-decoration-thickness: 0.14em; }
        a:focus-visible, .table:focus-visible { outline: 3px solid {{_theme.AccentColour}}; outline-offset: 2px; }
        .skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem; background: #ffffff; border: 2px solid {{_theme.AccentColour}}; }
        .skip:focus { top: 0.5rem; }
        """);

    private void AddPieces() => Add($$"""
        .cover { padding-top: 2rem; }
        .cover h1 { margin-top: {{Rem(_theme.Style(StyleNames.CoverTitle).Above / 3)}}; padding-top: 1rem; border-top: 3px solid {{_theme.AccentColour}}; text-wrap: balance; }
        .cover > p.cover-party { margin-top: 2rem; }
        .cover ul { columns: 16rem; margin-top: 0.25rem; }
        .cover li { break-inside: avoid; padding-top: {{Rem(_theme.Style(StyleNames.CoverParty).Above)}}; }
        h2, h3 { break-after: avoid; text-wrap: balance; }
        .contents a { display: grid; grid-template-columns: minmax(2.5rem, max-content) 1fr; column-gap: 0.75rem; text-decoration: none; }
        .contents a > span:only-child { grid-column: 1 / -1; }
        .contents a:hover span { text-decoration: underline; }
        .schedule { margin-top: 3.5rem; padding-top: 1.5rem; border-top: 1px solid {{_theme.QuietColour}}; }
        .schedule > h2 > .number { display: block; }
        .number { font-variant-numeric: lining-nums tabular-nums; white-space: nowrap; padding-right: 0.4rem; }
        .unbroken { white-space: nowrap; }
        main p { margin-top: {{Rem(_theme.Style(StyleNames.Body).Above)}}; }
        main li > div > p:first-child, .definition > p, .signature > p, .note > p:first-child { margin-top: 0; }
        dfn, b { font-style: normal; font-weight: {{_theme.Style(StyleNames.ClauseHeading).Weight.ToString(CultureInfo.InvariantCulture)}}; }
        mark { background: {{_theme.BlankColour}}; color: inherit; padding: 0 0.1em; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        .table { margin-top: 0.8rem; margin-bottom: 0.8rem; overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        thead { border-top: 1.5px solid; border-bottom: 1px solid; }
        tbody { border-bottom: 1.5px solid; }
        th, td { text-align: left; vertical-align: top; padding: {{Rem(_theme.CellPadding)}} 1rem {{Rem(_theme.CellPadding)}} 0; }
        th:last-child, td:last-child { padding-right: 0; }
        .comparison table { table-layout: fixed; min-width: 36rem; }
        .comparison th:first-child, .comparison td:first-child { border-left: 3px solid {{_theme.AccentColour}}; padding-left: 0.7rem; }
        .form th, .form td { border: 1px solid {{_theme.QuietColour}}; padding: {{Rem(_theme.CellPadding)}} 0.5rem; }
        .form th { vertical-align: bottom; }
        .form tr { break-inside: avoid; }
        .figures { text-align: right; font-variant-numeric: lining-nums tabular-nums; }
        p:has(+ figure) { break-after: avoid; }
        figure { margin: 0.9rem 0 1.1rem; break-inside: avoid; }
        figure svg { display: block; width: 100%; max-width: {{Rem(Pictures.Drawing.Width * 1.1)}}; height: auto; }
        svg text { font-size: {{CssValues.Number(Figure.LabelSize)}}px; fill: {{_theme.TextColour}}; }
        svg .middle { text-anchor: middle; }
        svg .strong { font-weight: {{_theme.Style(StyleNames.ClauseHeading).Weight.ToString(CultureInfo.InvariantCulture)}}; }
        svg .box, svg .line { fill: none; stroke: {{_theme.TextColour}}; stroke-width: {{CssValues.Number(Figure.LineWeight)}}; }
        svg .dashed { stroke-dasharray: {{CssValues.Number(FigureOutlines.Dashes.Dash)}} {{CssValues.Number(FigureOutlines.Dashes.Gap)}}; }
        svg .line.quiet, svg .box.quiet { stroke: {{_theme.QuietColour}}; }
        svg .line.accent, svg .box.accent { stroke: {{_theme.AccentColour}}; }
        svg .line.pale { stroke: {{_theme.ColourOf(FigureTone.Pale)}}; }
        svg .box.pale { stroke: none; fill: {{_theme.ColourOf(FigureTone.Pale)}}; }
        svg .mark { fill: {{_theme.TextColour}}; }
        svg .mark.accent { fill: {{_theme.AccentColour}}; }
        svg .mark.quiet { fill: {{_theme.QuietColour}}; }
        .signature { break-inside: avoid; padding-top: 1rem; }
        .signature li { display: flex; gap: 0.75rem; padding-top: 1.4rem; }
        .signature li::after { content: ""; flex: 1; border-bottom: 1px solid; }
        @media screen and (min-width: 44rem) {
        .contents ol { columns: 2; column-gap: 2rem; }
        .contents li { break-inside: avoid; }
        }
        @media (min-width: 44rem) {
        .execution { display: grid; grid-template-columns: 1fr 1fr; column-gap: 3rem; }
        .execution > :not(.signature) { grid-column: 1 / -1; }
        }
        """);
}
