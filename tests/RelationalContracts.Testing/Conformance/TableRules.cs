namespace RelationalContracts.Testing.Conformance;

/// <summary>Rules about tables.</summary>
internal static class TableRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("ua 7.2-3", "Table holds rows, groups of rows and captions.", file => StructureRules.Holds(file, "Table", "TR", "THead", "TBody", "TFoot", "Caption")),
        new("ua 7.2-4", "TR stands in a table.", file => StructureRules.Inside(file, "TR", "Table", "THead", "TBody", "TFoot")),
        new("ua 7.2-5", "THead stands in Table.", file => StructureRules.Inside(file, "THead", "Table")),
        new("ua 7.2-6", "TBody stands in Table.", file => StructureRules.Inside(file, "TBody", "Table")),
        new("ua 7.2-8", "TH stands in TR.", file => StructureRules.Inside(file, "TH", "TR")),
        new("ua 7.2-9", "TD stands in TR.", file => StructureRules.Inside(file, "TD", "TR")),
        new("ua 7.2-10", "TR holds cells.", file => StructureRules.Holds(file, "TR", "TH", "TD")),
        new("ua 7.2-11", "A table has one THead at most.", file => Tables(file).All(table => table.Kids.Count(kid => kid.Type == "THead") <= 1)),
        new("ua 7.2-14", "A table with THead has TBody.", file => Tables(file).All(table => table.Kids.All(kid => kid.Type != "THead") || table.Kids.Any(kid => kid.Type == "TBody"))),
        new("ua 7.2-36", "THead holds rows.", file => StructureRules.Holds(file, "THead", "TR")),
        new("ua 7.2-37", "TBody holds rows.", file => StructureRules.Holds(file, "TBody", "TR")),
        new("ua 7.2-42", "All rows of a table have as many columns.", RowsAreEven),
        new("ua 7.5-1", "Header cells say what they are the header of.", file => Tables(file).All(table => HeadersSpeak(file, table))),
        new("ua 7.5-2", "The headers that a cell names stand in its table.", file => Tables(file).All(table => NamedHeaders(file, table).IsSubsetOf(HeaderNames(file, table)))),
    ];

    private static IEnumerable<Element> Tables(CheckedFile file) => file.Elements.Where(element => element.Type == "Table");

    private static IEnumerable<Element> Rows(Element table) => table.WithDescendants().Where(element => element.Type == "TR");

    private static bool RowsAreEven(CheckedFile file) => Tables(file).All(table =>
    {
        // A cell may reach over rows; what it covers counts in each of them.
        var width = new Dictionary<int, int>();
        var row = 0;
        foreach (var tag in Rows(table))
        {
            foreach (var cell in tag.Kids.Where(kid => kid.Type is "TH" or "TD"))
            {
                for (var down = 0; down < Span(file, cell, "/RowSpan"); down++)
                {
                    width[row + down] = width.GetValueOrDefault(row + down) + Span(file, cell, "/ColSpan");
                }
            }

            row++;
        }

        return width.Values.Distinct().Count() <= 1;
    });

    private static int Span(CheckedFile file, Element cell, string key) =>
        (int)(Attributes(file, cell).Select(attribute => file.Pdf.Number(attribute[key])).FirstOrDefault(number => number is not null) ?? 1);

    private static IEnumerable<System.Text.Json.Nodes.JsonObject> Attributes(CheckedFile file, Element element) =>
        file.Pdf.Values(element.Dictionary["/A"]).Select(file.Pdf.Dictionary).OfType<System.Text.Json.Nodes.JsonObject>();

    private static HashSet<string?> NamedHeaders(CheckedFile file, Element table) => [.. Rows(table).SelectMany(row => row.Kids)
        .SelectMany(cell => Attributes(file, cell)).SelectMany(attribute => file.Pdf.Values(attribute["/Headers"])).Select(file.Pdf.Text)];

    private static HashSet<string?> HeaderNames(CheckedFile file, Element table) =>
        [.. Rows(table).SelectMany(row => row.Kids).Where(cell => cell.Type == "TH").Select(cell => file.Pdf.Text(cell.Dictionary["/ID"]))];

    private static bool HeadersSpeak(CheckedFile file, Element table)
    {
        var cells = Rows(table).SelectMany(row => row.Kids).ToList();
        var everyCellNamesHeaders = cells.Where(cell => cell.Type == "TD").All(cell => Attributes(file, cell).Any(attribute => attribute["/Headers"] is not null));
        return cells.Where(cell => cell.Type == "TH").All(cell => Attributes(file, cell).Any(attribute => attribute["/Scope"] is not null)) || everyCellNamesHeaders;
    }
}
