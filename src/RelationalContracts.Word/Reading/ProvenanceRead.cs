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

    /// <summary>Looks among the custom XML parts for ours; null where there is none.</summary>
    public static ProvenanceRead? Find(DraftPackage package) =>
        package.CustomXml.Select(name => Root(package, name)).FirstOrDefault(root => root?.Name == Space + "provenance") is { } found ? Read(found) : null;

    private static XElement? Root(DraftPackage package, string name)
    {
        using var xml = package.Open(name);
        return xml?.MoveToContent() is XmlNodeType.Element && xml.NamespaceURI == Namespaces.Provenance ? XElement.Load(xml) : null;
    }

    private static ProvenanceRead Read(XElement root)
    {
        var source = root.Element(Space + "source");
        return new ProvenanceRead(
            [.. root.Elements(Space + "place").Select(Place)],
            source is null ? null : Attribute(source, "library-sha256"),
            (source?.Elements(Space + "file") ?? []).ToImmutableSortedDictionary(file => Attribute(file, "name"), file => file.Value, StringComparer.Ordinal));
    }

    private static SealedPlace Place(XElement place) =>
        new(Attribute(place, "bookmark"), Attribute(place, "id"), Origin: null, Attribute(place, "sha256"));

    private static string Attribute(XElement element, string name) => element.Attribute(name)?.Value ?? string.Empty;
}
