using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Scenarios;

namespace RelationalContracts.Tests.Scenarios;

public sealed class ShippedScenarioTests
{
    [Fact]
    public void There_are_more_than_twenty_and_they_are_read_without_a_finding()
    {
        ShippedScenarios.Diagnostics.Should().BeEmpty("each tag and each question is answered by a provision");
        ShippedScenarios.All.Length.Should().BeGreaterThan(20);
        ShippedScenarios.All.Should().OnlyContain(scenario => scenario.Story.Length > 80 && scenario.Questions.Length > 0);
    }

    [Fact]
    public void Every_tag_of_the_library_belongs_to_a_scenario()
    {
        var asked = ShippedScenarios.All.SelectMany(scenario => scenario.Tags).Select(tag => tag.Name);

        ShippedScenarios.Workspace.Library.Provisions.SelectMany(provision => provision.Answers).Except(asked).Should().BeEmpty();
    }

    [Fact]
    public void Every_provision_that_answers_a_scenario_answers_one_of_its_own_questions()
    {
        var leftOver = Pairs().Where(pair => pair.Scenario.QuestionFor(pair.Provision).Equals(ScenarioQuestion.Rest));

        leftOver.Select(pair => $"{pair.Scenario.Id}: {pair.Provision.Id}").Should().BeEmpty();
    }

    [Fact]
    public void Leaving_out_any_provision_that_answers_is_reported_as_silence()
    {
        var library = ShippedScenarios.Workspace.Library;
        var whole = Draft(library, without: null);
        var checkedPairs = 0;
        foreach (var (scenario, provision) in Pairs())
        {
            var with = ScenarioWalk.Walk(scenario, library, whole);
            var without = ScenarioWalk.Walk(scenario, library, Draft(library, provision));

            with.Answers.Should().Contain(answer => answer.Provision == provision.Id.Value);
            with.Silences.Should().BeEmpty();
            without.Answers.Should().NotContain(answer => answer.Provision == provision.Id.Value);
            without.Silences.Should().ContainSingle().Which.Provision.Should().Be(provision.Id.Value);
            without.Silences[0].Question.Should().Be(scenario.QuestionFor(provision));
            checkedPairs++;
        }

        checkedPairs.Should().BeGreaterThan(200);
    }

    [Fact]
    public void A_question_without_any_answer_is_silent_as_a_whole()
    {
        var library = ShippedScenarios.Workspace.Library;
        var empty = new ComposedDeal(new Composition(ImmutableSortedDictionary<ProvisionId, ProvisionChoice>.Empty, new RegimeChoice(null, []), []), []);

        foreach (var scenario in ShippedScenarios.All)
        {
            var walk = ScenarioWalk.Walk(scenario, library, empty);

            walk.Answers.Should().BeEmpty();
            walk.Silences.Should().OnlyContain(silence => silence.IsWholeQuestion);
            walk.Silences.Select(silence => silence.Question).Distinct().Should().BeEquivalentTo(scenario.Questions);
        }
    }

    private static IEnumerable<(Scenario Scenario, Provision Provision)> Pairs() =>
        from scenario in ShippedScenarios.All
        from provision in ShippedScenarios.Workspace.Library.Provisions
        where scenario.IsAnsweredBy(provision)
        select (scenario, provision);

    /// <summary>A draft with a clause for every provision of the library, save one.</summary>
    private static ComposedDeal Draft(ClauseLibrary library, Provision? without)
    {
        var choices = library.Provisions.ToImmutableSortedDictionary(provision => provision.Id, provision => new ProvisionChoice(
            provision.Id, provision != without, VariantName.Standard, null)
        {
            Reasons = [new Reason(ReasonRules.Omit, "deal", "The deal omits it.")],
            VariantReasons = [],
        });
        var clauses = library.Provisions.Where(provision => provision != without).Select((provision, index) => new Clause(
            new Label(NumberingScheme.Clauses, 1, index + 1, $"{index + 1}.", $"{index + 1}"), provision.Title, new Anchor(provision.Id.Value),
            new Origin(provision.Id.Value, "standard", "1.0.0", true, SourceSpan.None), [new Paragraph([new Text("The Council must decide within 5 days.")])]));
        var document = new ContractDocument(
            new DocumentIdentity("contract", "Test", "Contract", "en-GB", "Draft", string.Empty, null, Edition.Clean),
            new Cover(string.Empty, "Test", "Contract", "between", [], string.Empty),
            [new Part(PartKind.Terms, string.Empty, [.. clauses])]);
        return new ComposedDeal(new Composition(choices, new RegimeChoice("full", []), ["contract"]), [document]);
    }
}
