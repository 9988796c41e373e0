using System.Text.Json;
using RelationalContracts.Cli.Files;
using RelationalContracts.Envelopes;
using RelationalContracts.Law;
using RelationalContracts.Reviewing;
using RelationalContracts.Reviewing.Reports;

namespace RelationalContracts.Cli.Printing;

/// <summary>The machine output of <c>relcon envelope</c> (section 8 of <c>docs/formats.md</c>).</summary>
internal static class EnvelopeJson
{
    /// <summary>Writes the fields of the whole object.</summary>
    public static void Write(Utf8JsonWriter json, EnvelopeReport? report, IEnumerable<WrittenFile> files)
    {
        json.WriteString("regime", report?.Basis.Regime);
        json.WriteList("rows", report?.Rows ?? [], WriteRow);
        json.WriteList("totals", report?.Totals ?? [], WriteTotal);
        json.WriteList("changes", report?.Changes ?? [], WriteChange);
        json.WritePropertyName("change");
        if (report?.Proposed is { } proposed)
        {
            WriteChange(json, proposed);
        }
        else
        {
            json.WriteNullValue();
        }

        WrittenFiles.WriteJson(json, files);
        ReviewJson.WriteAge(json, report?.Rules ?? RulesAge.None);
        json.WriteString("disclaimer", ReviewReport.Disclaimer);
    }

    private static void WriteRow(Utf8JsonWriter json, RowStanding standing)
    {
        json.WriteStartObject();
        json.WriteString("mechanism", standing.Row.Mechanism);
        json.WriteString("trigger", standing.Row.Trigger);
        json.WriteFigure("limit", standing.Row.Limit);
        json.WriteString("unit", standing.Row.Unit?.Name);
        json.WriteString("decider", standing.Row.Decider);
        json.WriteString("ground", standing.Row.Ground?.Name);
        json.WriteString("notice_wording", standing.Row.NoticeWording);
        json.WriteFigure("cap", standing.Row.Cap);
        json.WriteFigure("used", standing.Used);
        json.WriteFigure("remaining", standing.Remaining);
        json.WriteEndObject();
    }

    private static void WriteTotal(Utf8JsonWriter json, RunningTotal total)
    {
        json.WriteStartObject();
        json.WriteString("id", total.Id);
        json.WriteString("label", total.Label);
        json.WriteString("unit", total.Unit);
        json.WriteFigure("used", total.Used);
        json.WriteFigure("limit", total.Limit);
        json.WriteBoolean("mustStayBelow", total.MustStayBelow);
        json.WriteFigure("remaining", total.Remaining);
        json.WriteString("law", total.Figure?.Law);
        json.WriteDate("checked", total.Figure?.Checked);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, ChangeFinding found)
    {
        json.WriteStartObject();
        json.WriteString("id", found.Change.Id);
        json.WriteString("mechanism", found.Change.Row?.Mechanism);
        json.WriteDate("date", found.Change.Date);
        json.WriteYesNo("inside", found.IsInside);
        json.WriteYesNo("permitted", found.Permitted switch { TestResult.Met => true, TestResult.NotMet => false, _ => null });
        json.WriteString("ground", found.Permitted is TestResult.NotMet ? null : found.Ground.Ground);
        json.WriteFigure("remaining", found.Remaining);
        json.WriteString("unit", found.Change.Row?.Unit?.Name);
        json.WriteList("testedWith", found.TestedWith, (writer, linked) => writer.WriteStringValue(linked.Id));
        json.WriteList("tests", found.RowTests.Concat(found.Timing is { } timing ? [timing] : []), WriteTest);
        json.WriteList("grounds", found.Tried, WriteGround);
        json.WriteList("notices", found.Notices, WriteNotice);
        json.WriteDate("earliest", found.Earliest);
        json.WriteEndObject();
    }

    private static void WriteGround(Utf8JsonWriter json, GroundFinding ground)
    {
        json.WriteStartObject();
        json.WriteString("ground", ground.Ground);
        json.WriteString("name", ground.Name);
        json.WriteString("result", Word(ground.Result));
        json.WriteList("tests", ground.Tests, WriteTest);
        json.WriteEndObject();
    }

    private static void WriteTest(Utf8JsonWriter json, ChangeTest test)
    {
        json.WriteStartObject();
        json.WriteString("text", test.Text);
        json.WriteString("result", Word(test.Result));
        json.WriteString("law", test.Figure?.Law);
        json.WriteEndObject();
    }

    private static void WriteNotice(Utf8JsonWriter json, ChangeNotice notice)
    {
        json.WriteStartObject();
        json.WriteString("id", notice.Id);
        json.WriteString("name", notice.Name);
        json.WriteBoolean("required", notice.IsRequired);
        json.WriteDate("by", notice.By);
        json.WriteString("text", notice.Text);
        json.WriteString("law", notice.Citation);
        json.WriteEndObject();
    }

    private static string Word(TestResult result) => result switch
    {
        TestResult.Met => "met",
        TestResult.NotMet => "not-met",
        _ => "open",
    };
}
