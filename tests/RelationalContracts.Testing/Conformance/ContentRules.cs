namespace RelationalContracts.Testing.Conformance;

/// <summary>Rules about what is marked on pages, and the way back to the structure.</summary>
internal static class ContentRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("ua 7.1-1", "No artifact lies inside content.", file => file.Scans.All(scan => !scan.Faults.Contains("7.1-1"))),
        new("ua 7.1-2", "No content lies inside an artifact.", file => file.Scans.All(scan => !scan.Faults.Contains("7.1-2"))),
        new("ua 7.1-3", "Everything is content or artifact.", file => file.Scans.All(scan => !scan.Faults.Contains("7.1-3"))),
        new("pdf 14.7.4.4", "The parent tree has an element for every piece of content.", PiecesHaveElements),
        new("pdf 12.3.2.3", "Every link and bookmark leads to a place that exists.", PlacesExist),
    ];

    private static bool PiecesHaveElements(CheckedFile file)
    {
        var parents = NumberTree.Read(file.Pdf, file.Structure.Root?["/ParentTree"]);
        return file.Structure.Root is null || file.Pdf.Pages.Zip(file.Scans).All(pair => pair.Second.Ids.Count == 0 || (
            file.Pdf.Number(pair.First.Page["/StructParents"]) is { } key && parents.TryGetValue((int)key, out var list) &&
            file.Pdf.Array(list) is { } owners && pair.Second.Ids.All(id => id < owners.Count && file.Pdf.Dictionary(owners[id]) is not null)));
    }

    private static bool PlacesExist(CheckedFile file)
    {
        var names = file.Pdf.Dictionary(file.Pdf.Catalog["/Names"]);
        var known = NumberTree.Names(file.Pdf, names?["/Dests"]).Select(entry => entry.Name).ToHashSet();
        var pages = file.Pdf.Pages.Select(page => page.Reference).ToHashSet();
        var targets = file.Pdf.Objects.Select(entry => (entry.Value as System.Text.Json.Nodes.JsonObject)?["/Dest"]).Where(target => target is not null);
        return names?["/Dests"] is null || targets.All(target => file.Pdf.Text(target) is { } name ? known.Contains(name)
            : file.Pdf.Array(target) is [{ } page, ..] && pages.Contains(page.ToString()));
    }
}
