using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RelationalContracts.Carrying;

/// <summary>Small JSON files: written the same way on every day, read without trust.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one object.</summary>
    /// <param name="fields">Writes its fields.</param>
    public static string Write(Action<Utf8JsonWriter> fields)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            fields(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    /// <summary>Reads one object.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="read">Reads its fields.</param>
    /// <returns>What was read; null where the text is no JSON or lacks something.</returns>
    public static T? Read<T>(string text, Func<JsonElement, T?> read)
        where T : class
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return read(json.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A name of an enumeration as our files write it.</summary>
    /// <param name="value">The value.</param>
    public static string Word(Enum value) => value.ToString().ToLowerInvariant();
}
