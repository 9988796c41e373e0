using System.Text.Json;
using RelationalContracts.Composing;
using RelationalContracts.Composing.Explaining;
using RelationalContracts.Library;

namespace RelationalContracts.Cli.Printing;

/// <summary>Writes explanations as JSON (section 8 of <c>docs/formats.md</c>).</summary>
internal static class ExplanationJson
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>Writes the regime and the provisions.</summary>
    public static void Write(Utf8JsonWriter json, RegimeChoice? regime, IEnumerable<ExplainedProvision> explained)
    {
        if (regime is not null)
        {
            json.WriteStartObject("regime");
            json.WriteString("id", regime.Id);
            json.WriteBoolean("eachIsEnough", regime.IsOverdetermined);
            WriteReasons(json, "reasons", regime.Reasons);
            json.WriteEndObject();
        }

        json.WriteStartArray("provisions");
        foreach (var provision in explained)
        {
            Write(json, provision);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ExplainedProvision explained)
    {
        var choice = explained.Choice;
        json.WriteStartObject();
        json.WriteString("id", choice.Id.Value);
        json.WriteString("title", explained.Provision.Title);
        json.WriteString("family", explained.Provision.Family);
        json.WriteBoolean("fromLibrary", explained.Provision.IsFromLibrary);
        json.WriteBoolean("included", choice.IsIncluded);
        json.WriteString("variant", choice.Variant?.Word());
        json.WriteString("clause", explained.Clause);
        WriteReasons(json, "reasons", choice.Reasons.Concat(choice.VariantReasons));
        WriteReasons(json, "variantReasons", choice.VariantReasons);
        WriteChain(json, "chain", explained.Chain);
        WriteChain(json, "variantChain", explained.DraftingChain);
        WriteCondition(json, explained.Condition);
        WriteComparisons(json, explained.Comparisons);
        WritePassages(json, explained);
        json.WriteEndObject();
    }

    private static void WriteReasons(Utf8JsonWriter json, string name, IEnumerable<Reason> reasons)
    {
        json.WriteStartArray(name);
        foreach (var reason in reasons)
        {
            json.WriteStartObject();
            WriteReason(json, reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReason(Utf8JsonWriter json, Reason reason)
    {
        json.WriteString("rule", reason.Rule);
        json.WriteString("by", reason.By);
        json.WriteString("text", reason.Text);
        if (reason.At.File is { Length: > 0 })
        {
            json.WriteString("file", reason.At.File);
            json.WriteNumber("line", reason.At.Line);
            json.WriteNumber("column", reason.At.Column);
        }
    }

    private static void WriteChain(Utf8JsonWriter json, string name, IEnumerable<ChainLink> chain)
    {
        json.WriteStartArray(name);
        foreach (var link in chain)
        {
            json.WriteStartObject();
            json.WriteString("provision", link.Provision?.Value);
            WriteReason(json, link.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCondition(Utf8JsonWriter json, ConditionWhy? condition)
    {
        if (condition is null)
        {
            json.WriteNull("condition");
            return;
        }

        json.WriteStartObject("condition");
        json.WriteBoolean("holds", condition.Holds);
        json.WriteString("text", condition.Words);
        json.WriteEndObject();
    }

    private static void WriteComparisons(Utf8JsonWriter json, IEnumerable<ComparedFigures> comparisons)
    {
        json.WriteStartArray("comparisons");
        foreach (var figures in comparisons)
        {
            json.WriteStartObject();
            json.WriteString("text", figures.Text);
            json.WriteBoolean("holds", figures.Holds);
            WriteNumber(json, "value", figures.Value);
            WriteNumber(json, "limit", figures.Limit);
            json.WriteString("threshold", figures.Threshold);
            json.WriteString("law", figures.Law);
            json.WriteString("from", figures.From?.ToString(Day, System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("checked", figures.Checked?.ToString(Day, System.Globalization.CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } given)
        {
            json.WriteNumber(name, given);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WritePassages(Utf8JsonWriter json, ExplainedProvision explained)
    {
        json.WriteStartArray("passages");
        foreach (var passage in explained.Passages)
        {
            json.WriteStartObject();
            json.WriteString("document", passage.Document);
            json.WriteBoolean("printed", passage.Stands);
            json.WriteString("beginning", passage.Beginning);
            json.WriteString("text", passage.Why.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
