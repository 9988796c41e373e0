using System.Text;
using RelationalContracts.Writers;

namespace RelationalContracts.Pdf.File;

/// <summary>Writes the sources of a draft as files associated with the document (ISO 19005-3, 6.8).</summary>
internal static class Attachments
{
    /// <summary>Writes the files.</summary>
    /// <param name="file">The PDF.</param>
    /// <param name="source">What it carries; null for nothing.</param>
    /// <param name="date">The date of the draft, which is that of its sources too.</param>
    /// <returns>Name and file specification of each, in the order of the names.</returns>
    public static IReadOnlyList<(string Name, int Number)> Write(PdfFile file, CarriedSource? source, DateOnly? date) =>
        source is null ? [] : [.. Files(source).Select(entry => (entry.Key, WriteFile(file, entry.Key, entry.Value, date)))];

    /// <summary>The name of the attachment that holds the hash of the drafting used.</summary>
    public const string HashFile = "library.sha256";

    private static SortedDictionary<string, string> Files(CarriedSource source) =>
        new(source.Files.ToDictionary(), StringComparer.Ordinal) { [HashFile] = source.LibraryHash + "\n" };

    private static int WriteFile(PdfFile file, string name, string text, DateOnly? date)
    {
        var data = Encoding.UTF8.GetBytes(text);
        var parameters = new ByteBuffer().Append("<</Size "u8).Append(data.Length);
        if (date is { } day)
        {
            parameters.Append(Encoding.ASCII.GetBytes($"/ModDate(D:{day:yyyyMMdd}000000Z)"));
        }

        var entries = new ByteBuffer().Append("/Type/EmbeddedFile/Subtype"u8).AppendName(MediaType(name)).Append("/Params "u8).AppendReference(file.Add(parameters.Append(">>"u8)));
        var stream = file.Reserve();
        file.AddStream(stream, entries.Written, data);
        return file.Add(Specification(name, stream));
    }

    private static ByteBuffer Specification(string name, int stream)
    {
        var specification = new ByteBuffer().Append("<</Type/Filespec/F"u8).AppendText(name).Append("/UF"u8).AppendText(name);
        specification.Append("/Desc"u8).AppendText($"Source of this document: {name}").Append("/AFRelationship/Source/EF<</F "u8).AppendReference(stream);
        return specification.Append("/UF "u8).AppendReference(stream).Append(">>>>"u8);
    }

    private static string MediaType(string name) => Path.GetExtension(name) switch
    {
        ".json" => "application/json",
        ".yaml" or ".yml" => "application/yaml",
        ".md" => "text/markdown",
        _ => "text/plain",
    };
}
