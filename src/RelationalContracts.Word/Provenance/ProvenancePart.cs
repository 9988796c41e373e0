using System.Text;
using System.Xml;
using RelationalContracts.Word.Markup;
using RelationalContracts.Writers;

namespace RelationalContracts.Word.Provenance;

/// <summary>Writes the custom XML part that says where the text came from, and carries its sources.</summary>
internal static class ProvenancePart
{
    /// <summary>The name of the part; fixed, because a file has one.</summary>
    public const string StoreItem = "{5E3C1B52-0F0B-4B7E-9C58-50524F56454E}";

    /// <summary>Writes the part.</summary>
    public static void Write(Stream part, IEnumerable<SealedPlace> places, CarriedSource? source, ForbiddenCharacters forbidden)
    {
        using var xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize });
        xml.WriteStartElement("provenance", Namespaces.Provenance);
        foreach (var place in places)
        {
            WritePlace(xml, place, forbidden);
        }

        if (source is not null)
        {
            WriteSource(xml, source, forbidden);
        }

        xml.WriteEndElement();
    }

    private static void WritePlace(XmlWriter xml, SealedPlace place, ForbiddenCharacters forbidden)
    {
        xml.WriteStartElement("place", Namespaces.Provenance);
        xml.WriteAttributeString("bookmark", place.Bookmark);
        xml.WriteAttributeString("id", forbidden.Clean(place.Id));
        if (place.Origin is { } origin)
        {
            xml.WriteAttributeString("provision", forbidden.Clean(origin.Provision));
            xml.WriteAttributeString("variant", forbidden.Clean(origin.Variant));
            xml.WriteAttributeString("version", forbidden.Clean(origin.Version));
            xml.WriteAttributeString("library", origin.IsFromLibrary ? "shipped" : "own");
        }

        xml.WriteAttributeString("sha256", place.Hash);
        xml.WriteEndElement();
    }

    private static void WriteSource(XmlWriter xml, CarriedSource source, ForbiddenCharacters forbidden)
    {
        xml.WriteStartElement("source", Namespaces.Provenance);
        xml.WriteAttributeString("library-sha256", forbidden.Clean(source.LibraryHash));
        foreach (var (name, text) in source.Files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            xml.WriteStartElement("file", Namespaces.Provenance);
            xml.WriteAttributeString("name", forbidden.Clean(name));
            xml.WriteString(forbidden.CleanLines(text));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
