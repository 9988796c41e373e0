using System.Text.Json.Serialization;

namespace RelationalContracts.Pdf.Reading;

/// <summary>What <c>places.json</c> holds.</summary>
/// <param name="Sections">The place that each section of the structure tree belongs to.</param>
/// <param name="Places">The hash of each place's words.</param>
internal sealed record HashedPlaces(Dictionary<string, string> Sections, PlaceHash[] Places);

/// <summary>The hash of one place's words.</summary>
/// <param name="Id">The place.</param>
/// <param name="Sha256">SHA-256 of its words without white space, in lower-case hexadecimal.</param>
internal sealed record PlaceHash(string Id, string Sha256);

/// <summary>Reads and writes it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(HashedPlaces))]
internal sealed partial class HashedPlacesJson : JsonSerializerContext;
