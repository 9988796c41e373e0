using System.Text.Json;
using RelationalContracts.Cli.Commands;
using RelationalContracts.Reviewing;
using RelationalContracts.Reviewing.Reports;
using RelationalContracts.Scenarios;

namespace RelationalContracts.Cli.Printing;

/// <summary>The machine output of <c>relcon scenario</c> (section 8 of <c>docs/formats.md</c>).</summary>
internal static class ScenarioJson
{
    /// <summary>Writes the fields of the whole object.</summary>
    public static void Write(Utf8JsonWriter json, ScenarioOutcome outcome)
    {
        if (outcome.Walk is { } walk)
        {
            WriteWalk(json, walk);
            WriteAge(json, outcome);
        }
        else if (!outcome.All.IsEmpty)
        {
            json.WriteList("scenarios", outcome.All, WriteCovered);
            WriteAge(json, outcome);
        }
        else
        {
            json.WriteList("scenarios", outcome.Scenarios, WriteScenario);
        }
    }

    private static void WriteAge(Utf8JsonWriter json, ScenarioOutcome outcome)
    {
        json.WriteString("disclaimer", ReviewReport.Disclaimer);
        ReviewJson.WriteAge(json, outcome.Rules);
    }

    private static void WriteCovered(Utf8JsonWriter json, ScenarioAnswers walk)
    {
        json.WriteStartObject();
        WriteWalk(json, walk);
        json.WriteEndObject();
    }

    private static void WriteScenario(Utf8JsonWriter json, Scenario scenario)
    {
        json.WriteStartObject();
        WriteIdentity(json, scenario);
        json.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter json, Scenario scenario)
    {
        json.WriteString("id", scenario.Id);
        json.WriteString("title", scenario.Title);
        json.WriteString("story", scenario.Story);
        json.WriteList("tags", scenario.Tags, (writer, tag) => writer.WriteStringValue(tag.Name));
    }

    private static void WriteWalk(Utf8JsonWriter json, ScenarioAnswers walk)
    {
        WriteIdentity(json, walk.Scenario);
        json.WriteList("questions", walk.Questions, (writer, question) => WriteQuestion(writer, question, walk));
        json.WriteList("answers", walk.Answers, WriteAnswer);
        json.WriteList("silent", walk.Silences, WriteSilence);
    }

    private static void WriteQuestion(Utf8JsonWriter json, ScenarioQuestion question, ScenarioAnswers walk)
    {
        json.WriteStartObject();
        json.WriteString("question", question.Ask);
        json.WriteBoolean("answered", walk.IsAnswered(question));
        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, ClauseAnswer answer)
    {
        json.WriteStartObject();
        json.WriteString("clause", answer.Clause);
        json.WriteString("text", answer.Text);
        json.WriteString("decider", answer.Decider);
        json.WriteString("within", answer.Within);
        json.WriteString("provision", answer.Provision);
        json.WriteString("heading", answer.Heading);
        json.WriteString("document", answer.Document);
        json.WriteString("question", answer.Question.Ask);
        json.WriteList("paragraphs", answer.Paragraphs, WriteParagraph);
        json.WriteEndObject();
    }

    private static void WriteParagraph(Utf8JsonWriter json, AnswerParagraph paragraph)
    {
        json.WriteStartObject();
        json.WriteString("number", paragraph.Number);
        json.WriteString("text", paragraph.Text);
        json.WriteString("decider", paragraph.Decider);
        json.WriteString("within", paragraph.Within);
        json.WriteEndObject();
    }

    private static void WriteSilence(Utf8JsonWriter json, Silence silence)
    {
        json.WriteStartObject();
        json.WriteString("question", silence.Question.Ask);
        json.WriteString("provision", silence.Provision);
        json.WriteString("title", silence.Title);
        json.WriteString("purpose", silence.Purpose);
        json.WriteString("why", silence.Why);
        json.WriteBoolean("unanswered", silence.IsWholeQuestion);
        json.WriteEndObject();
    }
}
