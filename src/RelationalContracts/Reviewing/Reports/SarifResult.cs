using System.Text.Json;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Reviewing.Reports;

/// <summary>One result of a SARIF log.</summary>
/// <param name="Rule">The code.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What was found.</param>
/// <param name="At">Where the user can put it right.</param>
internal sealed record SarifResult(string Rule, Severity Severity, string Message, SourceSpan At)
{
    /// <summary>The printed number of the clause; null where it is about the deal.</summary>
    public string? Clause { get; init; }

    /// <summary>How the check came out, as the JSON report says it; null for a diagnostic.</summary>
    public string? Result { get; init; }

    /// <summary>A finding of reading or composing.</summary>
    public static SarifResult Of(Diagnostic found) => new(found.Code, found.Severity, found.Message, found.Place);

    /// <summary>What a review found; what is in order is no result.</summary>
    public static IEnumerable<SarifResult> Of(ReviewReport report) => report.Findings
        .Where(finding => finding.Result is ReviewResult.Failed or ReviewResult.Unknown or ReviewResult.Overridden)
        .Select(finding => new SarifResult(finding.Check, finding.Severity, finding.Message, finding.At) { Clause = finding.Clause, Result = ReviewJson.Word(finding.Result) });

    /// <summary>Writes it.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="ruleIndex">Where its rule stands among the rules.</param>
    public void Write(Utf8JsonWriter json, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", Rule);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", SarifReport.Level(Severity));
        SarifReport.WriteText(json, "message", Message);
        WriteLocation(json);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("relconFinding/v1", SarifReport.Fingerprint(Rule, At.File, Message));
        json.WriteEndObject();
        WriteSuppression(json);
        WriteProperties(json);
        json.WriteEndObject();
    }

    private void WriteLocation(Utf8JsonWriter json)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (At.File.Length > 0)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", UriOf(At.File));
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", At.Line);
            json.WriteNumber("startColumn", At.Column);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        WriteClause(json);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteClause(Utf8JsonWriter json)
    {
        if (Clause is not null)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", char.IsAsciiDigit(Clause[0]) ? $"clause {Clause}" : Clause);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private void WriteSuppression(Utf8JsonWriter json)
    {
        if (Result == ReviewJson.Word(ReviewResult.Overridden))
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("justification", Message);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private void WriteProperties(Utf8JsonWriter json)
    {
        if (Result is not null)
        {
            json.WriteStartObject("properties");
            json.WriteString("result", Result);
            json.WriteEndObject();
        }
    }

    // A relative path as a URI reference: each piece escaped, the slashes kept; an absolute path becomes a file URI.
    private static string UriOf(string file)
    {
        var escaped = string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
        return escaped.StartsWith('/') ? $"file://{escaped}" : escaped;
    }
}
