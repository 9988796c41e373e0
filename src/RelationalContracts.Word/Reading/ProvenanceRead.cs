using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using RelationalContracts.Word.Markup;
using RelationalContracts.Word.Provenance;

namespace RelationalContracts.Word.Reading;

/// <summary>What a file says about where its text came from.</summary>
/// <param name="Places">The places as they were written.</param>
/// <param name="LibraryHash">The hash of the drafting; null where nothing is carried.</param>
/// <param name="Files">The sources.</param>
internal sealed record ProvenanceRead(
    ImmutableArray<SealedPlace> Places, string? LibraryHash, ImmutableSortedDictionary<string, string> Files)
{
    private static readonly XNamespace Space = Namespaces.Provenance;

    /// <summary>Those of the sources that all documents of the deal carry alike.</summary>
    public ImmutableSortedDictionary<string, string> Shared { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Looks among the custom XML parts for ours; null where there is none.</summary>
    public static ProvenanceRead? Find(DraftPackage package)
    {
        var roots = package.CustomXml.Select(name => Root(package, name)).OfType<XElement>().ToList();
        return roots.Find(root => root.Name == Space + "provenance") is { } found
            ? Read(found, TextsIn(roots.Find(root => root.Name == Space + "sources")))
            : null;
    }

    private static XElement? Root(DraftPackage package, string name)
    {
        using var xml = package.Open(name);
        return xml?.MoveToContent() is XmlNodeType.Element && xml.NamespaceURI == Namespaces.Provenance ? XElement.Load(xml) : null;
    }

    private static ProvenanceRead Read(XElement root, ImmutableSortedDictionary<string, string> shared)
    {
        var source = root.Element(Space + "source");
        return new ProvenanceRead(
            [.. root.Elements(Space + "place").Select(Place)],
            source is null ? null : Attribute(source, "library-sha256"),
            shared.SetItems(TextsIn(source)))
        {
            Shared = shared,
        };
    }

    private static ImmutableSortedDictionary<string, string> TextsIn(XElement? owner) => (owner?.Elements(Space + "file") ?? [])
        .ToImmutableSortedDictionary(file => Attribute(file, "name"), file => file.Value, StringComparer.Ordinal);

    private static SealedPlace Place(XElement place) =>
        new(Attribute(place, "bookmark"), Attribute(place, "id"), Origin: null, Attribute(place, "sha256"));

    private static string Attribute(XElement element, string name) => element.Attribute(name)?.Value ?? string.Empty;
}
