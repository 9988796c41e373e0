using System.Security.Cryptography;
using System.Text.Json;
using RelationalContracts.Diagnostics;
using Spectre.Console;

namespace RelationalContracts.Cli.Files;

/// <summary>A file that a run wrote.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Document">What it is: the document's template.</param>
/// <param name="Format">Its format.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal.</param>
internal sealed record WrittenFile(string Path, string Document, string Format, int Bytes, string Sha256)
{
    /// <summary>A file with what it holds.</summary>
    public static WrittenFile Of(string path, string document, string format, ReadOnlySpan<byte> content) =>
        new(path.Replace('\\', '/'), document, format, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
}

/// <summary>Writes files, and says which a run wrote.</summary>
internal static class WrittenFiles
{
    /// <summary>Writes a file and, where that went well, lists it.</summary>
    /// <param name="written">The list.</param>
    /// <param name="path">The target.</param>
    /// <param name="document">What it is.</param>
    /// <param name="format">Its format.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="diagnostics">Receives RC1005.</param>
    public static void Write(
        this ICollection<WrittenFile> written, string path, string document, string format, ReadOnlySpan<byte> content, DiagnosticBag diagnostics)
    {
        if (WholeFile.Write(path, content, diagnostics))
        {
            written.Add(WrittenFile.Of(path, document, format, content));
        }
    }

    /// <summary>One path a line, for people and for scripts.</summary>
    public static void Print(IAnsiConsole console, IEnumerable<WrittenFile> written)
    {
        foreach (var file in written)
        {
            // Past the console, which would break a long path over two lines.
            console.Profile.Out.Writer.WriteLine(file.Path);
        }
    }

    /// <summary>The field <c>documents</c>.</summary>
    public static void WriteJson(Utf8JsonWriter json, IEnumerable<WrittenFile> written)
    {
        json.WriteStartArray("documents");
        foreach (var file in written)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("document", file.Document);
            json.WriteString("format", file.Format);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
