using System.Runtime.CompilerServices;
using RelationalContracts.Diagnostics;
using RelationalContracts.Word.Markup;
using RelationalContracts.Word.Package;

namespace RelationalContracts.Word.Provenance;

/// <summary>The custom XML part with the sources that all documents of a deal carry alike, packed once for all of them.</summary>
internal sealed class SourcesPart
{
    /// <summary>The name of the part; fixed, because a file has one.</summary>
    public static readonly CustomXmlName Name = new("{5E3C1B52-0F0B-4B7E-9C58-534F55524345}", Namespaces.Provenance);

    private static readonly ConditionalWeakTable<IReadOnlyDictionary<string, string>, SourcesPart> Packed = [];

    private readonly DiagnosticBag _found = [];

    private SourcesPart(IReadOnlyDictionary<string, string> files) => Part = PackedPart.Of(part =>
    {
        using var xml = new XmlMarkup(part, new ForbiddenCharacters(_found));
        Write(xml, files);
    });

    /// <summary>The part, packed.</summary>
    private PackedPart Part { get; }

    /// <summary>The part with some sources. What could not be written of them every file that carries them reports.</summary>
    /// <param name="files">The sources; the same instance for all documents of a deal.</param>
    /// <param name="diagnostics">Receives RC4850.</param>
    public static PackedPart Of(IReadOnlyDictionary<string, string> files, DiagnosticBag diagnostics)
    {
        var part = Packed.GetValue(files, files => new SourcesPart(files));
        diagnostics.AddRange(part._found);
        return part.Part;
    }

    /// <summary>Writes texts with their names, in the order of these.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="files">The texts.</param>
    public static void WriteFiles(XmlMarkup xml, IEnumerable<KeyValuePair<string, string>> files)
    {
        foreach (var (name, text) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            xml.Open(string.Empty, "file");
            xml.Set("name", name);
            xml.Lines(text);
            xml.Close();
        }
    }

    private static void Write(XmlMarkup xml, IReadOnlyDictionary<string, string> files)
    {
        xml.Open(string.Empty, "sources");
        xml.Set("xmlns", Namespaces.Provenance);
        WriteFiles(xml, files);
    }
}
