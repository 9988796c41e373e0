namespace RelationalContracts.Testing.Conformance;

/// <summary>Rules about which elements may stand where.</summary>
internal static class StructureRules
{
    private static readonly HashSet<string> Standard =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private", "P", "H", "H1", "H2", "H3",
        "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference",
        "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form",
    ];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("ua 7.1-5", "Every type is a standard one or mapped to one.", file => file.Elements.All(element => Standard.Contains(element.Type))),
        new("ua 7.1-6", "No type is mapped in a circle.", file => file.Structure.Roles.All(role => LeadsOut(file, role.Key))),
        new("ua 7.1-7", "No standard type is mapped to another.", file => !file.Structure.Roles.Any(role => Standard.Contains(role.Key[1..]))),
        new("ua 7.1-12", "Every element names the one it stands in.", file => file.Elements.All(element =>
            ReferenceEquals(file.Pdf.Dictionary(element.Dictionary["/P"]), element.Parent?.Dictionary ?? file.Structure.Root))),
        new("ua 7.2-17", "LI stands in L.", file => Inside(file, "LI", "L")),
        new("ua 7.2-18", "LBody stands in LI.", file => Inside(file, "LBody", "LI")),
        new("ua 7.2-19", "L holds LI and nested L, and at most one Caption, first.", file => Holds(file, "L", "L", "LI", "Caption") && CaptionLeads(file, "L")),
        new("ua 7.2-20", "LI holds Lbl and LBody.", file => Holds(file, "LI", "Lbl", "LBody")),
        new("ua 7.2-26", "TOCI stands in TOC.", file => Inside(file, "TOCI", "TOC")),
        new("ua 7.2-27", "TOC holds TOC and TOCI, and at most one Caption, first.", file => Holds(file, "TOC", "TOC", "TOCI", "Caption") && CaptionLeads(file, "TOC")),
        new("ua 7.3-1", "A figure has words in its place.", file =>
            file.Elements.Where(element => element.Type is "Figure" or "Formula").All(element => Has(file, element, "/Alt") || Has(file, element, "/ActualText"))),
        new("ua 7.4.2-1", "Headings begin at level 1 and skip none.", HeadingsStep),
        new("ua 7.4.4-3", "Headings are numbered, or none is.", file => !(file.Elements.Any(element => element.Type == "H") && file.Elements.Any(IsNumbered))),
        new("ua 7.6-1", "A list with labels says how it is numbered.", file =>
            file.Elements.Where(element => element.Type == "L" && element.Kids.Any(item => item.Kids.Any(kid => kid.Type == "Lbl")))
                .All(list => file.Pdf.Values(list.Dictionary["/A"]).Any(value => file.Pdf.Name(file.Pdf.Dictionary(value)?["/ListNumbering"]) is not (null or "None")))),
        new("ua 7.9-1", "A note has a name.", file => file.Elements.Where(element => element.Type == "Note").All(note => Has(file, note, "/ID"))),
        new("ua 7.9-2", "Names of elements are their own, and found.", NamesAreFound),
    ];

    internal static bool Inside(CheckedFile file, string type, params string[] parents) =>
        file.Elements.Where(element => element.Type == type).All(element => parents.Contains(element.Parent?.Type));

    internal static bool Holds(CheckedFile file, string type, params string[] kids) =>
        file.Elements.Where(element => element.Type == type).All(element => element.Kids.All(kid => kids.Contains(kid.Type)));

    internal static bool Has(CheckedFile file, Element element, string key) => file.Pdf.Text(element.Dictionary[key]) is { Length: > 0 };

    private static bool CaptionLeads(CheckedFile file, string type) =>
        file.Elements.Where(element => element.Type == type).All(element => element.Kids.Skip(1).All(kid => kid.Type != "Caption"));

    /// <summary>Whether the types that one is mapped to end somewhere.</summary>
    private static bool LeadsOut(CheckedFile file, string type)
    {
        var steps = 0;
        for (var next = file.Pdf.Name(file.Structure.Roles[type]); next is not null && steps <= file.Structure.Roles.Count; next = file.Pdf.Name(file.Structure.Roles["/" + next]))
        {
            steps++;
        }

        return steps <= file.Structure.Roles.Count;
    }

    private static bool IsNumbered(Element element) => element.Type is ['H', >= '1' and <= '6'];

    private static bool HeadingsStep(CheckedFile file)
    {
        var levels = file.Elements.Where(IsNumbered).Select(element => element.Type[1] - '0').Prepend(0).ToList();
        return levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1);
    }

    private static bool NamesAreFound(CheckedFile file)
    {
        var names = file.Elements.Select(element => file.Pdf.Text(element.Dictionary["/ID"])).Where(name => name is not null).ToList();
        var listed = NumberTree.Names(file.Pdf, file.Structure.Root?["/IDTree"]).Select(entry => entry.Name).ToHashSet();
        return names.Distinct().Count() == names.Count && (file.Structure.Root?["/IDTree"] is null || names.TrueForAll(listed.Contains));
    }
}
