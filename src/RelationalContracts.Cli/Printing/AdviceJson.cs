using System.Text.Json;
using RelationalContracts.Advice;

namespace RelationalContracts.Cli.Printing;

/// <summary>Advice as machine output.</summary>
internal static class AdviceJson
{
    /// <summary>Writes the fields of <c>relcon advise --json</c>.</summary>
    public static void Write(Utf8JsonWriter json, AdviceResult? result, AdviceData data)
    {
        Array(json, "models", result?.Models ?? [], model => WriteModel(json, model, data));
        Array(json, "sensitivity", result?.Sensitivity ?? [], change => WriteChange(json, change));
        Array(json, "unanswered", result?.LeftOpen ?? [], question => json.WriteStringValue(question.Id));
        Array(json, "inHouse", result?.InHouse ?? [], finding => WriteFinding(json, finding, data));
        Array(json, "hybrids", result?.Hybrids ?? [], hybrid => WriteHybrid(json, hybrid, data));
        Array(json, "cautions", result?.Cautions ?? [], caution => json.WriteStringValue(ReasonText.Of(caution.Text, caution.Source, data)));
    }

    private static void WriteModel(Utf8JsonWriter json, ModelAdvice model, AdviceData data)
    {
        json.WriteStartObject();
        json.WriteString("id", model.Model.Id);
        json.WriteString("title", model.Model.Title);
        json.WriteNumber("score", model.Score);
        Array(json, "for", model.For, weighed => json.WriteStringValue(ReasonText.For(weighed, data)));
        Array(json, "against", model.Against, weighed => json.WriteStringValue(ReasonText.Against(weighed, data)));
        json.WriteString("blocked", model.Blocked is { } gate ? ReasonText.Of(gate.Reason, gate.Source, data) : null);
        Array(json, "mitigated", model.Mitigated, mitigated => json.WriteStringValue(mitigated.Mitigation));
        Array(json, "criteria", model.Weighed, weighed => WriteCriterion(json, weighed));
        json.WriteEndObject();
    }

    private static void WriteCriterion(Utf8JsonWriter json, WeighedCriterion weighed)
    {
        json.WriteStartObject();
        json.WriteString("question", weighed.Criterion.Test.Question.Name);
        json.WriteNumber("weight", weighed.Criterion.Weight);
        json.WriteNumber("match", Math.Round(weighed.Match, 2));
        json.WriteBoolean("answered", weighed.Answer is not null);
        json.WriteString("source", weighed.Criterion.Source.Name);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, LeaderChange change)
    {
        json.WriteStartObject();
        json.WriteString("question", change.Question.Id);
        json.WritePropertyName("answer");
        WriteAnswer(json, change.Answer);
        json.WriteString("wouldLead", change.WouldLead.Id);
        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, Answer answer)
    {
        switch (answer.Question.Type)
        {
            case QuestionType.YesNo:
                json.WriteBooleanValue(answer.Number > 0);
                break;
            case QuestionType.List when answer.Number > 0:
                json.WriteStringValue(answer.Printed);
                break;
            case QuestionType.List or QuestionType.Words:
                json.WriteStartArray();
                foreach (var word in answer.Words)
                {
                    json.WriteStringValue(word);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteNumberValue(answer.Number);
                break;
        }
    }

    private static void WriteFinding(Utf8JsonWriter json, InHouseFinding finding, AdviceData data)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Circumstance.Id);
        json.WriteString("name", finding.Circumstance.Name);
        if (finding.IsThere is { } isThere)
        {
            json.WriteBoolean("present", isThere);
        }
        else
        {
            json.WriteNull("present");
        }

        json.WriteString("text", ReasonText.Of(finding.Circumstance.Text, finding.Circumstance.Source, data));
        json.WriteEndObject();
    }

    private static void WriteHybrid(Utf8JsonWriter json, Hybrid hybrid, AdviceData data)
    {
        json.WriteStartObject();
        json.WriteString("id", hybrid.Id);
        json.WriteString("title", hybrid.Title);
        Array(json, "models", hybrid.Models, model => json.WriteStringValue(model.Name));
        json.WriteString("text", ReasonText.Of(hybrid.Text, hybrid.Source, data));
        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
