using System.IO.Compression;
using System.Xml.Linq;

namespace RelationalContracts.Writers.Tests.Word;

/// <summary>The parts of a Word file as plain XML: read without the library that wrote them.</summary>
internal sealed class WordParts
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<string, byte[]> _parts;

    public WordParts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        _parts = zip.Entries.ToDictionary(entry => entry.FullName, Read);
        Body = Xml("word/document.xml").Element(W + "body")!;
    }

    public IEnumerable<string> Names => _parts.Keys;

    public XElement Body { get; }

    public IEnumerable<XElement> Paragraphs => Body.Descendants(W + "p");

    public XElement Xml(string name) => XDocument.Load(new MemoryStream(_parts[name])).Root!;

    public XElement CustomXml(string root) => Names.Where(name => name.StartsWith("customXml/item", StringComparison.Ordinal))
        .Select(Xml).Single(xml => xml.Name.LocalName == root);

    public static string StyleOf(XElement paragraph) => paragraph.Element(W + "pPr")!.Element(W + "pStyle")!.Attribute(W + "val")!.Value;

    /// <summary>The words of a piece as a reader sees them: results of fields, not their instructions.</summary>
    public static string TextOf(XElement piece) => string.Concat(piece.Descendants().Select(element => element.Name.LocalName switch
    {
        "t" => element.Value,
        "tab" when element.Parent!.Name.LocalName == "r" => "\t",
        "br" => "\n",
        _ => string.Empty,
    }));

    public static string Val(XElement element, string attribute = "val") => element.Attribute(W + attribute)!.Value;

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
