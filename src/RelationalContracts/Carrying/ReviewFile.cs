using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Law;
using RelationalContracts.Reviewing;
using RelationalContracts.Reviewing.Balance;
using RelationalContracts.Reviewing.Reports;

namespace RelationalContracts.Carrying;

/// <summary>Writes what a review found as JSON, and reads it back, so that the report bound into a draft can be rebuilt without the checks.</summary>
/// <remarks>Where the deal lies on somebody's disk is left out.</remarks>
internal static class ReviewFile
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    public static string Write(ReviewReport report) => JsonText.Write(json =>
    {
        ReviewJson.WriteAge(json, report.Rules);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
        BalanceJson.WriteFields(json, report);
    });

    /// <summary>Reads a report.</summary>
    /// <param name="text">Its JSON.</param>
    /// <param name="regime">The regime under which the draft was reviewed.</param>
    /// <param name="law">The law that findings cite.</param>
    /// <returns>The report; null where this is none.</returns>
    public static ReviewReport? Read(string text, RegimeChoice regime, LawData law) => JsonText.Read(text, root =>
    {
        DateOnly? dated = DateOnly.TryParseExact(root.GetProperty("rulesDated").GetString(), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        var report = new ReviewReport([.. root.GetProperty("findings").EnumerateArray().Select(finding => ReadFinding(finding, law))], new RulesAge(dated, Stale(root))) { Regime = regime };
        return BalanceFile.ReadFields(root, report);
    });

    // A file of an earlier version says nothing of it.
    private static ImmutableArray<string> Stale(JsonElement root) =>
        root.TryGetProperty("staleRules", out var stale) ? [.. stale.EnumerateArray().Select(rule => rule.GetString()).OfType<string>()] : [];

    private static void WriteFinding(Utf8JsonWriter json, ReviewFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("check", finding.Check);
        json.WriteString("result", JsonText.Word(finding.Result));
        json.WriteString("severity", JsonText.Word(finding.Severity));
        json.WriteString("title", finding.Title);
        json.WriteString("message", finding.Message);
        json.WriteString("why", finding.Why);
        json.WriteString("help", finding.Help);
        json.WriteString("confirmedBy", finding.ConfirmedBy);
        json.WriteString("clause", finding.Clause);
        json.WriteString("provision", finding.Provision);
        json.WriteStartArray("law");
        finding.Law.ToList().ForEach(citation => json.WriteStringValue(citation.Id));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ReviewFinding ReadFinding(JsonElement finding, LawData law) => new(
        Text(finding, "check") ?? string.Empty,
        Enum.Parse<ReviewResult>(Text(finding, "result")!, ignoreCase: true),
        Enum.Parse<Severity>(Text(finding, "severity")!, ignoreCase: true),
        Text(finding, "message") ?? string.Empty,
        SourceSpan.None)
    {
        Title = Text(finding, "title") ?? string.Empty,
        Why = Text(finding, "why") ?? string.Empty,
        Help = Text(finding, "help") ?? string.Empty,
        ConfirmedBy = Text(finding, "confirmedBy"),
        Clause = Text(finding, "clause"),
        Provision = Text(finding, "provision"),
        Law = [.. finding.GetProperty("law").EnumerateArray().Select(id => law.Citations.GetValueOrDefault(id.GetString() ?? string.Empty)).OfType<Citation>()],
    };

    private static string? Text(JsonElement owner, string name) => owner.GetProperty(name).GetString();
}
