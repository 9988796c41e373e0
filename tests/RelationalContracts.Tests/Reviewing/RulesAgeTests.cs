using System.Text;
using System.Text.Json;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Envelopes;
using RelationalContracts.Law;
using RelationalContracts.Reviewing;
using RelationalContracts.Reviewing.Reports;
using RelationalContracts.Scenarios;
using RelationalContracts.Testing;
using RelationalContracts.Tests.Examples;

namespace RelationalContracts.Tests.Reviewing;

public sealed class RulesAgeTests
{
    // The thresholds were checked on 21 November 2026 and are to be looked at every 90 days; the statutes every year.
    private static readonly DateOnly Fresh = new(2027, 2, 19);
    private static readonly DateOnly Late = new(2027, 2, 20);
    private static readonly DateOnly Years = new(2029, 1, 1);

    [Fact]
    public void A_rule_that_is_past_its_review_day_is_named_after_the_disclaimer()
    {
        var fresh = ReviewWords.Disclaimer(ExampleDeals.Review(new DealEdit("outcomes-partnership"), Fresh));
        var late = ReviewWords.Disclaimer(ExampleDeals.Review(new DealEdit("outcomes-partnership"), Late));

        fresh.Should().Be($"{ReviewReport.Disclaimer} The oldest rule used was last checked on 21 November 2026.");
        late.Should().StartWith(fresh).And.Contain("should have been looked at again");
    }

    [Fact]
    public void A_report_that_rests_on_no_dated_rule_says_so()
    {
        ReviewWords.Disclaimer(RulesAge.None).Should().Be($"{ReviewReport.Disclaimer} No dated rule of the law was used.");
    }

    [Fact]
    public void Json_sarif_and_appendix_say_it_too()
    {
        var report = ExampleDeals.Review(new DealEdit("outcomes-partnership"), Late);

        Json(report).RootElement.GetProperty("staleRules").EnumerateArray().Should().NotBeEmpty();
        Sarif(report).Should().Contain("should have been looked at again");
        AppendixWords(report).Should().Contain(ReviewWords.Disclaimer(report));
    }

    [Fact]
    public void An_envelope_says_it_of_its_figures()
    {
        var draft = ExampleDeals.Draft("outcomes-partnership", [])!;

        RulesAge On(DateOnly day) => EnvelopeCalculator.Calculate(draft.Workspace, draft.Deal, draft.Composed.Composition, [], null, day).Rules;

        On(Fresh).Stale.Should().BeEmpty();
        On(Late).Stale.Should().NotBeEmpty();
    }

    [Fact]
    public void A_scenario_walk_says_it_of_the_law_that_the_answering_clauses_cite()
    {
        var draft = ExampleDeals.Draft("harbour-alliance", [])!;
        var scenario = ScenarioReader.ReadAll(ShippedFiles.Under("templates/scenarios"), draft.Workspace.Library, []).First(one => one.Id == "safeguarding-no-blame");
        var walk = ScenarioWalk.Walk(scenario, draft.Workspace.Library, draft.Composed);

        ScenarioRules.Of(draft.Workspace, [walk], Fresh).Should().Match<RulesAge>(age => age.Oldest != null && age.Stale.IsEmpty);
        ScenarioRules.Of(draft.Workspace, [walk], Years).Stale.Should().NotBeEmpty();
    }

    [Fact]
    public void The_appendix_shows_what_each_party_must_and_may_and_how_each_clause_is_to_be_taken()
    {
        var report = ExampleDeals.Review(new DealEdit("harbour-alliance"));

        var tables = Appendix(report).Blocks.OfType<Table>().ToList();

        var reciprocity = tables.Single(table => table.Caption == BalanceTables.ReciprocityTitle);
        reciprocity.Rows.Should().HaveCount(report.Reciprocity!.Parties.Length);
        PlainText.Of(reciprocity.Rows[0].Cells[0]).Should().Be("the Council");
        tables.Should().Contain(table => table.Caption == "How each clause is to be taken");
    }

    private static Part Appendix(ReviewReport report)
    {
        var main = ExampleDeals.Draft("harbour-alliance", [])!.Composed.Documents[0];
        return new ChecksAppendix(report, ExampleDeals.Workspace.Law).For(main with { Identity = main.Identity with { Edition = Edition.Drafting } }, isMain: true)!;
    }

    private static string AppendixWords(ReviewReport report) =>
        string.Join('\n', Appendix(report).Blocks.OfType<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Inlines)));

    private static JsonDocument Json(ReviewReport report)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            ReviewJson.WriteFields(json, report, ExampleDeals.Workspace.Law);
            json.WriteEndObject();
        }

        return JsonDocument.Parse(bytes.ToArray());
    }

    private static string Sarif(ReviewReport report)
    {
        using var bytes = new MemoryStream();
        SarifReport.Write(bytes, report, Enumerable.Empty<Diagnostic>(), ExampleDeals.Workspace.Legal, ExampleDeals.Workspace.Law);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
