using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RelationalContracts.Diagnostics;
using RelationalContracts.Law;
using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Reports;

/// <summary>Writes findings as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), which editors and build servers show.</summary>
/// <remarks>
/// Each legal check is a rule with its reason, its law and its advice, found anything or not. A finding has a fingerprint of its
/// code, its place and its words without the line, so that a tool knows it again when lines have moved. An overridden finding is
/// suppressed with the reason given. The same findings give the same bytes.
/// </remarks>
public static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes a log with one run.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="report">The review.</param>
    /// <param name="others">Findings of reading and composing, which are results too.</param>
    /// <param name="checks">The legal checks there are.</param>
    /// <param name="law">The law that they cite.</param>
    public static void Write(Stream output, ReviewReport report, IEnumerable<Diagnostic> others, LegalRules checks, LawData law)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(checks);
        ArgumentNullException.ThrowIfNull(law);
        ImmutableArray<SarifResult> results = [.. others.Select(SarifResult.Of), .. SarifResult.Of(report)];
        var rules = SarifRule.Of(checks, report, results, law);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules, report);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteResults(json, results, rules);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<SarifRule> rules, ReviewReport report)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "relcon");
        json.WriteString("organization", "RelationalContracts");
        WriteText(json, "shortDescription", "Composes relational contracts for public services and checks them.");
        WriteText(json, "fullDescription", ReviewWords.Disclaimer(report));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            rule.Write(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, ImmutableArray<SarifResult> results, ImmutableArray<SarifRule> rules)
    {
        var index = rules.Select((rule, at) => (rule.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at, StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (var result in results)
        {
            result.Write(json, index[result.Rule]);
        }

        json.WriteEndArray();
    }

    /// <summary>A message object with a text.</summary>
    internal static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>The word for a severity: <c>error</c>, <c>warning</c> or <c>note</c>.</summary>
    internal static string Level(Severity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>What a tool knows a finding by when lines have moved.</summary>
    internal static string Fingerprint(string rule, string file, string message) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{rule}\n{file}\n{message}"))))[..32];
}
