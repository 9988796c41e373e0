using RelationalContracts.Deals;
using RelationalContracts.Reading;
using RelationalContracts.Registers.Duties;
using RelationalContracts.Reviewing.Statements;
using RelationalContracts.Testing;
using RelationalContracts.Tests.Scenarios;

namespace RelationalContracts.Tests.Registers;

public sealed class DutyReaderTests
{
    [Theory]
    [InlineData("If a Party learns of an error, it must tell the Commissioner.", "The Party concerned", "If a Party learns of an error", "tell the Commissioner")]
    [InlineData("Each week the Commissioner must tell every Party how many came.", "The Commissioner", "Each week", "tell every Party how many came")]
    [InlineData("Within 20 working days after each quarter each such Party must report.", "Each such Party", "Within 20 working days after each quarter", "report")]
    [InlineData("For an action not done twice, its owner must say why.", "The owner", "For an action not done twice", "say why")]
    [InlineData("The present employer must give the list.", "The present employer", "", "give the list")]
    [InlineData("Whoever receives a concern must answer within 2 working days.", "Whoever receives a concern", "", "answer within 2 working days")]
    public void Whose_a_duty_is_stands_apart_from_when_it_applies(string sentence, string who, string when, string what)
    {
        var (duties, _) = Read(sentence);

        duties.Should().ContainSingle().Which.Should().Match<Duty>(duty => duty.Who == who && duty.When == when && duty.What == what && duty.Kind == "must");
    }

    [Fact]
    public void A_pronoun_is_given_the_name_of_whom_the_sentence_before_was_about()
    {
        var (duties, _) = Read("The Partnership Board must meet every month.", "It must tell each Party what it decided.", "The Parties must act on that.", "They must not delay.");

        duties.Select(duty => $"{duty.Who} {duty.Kind}").Should().Equal("The Partnership Board must", "The Partnership Board must", "The Parties must", "The Parties must not");
    }

    [Fact]
    public void Two_duties_of_a_sentence_are_two_rows_without_each_others_words()
    {
        var (duties, _) = Read("A Party that disputes an invoice must say why within 5 working days, and if it does not, the Commissioner must decide and must tell every Party.");

        duties.Select(duty => (duty.Who, duty.When, duty.What)).Should().Equal(
            ("A Party that disputes an invoice", "", "say why within 5 working days"),
            ("The Commissioner", "if it does not", "decide"),
            ("The Commissioner", "", "tell every Party"));
    }

    [Theory]
    [InlineData("No Party may refuse a person.", "Each Party", "must not")]
    [InlineData("No other Party may speak for it.", "Each other Party", "must not")]
    [InlineData("Nobody may act on the decision.", "Everybody", "must not")]
    public void What_nobody_may_do_each_must_not_do(string sentence, string who, string kind)
    {
        var (duties, _) = Read(sentence);

        duties.Should().ContainSingle().Which.Should().Match<Duty>(duty => duty.Who == who && duty.Kind == kind);
    }

    [Theory]
    [InlineData("The minutes must be sent to every Party.", "not by whom")]
    [InlineData("The Commissioner must be told at once.", "not by whom")]
    [InlineData("The plan must say what will change.", "what a paper or an arrangement must be like")]
    [InlineData("When a mistake of several Parties comes to light, they must choose one to speak.", "has to be read in the clause")]
    public void A_duty_that_names_nobody_is_listed_with_the_reason(string sentence, string reason)
    {
        var (duties, unowned) = Read(sentence);

        duties.Should().BeEmpty();
        unowned.Should().ContainSingle().Which.Reason.Should().Contain(reason);
    }

    [Fact]
    public void Words_that_only_describe_are_nobodys_duty()
    {
        var (duties, unowned) = Read("Clause 7 states how many people a Party must have room for.", "Where this Agreement says what a group other than a Party must do, the Commissioner must see to it.");

        duties.Should().ContainSingle().Which.Who.Should().Be("The Commissioner");
        unowned.Should().BeEmpty();
    }

    private static (IReadOnlyList<Duty> Duties, IReadOnlyList<UnownedDuty> Unowned) Read(params string[] sentences)
    {
        var (workspace, path) = (ShippedScenarios.Workspace, "templates/examples/harbour-alliance.deal.yaml");
        var deal = DealReader.Read(new SourceFile(path, File.ReadAllBytes(Repository.PathOf(path))), [])!;
        var (model, template) = (workspace.Models[deal.Model.Name], workspace.Templates["contract"]);
        var cast = new Cast(deal, model, template);
        var parser = new SentenceParser(new ActorReader(cast));
        var place = new Place("contract", "clause 1", "1", null, deal.At);
        var read = sentences.Select(text => new Sentence(text, SentenceKind.Full, place, parser.Parse(text)));
        var (duties, unowned) = DutyReader.Read(new ReadDocument(null!, template, cast, [.. read]));
        return (duties, unowned);
    }
}
