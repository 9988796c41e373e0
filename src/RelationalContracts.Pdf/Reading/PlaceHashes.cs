using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RelationalContracts.Carrying;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Verifying;
using RelationalContracts.Writers;

namespace RelationalContracts.Pdf.Reading;

/// <summary>The hashes of a PDF's places, by which a file that carries none of its sources can be verified all the same.</summary>
/// <remarks>
/// Which section of the structure tree is which place stands beside them, since without the document nobody could tell. White space
/// does not count: where lines end is the page's business.
/// </remarks>
internal static class PlaceHashes
{
    /// <summary>The name of the attachment.</summary>
    public const string File = "places.json";

    // Nobody finds other words with the same 96 bits, and a file of many places stays small.
    private const int HashLength = 12;

    /// <summary>Whether a file with this source needs them: it carries hashes only, and those of its places are not among them yet.</summary>
    public static bool AreWanted(CarriedSource source) =>
        source.Files.ContainsKey(DraftSources.Manifest) && !source.Files.ContainsKey(DraftSources.Deal) && !source.Files.ContainsKey(File);

    /// <summary>Adds the hashes to what a file carries.</summary>
    /// <param name="source">What it carries.</param>
    /// <param name="written">The file without them.</param>
    /// <param name="document">The document that it shows.</param>
    public static CarriedSource AddTo(CarriedSource source, byte[] written, ContractDocument document)
    {
        var content = PdfContent.Read(written, string.Empty, new DiagnosticBag())!;
        var names = content.Pieces.Select(piece => piece.Section).OfType<Section>().Distinct().ToDictionary(KeyOf, section => content.NameOf(section, document));
        var hashes = Texts(content, names).ToDictionary(place => place.Id, place => Hash(place.Text));
        var text = JsonSerializer.Serialize(new HashedPlaces(names, hashes), HashedPlacesJson.Default.HashedPlaces) + "\n";
        return source with { Files = source.Files.ToImmutableSortedDictionary(StringComparer.Ordinal).SetItem(File, text) };
    }

    /// <summary>Compares what a file shows with the hashes that it carries.</summary>
    /// <returns>What became of each place; null where it carries none, or none that can be read.</returns>
    public static ImmutableArray<PlaceRead>? Compare(PdfContent content)
    {
        if (!content.Files.TryGetValue(File, out var text) || Read(text) is not { } written)
        {
            return null;
        }

        var found = Texts(content, written.Sections).ToDictionary(place => place.Id, place => Hash(place.Text));
        return
        [
            .. written.Places.Select(place => new PlaceRead(place.Key, StateOf(place.Key, place.Value, found))),
            .. found.Keys.Where(id => !written.Places.ContainsKey(id)).Select(id => new PlaceRead(id, PlaceState.Added)),
            .. content.Overlays.Select(overlay => new PlaceRead(overlay, PlaceState.Added)),
        ];
    }

    private static PlaceState StateOf(string id, string written, Dictionary<string, string> found) =>
        !found.TryGetValue(id, out var hash) ? PlaceState.Missing : hash == written ? PlaceState.Intact : PlaceState.Changed;

    /// <summary>The words of each place as they stand, in the order in which the places first appear.</summary>
    private static IEnumerable<PlaceText> Texts(PdfContent content, Dictionary<string, string> names) => content.Pieces
        .GroupBy(piece => piece.Section is { } section && names.TryGetValue(KeyOf(section), out var name) ? name : "text outside all places")
        .Select(group => new PlaceText(group.Key, string.Concat(group.Select(piece => piece.Text))));

    private static string KeyOf(Section section) =>
        FormattableString.Invariant($"{section.Outer}{(section.Inner < 0 ? string.Empty : $".{section.Inner}")}{(section.IsContents ? "c" : string.Empty)}");

    private static string Hash(string text) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))))).AsSpan(0, HashLength));

    // Somebody may have changed it.
    private static HashedPlaces? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, HashedPlacesJson.Default.HashedPlaces) is { Sections: not null, Places: not null } read
                ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
