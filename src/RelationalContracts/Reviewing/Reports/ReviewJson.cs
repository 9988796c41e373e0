using System.Text.Json;
using RelationalContracts.Law;
using RelationalContracts.Reviewing.Balance;

namespace RelationalContracts.Reviewing.Reports;

/// <summary>A review as fields of a JSON object: the regime, every check with its results, and what the report is not.</summary>
public static class ReviewJson
{
    /// <summary>Writes the fields into an object that has been opened.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="law">The law that findings cite.</param>
    public static void WriteFields(Utf8JsonWriter json, ReviewReport report, LawData law)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(law);
        json.WriteStartObject("regime");
        json.WriteString("id", report.Regime.Id);
        json.WriteString("why", string.Join(' ', report.Regime.Reasons.Select(reason => reason.Text)));
        json.WriteEndObject();
        json.WriteString("disclaimer", ReviewReport.Disclaimer);
        WriteAge(json, report.Rules);
        json.WriteStartArray("checks");
        foreach (var finding in report.Findings)
        {
            Write(json, finding, law);
        }

        json.WriteEndArray();
        BalanceJson.WriteFields(json, report);
    }

    /// <summary>Writes the age of a report's rules: <c>rulesDated</c> and <c>staleRules</c>.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="rules">The age.</param>
    public static void WriteAge(Utf8JsonWriter json, RulesAge rules)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(rules);
        json.WriteString("rulesDated", rules.Oldest?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteStartArray("staleRules");
        foreach (var rule in rules.Stale)
        {
            json.WriteStringValue(rule);
        }

        json.WriteEndArray();
    }

    /// <summary>The word for a result: <c>passed</c>, <c>failed</c>, <c>unknown</c>, <c>overridden</c> or <c>not-applicable</c>.</summary>
    /// <param name="result">The result.</param>
    public static string Word(ReviewResult result) => result is ReviewResult.NotApplicable ? "not-applicable" : result.ToString().ToLowerInvariant();

    private static void Write(Utf8JsonWriter json, ReviewFinding finding, LawData law)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Check);
        json.WriteString("title", finding.Title);
        json.WriteString("result", Word(finding.Result));
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", finding.Message);
        json.WriteString("why", finding.Why);
        json.WriteString("help", finding.Help);
        json.WriteString("clause", finding.Clause);
        json.WriteString("provision", finding.Provision);
        json.WriteString("file", finding.At.File);
        json.WriteNumber("line", finding.At.Line);
        json.WriteNumber("column", finding.At.Column);
        json.WriteString("confirmedBy", finding.ConfirmedBy);
        WriteLaw(json, finding, law);
        json.WriteEndObject();
    }

    private static void WriteLaw(Utf8JsonWriter json, ReviewFinding finding, LawData law)
    {
        json.WriteStartArray("law");
        foreach (var citation in finding.Law)
        {
            json.WriteStartObject();
            json.WriteString("id", citation.Id);
            json.WriteString("text", CitationWords.Name(citation, law));
            json.WriteString("checked", citation.Checked?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("status", citation.Status);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
