using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Scenarios;
using RelationalContracts.Testing;

namespace RelationalContracts.Tests.Scenarios;

/// <summary>Scenarios walked through the example deals, with a provision left out where the deal allows it.</summary>
public sealed class OmittedProvisionTests
{
    public static TheoryData<string> Deals => new("harbour-alliance", "outcomes-partnership", "lead-provider", "family-support", "home-independence", "safe-homes-umbrella");

    [Theory]
    [MemberData(nameof(Deals))]
    public void A_deal_that_omits_a_provision_is_silent_where_it_answered(string name)
    {
        var deal = Read(name);
        var before = Compose(deal);
        var tested = 0;
        foreach (var provision in Answering(before))
        {
            var after = Compose(Without(deal, provision.Id));
            if (after.Composition.Has(provision.Id))
            {
                continue; // the model, the law or another provision needs it, and the composer has said so
            }

            foreach (var scenario in ShippedScenarios.All.Where(scenario => scenario.IsAnsweredBy(provision)))
            {
                Walk(scenario, before).Answers.Should().Contain(answer => answer.Provision == provision.Id.Value);
                Walk(scenario, after).Answers.Should().NotContain(answer => answer.Provision == provision.Id.Value);
                Walk(scenario, after).Silences.Should().Contain(silence => silence.Provision == provision.Id.Value && silence.Why.Contains("omits", StringComparison.Ordinal));
                tested++;
            }
        }

        tested.Should().BeGreaterThan(10);
    }

    [Fact]
    public void An_answer_names_its_clause_as_printed_with_its_words_and_who_decides()
    {
        var scenario = ShippedScenarios.All.Single(scenario => scenario.Id == "invoice-disputed");

        var answer = Walk(scenario, Compose(Read("outcomes-partnership"))).Answers.Single(answer => answer.Provision == "verification");

        answer.Clause.Should().MatchRegex(@"^\d+$");
        answer.Text.Should().Contain($"{answer.Clause}.1 ");
        answer.Decider.Should().Be("the Verifier");
        answer.Document.Should().Be("contract");
    }

    [Fact]
    public void Clauses_are_listed_by_question_and_then_as_they_print()
    {
        var scenario = ShippedScenarios.All.Single(scenario => scenario.Id == "needs-change");

        var answers = Walk(scenario, Compose(Read("harbour-alliance"))).Answers;

        answers.Select(answer => scenario.Questions.IndexOf(answer.Question)).Should().BeInAscendingOrder();
        foreach (var question in answers.GroupBy(answer => answer.Question))
        {
            question.Select(answer => int.Parse(answer.Clause, System.Globalization.CultureInfo.InvariantCulture)).Should().BeInAscendingOrder();
        }
    }

    private static ScenarioAnswers Walk(Scenario scenario, ComposedDeal composed) => ScenarioWalk.Walk(scenario, ShippedScenarios.Workspace.Library, composed);

    private static IEnumerable<Provision> Answering(ComposedDeal composed) => ShippedScenarios.Workspace.Library.Provisions
        .Where(provision => provision.Answers.Length > 0 && composed.Composition.Has(provision.Id));

    private static ComposedDeal Compose(Deal deal) => ContractComposer.Compose(ShippedScenarios.Workspace, deal, Edition.Clean, [])!;

    private static Deal Without(Deal deal, ProvisionId id) => deal with
    {
        Omit = deal.Omit.Add(new ProvisionReference(id, deal.At)),
        Include = [.. deal.Include.Where(included => included.Id != id)],
    };

    private static Deal Read(string name)
    {
        var path = $"templates/examples/{name}.deal.yaml";
        return DealReader.Read(new SourceFile(path, File.ReadAllBytes(Repository.PathOf(path))), [])!;
    }
}
