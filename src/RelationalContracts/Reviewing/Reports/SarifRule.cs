using System.Collections.Immutable;
using System.Text.Json;
using RelationalContracts.Law;
using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Reports;

/// <summary>One rule of a SARIF log.</summary>
/// <param name="Id">The code.</param>
/// <param name="Title">What it looks at; empty where only the code is known.</param>
/// <param name="Why">Why it matters; empty where only the code is known.</param>
/// <param name="Help">What to do, with the law; empty where only the code is known.</param>
/// <param name="Level">How grave a failure usually is.</param>
internal sealed record SarifRule(string Id, string Title, string Why, string Help, string Level)
{
    /// <summary>Every legal check, then whatever else has a result, by code.</summary>
    public static ImmutableArray<SarifRule> Of(LegalRules checks, ReviewReport report, ImmutableArray<SarifResult> results, LawData law)
    {
        var known = checks.Checks.Select(check => OfCheck(check, law)).ToList();
        var titles = report.Findings.GroupBy(finding => finding.Check).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var others = results.Select(result => result.Rule).Distinct().Where(id => known.TrueForAll(rule => rule.Id != id)).Order(StringComparer.Ordinal)
            .Select(id => titles.TryGetValue(id, out var finding)
                ? new SarifRule(id, finding.Title, finding.Why, finding.Help, "warning")
                : new SarifRule(id, string.Empty, string.Empty, string.Empty, "warning"));
        return [.. known, .. others];
    }

    /// <summary>Writes it.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        WriteWhereKnown(json, "shortDescription", Title);
        WriteWhereKnown(json, "fullDescription", Why);
        WriteWhereKnown(json, "help", Help);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static SarifRule OfCheck(LegalCheck check, LawData law)
    {
        var basis = CitationWords.Of(check.Law.Select(id => law.Citations.GetValueOrDefault(id)).OfType<Citation>(), law);
        var confirmed = check.ConfirmedBy is { } lawyer ? $"Confirmed by {lawyer}." : "No lawyer has confirmed this check.";
        return new SarifRule(
            check.Id, check.Title, check.Why, $"{check.Help}{(basis.Length == 0 ? string.Empty : $" The law: {basis}.")} {confirmed}", check.Gravity == Gravity.Block ? "error" : "warning");
    }

    private static void WriteWhereKnown(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
        {
            SarifReport.WriteText(json, name, text);
        }
    }
}
