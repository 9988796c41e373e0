using NJsonSchema;
using NJsonSchema.Validation;
using RelationalContracts.Testing;

namespace RelationalContracts.Tests.Reviewing.Sarif;

/// <summary>The official JSON schema of SARIF 2.1.0 (OASIS, errata 01), with a validator that is not ours.</summary>
internal static class SarifSchema
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() =>
        JsonSchema.FromJsonAsync(Repository.Read("tests/RelationalContracts.Tests/Reviewing/Sarif/sarif-schema-2.1.0.json")));

    /// <summary>What the schema finds wrong with a log: a kind of fault and its place.</summary>
    /// <param name="log">The log.</param>
    public static async Task<IReadOnlyList<string>> FaultsOfAsync(string log) =>
        [.. (await Schema.Value).Validate(log).Select(Words)];

    private static string Words(ValidationError error) => $"{error.Kind} {error.Path}";
}
