using System.Text;
using System.Text.Json;

namespace RelationalContracts.Writers.Tests.Shared.ReadBack;

/// <summary>The words of a JSON file: those of its fields that are printed, in the order of the file.</summary>
internal static class JsonWords
{
    private static readonly string[] NotPrinted =
        ["format", "formatVersion", "identity", "labels", "source", "type", "kind", "anchor", "origin", "caption", "alternative", "shapes", "isNumeric", "party", "variable", "askedBy", "target", "term", "partyLanguages", "scheme", "level", "ordinal", "reference"];

    public static string Of(byte[] file)
    {
        using var json = JsonDocument.Parse(file);
        var words = new StringBuilder();
        var parts = json.RootElement.GetProperty("parts").EnumerateArray().ToList();
        var foreword = parts.Where(part => part.GetProperty("kind").GetString() == "open-blanks").ToList();

        // What stands before the cover is a part like the others to a program.
        foreword.ForEach(part => Add(words, part));
        foreach (var property in json.RootElement.EnumerateObject().Where(property => IsPrinted(property, isWhole: true) && property.Name != "parts"))
        {
            Add(words, property.Value);
        }

        parts.Except(foreword).ToList().ForEach(part => Add(words, part));
        return words.ToString();
    }

    private static void Add(StringBuilder words, JsonElement element, bool isWhole = false)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                words.Append(element.GetString()).Append('\n');
                break;
            case JsonValueKind.Array when IsRun(element):
                AddRun(words, element);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Add(words, item);
                }

                break;
            case JsonValueKind.Object when !IsNote(element):
                foreach (var property in element.EnumerateObject().Where(property => IsPrinted(property, isWhole)))
                {
                    Add(words, property.Value);
                }

                break;
        }
    }

    private static bool IsPrinted(JsonProperty property, bool isWhole) =>
        !NotPrinted.Contains(property.Name) && !(isWhole && property.Name == "definitions");

    private static bool IsNote(JsonElement block) => block.TryGetProperty("type", out var type) && type.GetString() == "drafting-note";

    // Inlines join without a space: what parts words is in their texts.
    private static bool IsRun(JsonElement array) => array.EnumerateArray().Any(item =>
        item.ValueKind is JsonValueKind.Object && item.TryGetProperty("type", out var type) && (item.TryGetProperty("text", out _) || type.GetString() == "line-break"));

    private static void AddRun(StringBuilder words, JsonElement run)
    {
        foreach (var inline in run.EnumerateArray())
        {
            words.Append(inline.TryGetProperty("text", out var text) ? text.GetString() : " ");
        }

        words.Append('\n');
    }
}
