using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Html;

/// <summary>Writes tables of data, each in a frame that scrolls on its own where the window is narrow.</summary>
/// <param name="html">Receives them.</param>
/// <param name="inlines">Writes their cells.</param>
internal sealed class HtmlTables(HtmlOutput html, HtmlInlines inlines)
{
    public void Write(Table table)
    {
        // What scrolls must be reachable by keyboard (WCAG 2.2, 2.1.1), and what is reachable wants a name.
        html.Open("div", ("class", ClassOf(table)), ("role", "group"), ("tabindex", "0"), ("aria-label", table.Caption));
        html.Open("table");
        html.Line();
        html.ElementLine("caption", table.Caption);
        WriteHeader(table);
        html.Open("tbody");
        html.Line();
        foreach (var row in table.Rows)
        {
            WriteRow(table, row);
        }

        html.Close("tbody");
        html.Close("table");
        html.CloseLine("div");
    }

    private void WriteHeader(Table table)
    {
        html.Open("thead");
        html.Open("tr");
        foreach (var column in table.Columns)
        {
            html.Element("th", column.Heading, ("scope", "col"), ("class", ClassOf(column)));
        }

        html.Close("tr");
        html.CloseLine("thead");
    }

    private void WriteRow(Table table, TableRow row)
    {
        html.Open("tr", ("class", table.RoomIn(row) is > 0 and var lines ? HtmlNames.Room(lines) : null));
        for (var i = 0; i < row.Cells.Length; i++)
        {
            html.Open("td", ("class", i < table.Columns.Length ? ClassOf(table.Columns[i]) : null));
            inlines.Write(row.Cells[i]);
            html.Close("td");
        }

        html.CloseLine("tr");
    }

    private static string ClassOf(Table table) => (table.IsComparison, table.WritingLines) switch
    {
        (true, _) => "table comparison",
        (_, > 0) => "table form",
        _ => "table",
    };

    private static string? ClassOf(TableColumn column) => column.IsNumeric ? "figures" : null;
}
