using System.Text.RegularExpressions;

namespace RelationalContracts.Testing.Conformance;

/// <summary>Rules about natural languages.</summary>
internal static partial class LanguageRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("ua 7.2-2", "The language of bookmarks is known.", file => file.Pdf.Catalog["/Outlines"] is null || IsKnown(file)),
        new("ua 7.2-22", "The language of alternative text is known.", file =>
            file.Elements.Where(element => StructureRules.Has(file, element, "/Alt")).All(element => IsKnown(file) || Says(element))),
        new("ua 7.2-24", "The language of annotations' descriptions is known.", file =>
            DocumentRules.Annotations(file).Where(annotation => file.Pdf.Text(annotation.Dictionary["/Contents"]) is not null)
                .All(annotation => IsKnown(file) || (DocumentRules.Owner(file, annotation.Reference) is { } owner && Says(owner)))),
        new("ua 7.2-29", "Every language is written as RFC 3066 has it.", file => Languages(file).All(language => Notation().IsMatch(language))),
        new("ua 7.2-34", "The language of all text is known.", file => IsKnown(file) || file.Elements.Where(element => element.Type != "Document").All(TextSays)
            || file.Scans.Any(scan => scan.Languages.Count > 0)),
    ];

    [GeneratedRegex("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex Notation();

    private static bool IsKnown(CheckedFile file) => file.Pdf.Text(file.Pdf.Catalog["/Lang"]) is not null;

    /// <summary>Whether an element or one around it says its language.</summary>
    private static bool Says(Element element) => element.Ancestors().Prepend(element).Any(around => around.Dictionary["/Lang"] is not null);

    /// <summary>Whether that is said for the text of an element: by itself, around it, or by all that it holds.</summary>
    private static bool TextSays(Element element) => Says(element) || (element.Kids.Count > 0 && element.Kids.TrueForAll(TextSays));

    private static IEnumerable<string> Languages(CheckedFile file) => file.Elements
        .Select(element => file.Pdf.Text(element.Dictionary["/Lang"]))
        .Append(file.Pdf.Text(file.Pdf.Catalog["/Lang"]))
        .OfType<string>()
        .Concat(file.Scans.SelectMany(scan => scan.Languages));
}
