using System.Collections.Immutable;
using System.Text.Json;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Carrying;

/// <summary>Writes a composition as JSON, and reads it back: which provisions are in, in which drafting, and why.</summary>
/// <remarks>Provisions that are out stand with title and family, because the register of clauses names them.</remarks>
internal static class CompositionFile
{
    /// <summary>Writes a composition.</summary>
    /// <param name="composition">The composition.</param>
    /// <param name="library">Gives the titles of the provisions.</param>
    public static string Write(Composition composition, ClauseLibrary library) => JsonText.Write(json =>
    {
        json.WriteString("regime", composition.Regime.Id);
        WriteReasons(json, "regimeReasons", composition.Regime.Reasons);
        json.WriteStartArray("documents");
        composition.Documents.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WriteStartArray("provisions");
        foreach (var choice in composition.Choices.Values)
        {
            WriteChoice(json, choice, library.Find(choice.Id));
        }

        json.WriteEndArray();
    });

    /// <summary>Reads a composition.</summary>
    /// <param name="text">Its JSON.</param>
    /// <returns>The composition, and what it says of provisions that are out; null where this is none.</returns>
    public static CarriedComposition? Read(string text) => JsonText.Read(text, root =>
    {
        var provisions = root.GetProperty("provisions").EnumerateArray().ToList();
        var composition = new Composition(
            provisions.Select(ReadChoice).ToImmutableSortedDictionary(choice => choice.Id, choice => choice),
            new RegimeChoice(root.GetProperty("regime").GetString(), ReadReasons(root, "regimeReasons")),
            [.. root.GetProperty("documents").EnumerateArray().Select(document => document.GetString() ?? string.Empty)]);
        return new CarriedComposition(composition, [.. provisions.Where(IsOut).Select(Outside)]);
    });

    private static void WriteChoice(Utf8JsonWriter json, ProvisionChoice choice, Provision? provision)
    {
        json.WriteStartObject();
        json.WriteString("id", choice.Id.Value);
        json.WriteBoolean("included", choice.IsIncluded);
        if (!choice.IsIncluded)
        {
            json.WriteString("title", provision?.Title);
            json.WriteString("family", provision?.Family);
        }

        WriteVariant(json, "variant", choice.Variant);
        WriteVariant(json, "wanted", choice.Wanted);
        WriteReasons(json, "reasons", choice.Reasons);
        WriteReasons(json, "variantReasons", choice.VariantReasons);
        json.WriteEndObject();
    }

    private static void WriteVariant(Utf8JsonWriter json, string name, VariantName? variant)
    {
        if (variant is { } given)
        {
            json.WriteString(name, given.Word());
        }
    }

    private static void WriteReasons(Utf8JsonWriter json, string name, ImmutableArray<Reason> reasons)
    {
        if (reasons.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var reason in reasons)
        {
            json.WriteStartObject();
            json.WriteString("rule", reason.Rule);
            json.WriteString("by", reason.By);
            json.WriteString("text", reason.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static ProvisionChoice ReadChoice(JsonElement choice) => new(
        new ProvisionId(Text(choice, "id")),
        !IsOut(choice),
        ReadVariant(choice, "variant"),
        ReadVariant(choice, "wanted"))
    {
        Reasons = ReadReasons(choice, "reasons"),
        VariantReasons = ReadReasons(choice, "variantReasons"),
    };

    private static bool IsOut(JsonElement choice) => !choice.GetProperty("included").GetBoolean();

    private static Provision Outside(JsonElement choice) => new()
    {
        Id = new ProvisionId(Text(choice, "id")),
        Title = Text(choice, "title"),
        Family = Text(choice, "family"),
        Purpose = string.Empty,
        Version = string.Empty,
        At = SourceSpan.None,
    };

    private static VariantName? ReadVariant(JsonElement choice, string name) =>
        choice.TryGetProperty(name, out _) && VariantNames.TryParse(Text(choice, name), out var variant) ? variant : null;

    private static ImmutableArray<Reason> ReadReasons(JsonElement owner, string name) => owner.TryGetProperty(name, out var reasons)
        ? [.. reasons.EnumerateArray().Select(reason => new Reason(Text(reason, "rule"), Text(reason, "by"), Text(reason, "text")))]
        : [];

    private static string Text(JsonElement owner, string name) => owner.GetProperty(name).GetString() ?? string.Empty;
}

/// <summary>A composition as a file carries it.</summary>
/// <param name="Composition">The composition.</param>
/// <param name="Outside">The provisions that are out, as far as the file knows them: names, no drafting.</param>
internal sealed record CarriedComposition(Composition Composition, ImmutableArray<Provision> Outside);
