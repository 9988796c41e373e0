using System.Collections.Immutable;
using System.Text.Json;
using RelationalContracts.Documents;

namespace RelationalContracts.Carrying;

/// <summary>What a written file says about how it was made: all that is carried where only hashes are.</summary>
/// <param name="Document">The id of the document template: one deal makes several documents, and a file is one of them.</param>
/// <param name="Edition">Who the file is for.</param>
/// <param name="Hashes">SHA-256 of each source as the user had it, by its name.</param>
internal sealed record DraftManifest(string Document, Edition Edition, ImmutableSortedDictionary<string, string> Hashes)
{
    /// <summary>What kind of paper the file holds, in words; null where it holds a document of the deal.</summary>
    public string? Paper { get; init; }

    /// <summary>The manifest as JSON.</summary>
    public string Write() => JsonText.Write(json =>
    {
        json.WriteString("document", Document);
        json.WriteString("edition", JsonText.Word(Edition));
        if (Paper is not null)
        {
            json.WriteString("paper", Paper);
        }

        json.WriteStartObject("sha256");
        foreach (var (name, hash) in Hashes)
        {
            json.WriteString(name, hash);
        }

        json.WriteEndObject();
    });

    /// <summary>Reads a manifest.</summary>
    /// <param name="text">Its JSON.</param>
    /// <returns>The manifest; null where this is none.</returns>
    public static DraftManifest? Read(string text) => JsonText.Read(text, root =>
        Enum.TryParse<Edition>(root.GetProperty("edition").GetString(), ignoreCase: true, out var edition)
            ? new DraftManifest(root.GetProperty("document").GetString() ?? string.Empty, edition, Hash(root.GetProperty("sha256")))
            {
                Paper = root.TryGetProperty("paper", out var paper) ? paper.GetString() : null,
            }
            : null);

    private static ImmutableSortedDictionary<string, string> Hash(JsonElement hashes) =>
        hashes.EnumerateObject().ToImmutableSortedDictionary(hash => hash.Name, hash => hash.Value.GetString() ?? string.Empty, StringComparer.Ordinal);
}
