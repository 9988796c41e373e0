using RelationalContracts.Word.Markup;
using RelationalContracts.Word.Package;
using RelationalContracts.Writers;

namespace RelationalContracts.Word.Provenance;

/// <summary>Writes the custom XML part that says where the text came from.</summary>
/// <remarks>What the files of a deal carry alike stands in a part of its own (<see cref="SourcesPart"/>).</remarks>
internal static class ProvenancePart
{
    /// <summary>The name of the part; fixed, because a file has one.</summary>
    public static readonly CustomXmlName Name = new("{5E3C1B52-0F0B-4B7E-9C58-50524F56454E}", Namespaces.Provenance);

    /// <summary>Writes the part.</summary>
    public static void Write(XmlMarkup xml, IEnumerable<SealedPlace> places, CarriedSource? source)
    {
        xml.Open(string.Empty, "provenance");
        xml.Set("xmlns", Namespaces.Provenance);
        foreach (var place in places)
        {
            WritePlace(xml, place);
        }

        if (source is not null)
        {
            xml.Open(string.Empty, "source");
            xml.Set("library-sha256", source.LibraryHash);
            SourcesPart.WriteFiles(xml, source.Files.Where(file => source.Shared.GetValueOrDefault(file.Key) != file.Value));
            xml.Close();
        }
    }

    private static void WritePlace(XmlMarkup xml, SealedPlace place)
    {
        xml.Open(string.Empty, "place");
        xml.Set("bookmark", place.Bookmark);
        xml.Set("id", place.Id);
        if (place.Origin is { } origin)
        {
            xml.Set("provision", origin.Provision);
            xml.Set("variant", origin.Variant);
            xml.Set("version", origin.Version);
            xml.Set("library", origin.IsFromLibrary ? "shipped" : "own");
        }

        xml.Set("sha256", place.Hash);
        xml.Close();
    }
}
