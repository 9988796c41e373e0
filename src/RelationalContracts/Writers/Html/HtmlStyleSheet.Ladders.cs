using RelationalContracts.Themes;

namespace RelationalContracts.Writers.Html;

internal sealed partial class HtmlStyleSheet
{
    // On a phone a number keeps its column, but no rung takes more than this from the text.
    private const double NarrowestRung = 2.2;

    private void AddLadders()
    {
        var (clauses, schedules) = (_theme.ClauseLadder, _theme.ScheduleLadder);
        AddRung(".clause > h2, .clause > h3", clauses[0], 0);
        AddRung(".rung-2 > li", clauses[1], 0);
        AddRung(".party-1 > li, .recital-1 > li", clauses[1], 0);
        AddRung(".rung-3 > li, .recital-2 > li, .point-1 > li", clauses[2], clauses[1].TextAt);
        AddRung(".rung-4 > li, .point-2 > li", clauses[3], clauses[2].TextAt);
        AddRung(".rung-5 > li", clauses[4], clauses[3].TextAt);
        AddRung(".paragraph-1 > li", schedules[0], 0);
        AddRung(".paragraph-2 > li", schedules[1], schedules[0].TextAt);
        AddRung(".paragraph-3 > li", schedules[2], schedules[1].TextAt);
        AddRung(".paragraph-4 > li", schedules[3], schedules[2].TextAt);
        Add($".words > p, .words > .table, .definition {{ margin-left: {Rem(clauses[1].TextAt)}; }}");
        AddNarrow();
    }

    /// <summary>A rung hangs its number before the text: two columns, of which the first grows for a number too wide for it.</summary>
    private void AddRung(string selector, Rung rung, double edgeAbove) => Add(
        $"{selector} {{ display: grid; grid-template-columns: minmax({Rem(rung.TextAt - rung.NumberAt)}, max-content) minmax(0, 1fr); "
        + $"margin-left: {Rem(rung.NumberAt - edgeAbove)}; }}");

    private void AddNarrow()
    {
        var narrow = CssValues.Number(NarrowestRung) + "rem";
        Add($$"""
            @media (max-width: 36rem) {
            .clause > h2, .clause > h3, main ol[class] > li { grid-template-columns: minmax({{narrow}}, max-content) minmax(0, 1fr); margin-left: 0; }
            main ol.paragraph-2 > li { margin-left: -{{narrow}}; }
            .words > p, .words > .table, .definition { margin-left: {{narrow}}; }
            .contents a { grid-template-columns: minmax({{narrow}}, max-content) 1fr; }
            }
            """);
    }
}
