using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace RelationalContracts.Word.Reading;

/// <summary>The parts of a Word file that somebody else may have made.</summary>
/// <remarks>
/// Reads the zip itself: the Open XML SDK refuses a file with one relationship to nothing, which other programs leave behind.
/// </remarks>
internal sealed class DraftPackage(Stream file) : IDisposable
{
    // A contract of a thousand pages has a third of this; a file made to harm has more.
    private const long MostCharacters = 100_000_000;
    private const string Relationships = "_rels/.rels";

    private readonly ZipArchive _zip = new(file, ZipArchiveMode.Read, leaveOpen: true);

    /// <summary>Every custom XML part.</summary>
    public IEnumerable<string> CustomXml => _zip.Entries.Select(entry => entry.FullName).Where(name =>
        name.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase));

    /// <summary>The name of the part that holds the body, as the package's relationships have it.</summary>
    public string MainDocument()
    {
        using var xml = Open(Relationships) ?? throw new InvalidDataException();
        var main = XElement.Load(xml).Elements().FirstOrDefault(relationship =>
            relationship.Attribute("Type")?.Value.EndsWith("/officeDocument", StringComparison.Ordinal) == true);
        return main?.Attribute("Target")?.Value.TrimStart('/') ?? throw new InvalidDataException();
    }

    /// <summary>Opens the XML of a part; null where the file has none of this name.</summary>
    public XmlReader? Open(string name) => _zip.GetEntry(name) is { } entry
        ? XmlReader.Create(entry.Open(), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
            CloseInput = true,
        })
        : null;

    /// <inheritdoc />
    public void Dispose() => _zip.Dispose();
}
