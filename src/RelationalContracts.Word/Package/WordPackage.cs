using RelationalContracts.Diagnostics;
using RelationalContracts.Word.Markup;

namespace RelationalContracts.Word.Package;

/// <summary>The parts of one Word file and the relationships between them, every one with a name of our giving.</summary>
/// <remarks>
/// Each part is packed while it is written, so that none is ever held whole. The Open XML SDK would write the zip file twice over, and stamp it
/// with the clock; it only judges our files, in the tests.
/// </remarks>
/// <param name="diagnostics">Receives what could not be written.</param>
internal sealed class WordPackage(DiagnosticBag diagnostics)
{
    /// <summary>The part that nearly all others hang from.</summary>
    public const string Main = "word/document.xml";

    private const string ContentTypes = "[Content_Types].xml";
    private const string TypesSpace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string RelationshipsSpace = "http://schemas.openxmlformats.org/package/2006/relationships";

    // By the ending of a part's name (ECMA-376 part 2, 10.1.2.2).
    private static readonly (string Ending, string Type)[] Defaults =
    [
        ("emf", "image/x-emf"), ("jpeg", "image/jpeg"), ("png", "image/png"), ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
    ];

    private readonly SortedDictionary<string, PackedPart> _parts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<(string Id, PartType Type, string Target)>> _relationships = new(StringComparer.Ordinal);

    /// <summary>Hears of characters that no part can hold.</summary>
    public ForbiddenCharacters Forbidden { get; } = new(diagnostics);

    /// <summary>Adds a part of WordprocessingML.</summary>
    /// <param name="type">What it is.</param>
    /// <param name="name">Its name, from the root of the package.</param>
    /// <param name="id">The relationship to it.</param>
    /// <param name="root">Its root element.</param>
    /// <param name="write">Writes what stands in the root.</param>
    /// <param name="from">The part that points to it.</param>
    public void Add(PartType type, string name, string id, string root, Action<WordMarkup> write, string from = Main) => Add(type, name, id, part =>
    {
        using var xml = new WordMarkup(part, root, Forbidden);
        write(xml);
    }, from);

    /// <summary>Adds a part of other XML.</summary>
    /// <param name="type">What it is.</param>
    /// <param name="name">Its name, from the root of the package.</param>
    /// <param name="id">The relationship to it.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="from">The part that points to it; empty for the package itself.</param>
    public void AddXml(PartType type, string name, string id, Action<XmlMarkup> write, string from = Main) => Add(type, name, id, part => WriteXml(part, write), from);

    /// <summary>Adds a part of any bytes.</summary>
    /// <param name="type">What it is.</param>
    /// <param name="name">Its name, from the root of the package.</param>
    /// <param name="id">The relationship to it.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="from">The part that points to it.</param>
    public void Add(PartType type, string name, string id, Action<Stream> write, string from = Main) => Add(type, name, id, PackedPart.Of(write), from);

    /// <summary>Adds a part that was packed before.</summary>
    /// <param name="type">What it is.</param>
    /// <param name="name">Its name, from the root of the package.</param>
    /// <param name="id">The relationship to it.</param>
    /// <param name="part">The part.</param>
    /// <param name="from">The part that points to it.</param>
    public void Add(PartType type, string name, string id, PackedPart part, string from = Main)
    {
        _parts.Add(name, part);
        if (type.ContentType is { } media)
        {
            _types.Add(name, media);
        }

        Relate(from, type, id, name);
    }

    /// <summary>Adds a custom XML part with the name by which controls find it.</summary>
    /// <param name="number">Which of them it is, from 1.</param>
    /// <param name="id">The relationship.</param>
    /// <param name="data">What it is called, and the namespace of the part.</param>
    /// <param name="part">The part.</param>
    public void AddCustomXml(int number, string id, CustomXmlName data, PackedPart part)
    {
        var name = $"customXml/item{number}.xml";
        Add(PartType.CustomXml, name, id, part);
        AddXml(PartType.CustomXmlProperties, $"customXml/itemProps{number}.xml", "rIdProperties", data.Write, name);
    }

    /// <summary>Points from one part to another.</summary>
    /// <param name="from">The part that points; empty for the package itself.</param>
    /// <param name="type">What the other one is.</param>
    /// <param name="id">The relationship.</param>
    /// <param name="to">The other one.</param>
    public void Relate(string from, PartType type, string id, string to)
    {
        var folder = from[..(from.LastIndexOf('/') + 1)];
        var part = $"{folder}_rels/{from[folder.Length..]}.rels";
        if (!_relationships.TryGetValue(part, out var relationships))
        {
            _relationships.Add(part, relationships = []);
        }

        relationships.Add((id, type, Relative(folder, to)));
    }

    /// <summary>Packs XML that is no WordprocessingML.</summary>
    /// <param name="write">Writes it.</param>
    public PackedPart Pack(Action<XmlMarkup> write) => PackedPart.Of(part => WriteXml(part, write));

    /// <summary>Ends the file and hands it over.</summary>
    /// <param name="output">Receives the file; stays open; need not be able to seek.</param>
    public void WriteTo(Stream output)
    {
        foreach (var (name, relationships) in _relationships)
        {
            _parts.Add(name, Pack(xml => WriteRelationships(xml, relationships)));
        }

        // Readers that guess a file's kind look at its first entry (ECMA-376 part 2 leaves the order open).
        var zip = new SteadyZip(output);
        zip.Add(ContentTypes, Pack(WriteTypes));
        foreach (var (name, part) in _parts)
        {
            zip.Add(name, part);
        }

        zip.End();
    }

    private void WriteXml(Stream part, Action<XmlMarkup> write)
    {
        using var xml = new XmlMarkup(part, Forbidden);
        write(xml);
    }

    private void WriteTypes(XmlMarkup xml)
    {
        xml.Open(string.Empty, "Types");
        xml.Set("xmlns", TypesSpace);
        foreach (var (ending, type) in Defaults)
        {
            xml.Element("Default", ("Extension", ending), ("ContentType", type));
        }

        foreach (var (name, type) in _types)
        {
            xml.Element("Override", ("PartName", "/" + name), ("ContentType", type));
        }
    }

    private static void WriteRelationships(XmlMarkup xml, List<(string Id, PartType Type, string Target)> relationships)
    {
        xml.Open(string.Empty, "Relationships");
        xml.Set("xmlns", RelationshipsSpace);
        foreach (var (id, type, target) in relationships)
        {
            xml.Element("Relationship", ("Id", id), ("Type", type.Relationship), ("Target", target));
        }
    }

    /// <summary>The name of a part as another one in a folder says it.</summary>
    /// <remarks>
    /// A name from the root would be as right (ECMA-376 part 2, 9.3), but LibreOffice 7.4 takes the one for the other when it saves a
    /// glossary again, and leaves a relationship to nothing behind.
    /// </remarks>
    private static string Relative(string folder, string name)
    {
        var up = string.Empty;
        while (!name.StartsWith(folder, StringComparison.Ordinal))
        {
            folder = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
            up += "../";
        }

        return up + name[folder.Length..];
    }
}
