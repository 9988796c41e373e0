namespace RelationalContracts.Testing.Conformance;

/// <summary>Rules about the file as a whole.</summary>
internal static class DocumentRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("ua 5-1", "The metadata names PDF/UA-1.", file => file.Metadata.Length == 0 || file.Metadata.Contains("<pdfuaid:part>1</pdfuaid:part>", StringComparison.Ordinal) || file.Metadata.Contains("pdfuaid:part=\"1\"", StringComparison.Ordinal)),
        new("ua 6.2-1", "The document says that it is tagged.", file => file.Pdf.IsTrue(file.Pdf.Dictionary(file.Pdf.Catalog["/MarkInfo"])?["/Marked"])),
        new("ua 7.1-4", "No tag is suspect.", file => !file.Pdf.IsTrue(file.Pdf.Dictionary(file.Pdf.Catalog["/MarkInfo"])?["/Suspects"])),
        new("ua 7.1-8", "There is XMP metadata.", file => file.Metadata.Length > 0),
        new("ua 7.1-9", "The metadata gives a title.", file => file.Metadata.Length == 0 || file.Metadata.Contains("<dc:title>", StringComparison.Ordinal)),
        new("ua 7.1-10", "A window shows the document's title.", file => file.Pdf.IsTrue(file.Pdf.Dictionary(file.Pdf.Catalog["/ViewerPreferences"])?["/DisplayDocTitle"])),
        new("ua 7.1-11", "There is a structure tree.", file => file.Structure.Root is not null),
        new("ua 7.16-1", "Nothing is encrypted.", file => file.Pdf.Trailer["/Encrypt"] is null),
        new("ua 7.18.3-1", "Pages with annotations are walked in the order of the structure.", file =>
            file.Pdf.Pages.All(page => page.Page["/Annots"] is null || file.Pdf.Name(page.Page["/Tabs"]) == "S")),
        new("ua 7.18.1-2", "Every annotation is described in words.", file =>
            Annotations(file).Where(annotation => !IsWidget(file, annotation.Dictionary)).All(annotation => file.Pdf.Text(annotation.Dictionary["/Contents"]) is { Length: > 0 })),
        new("ua 7.18.1-3", "Every field is described in words.", file =>
            Annotations(file).Where(annotation => IsWidget(file, annotation.Dictionary)).All(annotation => file.Pdf.Text(annotation.Dictionary["/TU"]) is { Length: > 0 })),
        new("ua 7.18.4-1", "Every field lies in a Form element.", file => file.Structure.Root is null
            || Annotations(file).Where(annotation => IsWidget(file, annotation.Dictionary)).All(annotation => Owner(file, annotation.Reference)?.Type == "Form")),
        new("ua 7.18.4-2", "Every Form element holds one field.", file =>
            file.Elements.Where(element => element.Type == "Form").All(form => form.Annotations.Count == 1)),
        new("ua 7.18.5-1", "Every link lies in a Link element.", file => file.Structure.Root is null
            || Annotations(file).Where(annotation => !IsWidget(file, annotation.Dictionary)).All(annotation => Owner(file, annotation.Reference)?.Type == "Link")),
        new("ua 7.18.1-1", "The parent tree leads from every annotation to its element.", ParentTreeFitsAnnotations),
    ];

    internal static IEnumerable<(string Reference, System.Text.Json.Nodes.JsonObject Dictionary)> Annotations(CheckedFile file) =>
        from page in file.Pdf.Pages
        from annotation in file.Pdf.Values(page.Page["/Annots"])
        let dictionary = file.Pdf.Dictionary(annotation)
        where dictionary is not null
        select (annotation!.GetValue<string>(), dictionary);

    internal static bool IsWidget(CheckedFile file, System.Text.Json.Nodes.JsonObject annotation) => file.Pdf.Name(annotation["/Subtype"]) == "Widget";

    internal static Element? Owner(CheckedFile file, string annotation) =>
        file.Elements.FirstOrDefault(element => element.Annotations.Contains(annotation));

    private static bool ParentTreeFitsAnnotations(CheckedFile file)
    {
        var parents = NumberTree.Read(file.Pdf, file.Structure.Root?["/ParentTree"]);
        return file.Structure.Root is null || Annotations(file).All(annotation =>
            file.Pdf.Number(annotation.Dictionary["/StructParent"]) is { } key && parents.TryGetValue((int)key, out var parent) &&
            (Owner(file, annotation.Reference) is not { } owner || ReferenceEquals(file.Pdf.Dictionary(parent), owner.Dictionary)));
    }
}
