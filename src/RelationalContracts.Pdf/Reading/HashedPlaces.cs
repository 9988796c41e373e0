using System.Text.Json.Serialization;

namespace RelationalContracts.Pdf.Reading;

/// <summary>What <c>places.json</c> holds.</summary>
/// <param name="Sections">The place that each section of the structure tree belongs to.</param>
/// <param name="Places">For each place, in order, the first 96 bits of the SHA-256 of its words without white space, in base64url.</param>
internal sealed record HashedPlaces(Dictionary<string, string> Sections, Dictionary<string, string> Places);

/// <summary>Reads and writes it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HashedPlaces))]
internal sealed partial class HashedPlacesJson : JsonSerializerContext;
