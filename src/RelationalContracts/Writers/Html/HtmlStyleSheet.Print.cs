using RelationalContracts.Documents;
using RelationalContracts.Themes;

namespace RelationalContracts.Writers.Html;

internal sealed partial class HtmlStyleSheet
{
    private const double NarrowestNote = 15;
    private const double WidestNote = 24;
    private const double NoteGap = 2;
    private const double PagePadding = 3;

    private void AddNotes()
    {
        var measure = Rem(TextWidth);
        var beside = (TextWidth / _unit) + NoteGap + PagePadding;
        string Width(double note) => CssValues.Number(beside + note) + "rem";
        var column = $"clamp({CssValues.Number(NarrowestNote)}rem, 100vw - {Width(0)}, {CssValues.Number(WidestNote)}rem)";
        Add($$"""
            .note { border-left: 3px solid {{_theme.QuietColour}}; padding-left: 0.75rem; }
            .notes { margin-top: 0.75rem; }
            @media screen and (min-width: {{Width(NarrowestNote)}}) {
            .with-notes > .foreword, .with-notes > .cover, .with-notes > .contents, .with-notes > main { margin-left: max(0rem, (100vw - {{Width(WidestNote)}}) / 2); }
            .with-notes .clause { display: grid; grid-template-columns: {{measure}} {{column}}; grid-template-rows: auto 1fr; column-gap: {{CssValues.Number(NoteGap)}}rem; }
            .with-notes .clause > h2, .with-notes .clause > h3, .with-notes .words { grid-column: 1; }
            .with-notes .notes { grid-column: 2; grid-row: 1 / span 2; align-self: start; margin-top: {{Rem(_theme.Style(StyleNames.ClauseHeading).Above)}}; }
            }
            """);
    }

    private void AddPrint(DocumentIdentity identity)
    {
        var page = _theme.Page;
        Add($$"""
            @page { size: {{CssValues.Points(page.Width)}} {{CssValues.Points(page.Height)}}; margin: {{CssValues.Points(page.Top)}} {{CssValues.Points(page.Right)}} {{CssValues.Points(page.Bottom)}} {{CssValues.Points(page.Left)}}; {{MarginBoxes(identity)}} }
            @page :first { @top-left { content: none; } @top-right { content: none; } @bottom-left { content: none; } @bottom-right { content: none; } }
            @media print {
            html { font-size: {{CssValues.Points(_unit)}}; }
            body { padding: 0; orphans: 2; widows: 2; }
            .skip { display: none; }
            .foreword, .cover, .contents, main { max-width: none; }
            .foreword { break-after: page; }
            .cover h1 { margin-top: {{Rem(_theme.Style(StyleNames.CoverTitle).Above)}}; }
            .cover:not(.brief) { break-after: page; }
            .contents { break-after: page; }
            .schedule { break-before: page; margin-top: 0; padding-top: 0; border-top: none; }
            a { text-decoration: none; }
            .table { overflow: visible; }
            tr { break-inside: avoid; }
            }
            """);
    }

    private string MarginBoxes(DocumentIdentity identity)
    {
        string Box(string name, string style, string content)
        {
            var look = _theme.Style(style);
            return $"@{name} {{ content: {content}; font: {CssValues.Points(look.Size)} {CssValues.FontNames(_theme.HtmlFonts)}; color: {look.Colour ?? _theme.QuietColour}; }}";
        }

        return string.Join(
            ' ',
            Box("top-left", StyleNames.Header, CssValues.Quoted(identity.HeaderLeft)),
            Box("top-right", StyleNames.Header, CssValues.Quoted(identity.HeaderRight)),
            Box("bottom-left", StyleNames.Footer, CssValues.Quoted(identity.FooterLeft)),
            Box("bottom-right", StyleNames.Footer, $"{CssValues.Quoted(identity.PageWords.Page)} counter(page) {CssValues.Quoted(identity.PageWords.Of)} counter(pages)"));
    }
}
