using System.Text.Encodings.Web;
using System.Text.Json;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Cli.Printing;

/// <summary>Prints a verb's machine output: one JSON object with <c>diagnostics</c> (section 8 of <c>docs/formats.md</c>).</summary>
internal static class JsonPrinter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="diagnostics">The findings of the run.</param>
    /// <param name="writeFields">Writes the verb's own fields.</param>
    public static void Print(TextWriter output, IEnumerable<Diagnostic> diagnostics, Action<Utf8JsonWriter> writeFields)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            writeFields(json);
            WriteDiagnostics(json, diagnostics);
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private static void WriteDiagnostics(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
            json.WriteString("message", diagnostic.Message);
            json.WriteString("file", diagnostic.Place.File);
            json.WriteNumber("line", diagnostic.Place.Line);
            json.WriteNumber("column", diagnostic.Place.Column);
            json.WriteString("help", diagnostic.Help);
            WriteContradiction(json, diagnostic.Contradiction);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteContradiction(Utf8JsonWriter json, Contradiction? contradiction)
    {
        if (contradiction is null)
        {
            return;
        }

        json.WriteStartArray("contradiction");
        foreach (var member in contradiction.Members)
        {
            json.WriteStartObject();
            json.WriteString("text", member.Text);
            json.WriteString("file", member.Place.File);
            json.WriteNumber("line", member.Place.Line);
            json.WriteNumber("column", member.Place.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("waysOut");
        foreach (var way in contradiction.WaysOut)
        {
            json.WriteStringValue(way);
        }

        json.WriteEndArray();
    }
}
