using System.Text.Json;
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
    public static WrittenFile Of(string path, string document, string format, byte[] content) =>
        new(path.Replace('\\', '/'), document, format, content.Length, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)));
}

/// <summary>Says which files a run wrote.</summary>
internal static class WrittenFiles
{
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
