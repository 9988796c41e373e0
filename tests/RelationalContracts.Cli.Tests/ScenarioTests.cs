using RelationalContracts.Testing;

namespace RelationalContracts.Cli.Tests;

public sealed class ScenarioTests
{
    private static readonly string Harbour = Repository.PathOf("templates/examples/harbour-alliance.deal.yaml");

    [Fact]
    public void Without_a_scenario_they_are_listed()
    {
        var run = Relcon.Run("scenario", Harbour);

        run.Status.Should().Be(0);
        run.Out.Should().ContainAll("funding-lost", "minister-asks", "31 scenarios");
    }

    [Fact]
    public void A_walk_names_clauses_deciders_times_and_silence()
    {
        var run = Relcon.Run("scenario", Harbour, "safeguarding-no-blame");

        run.Status.Should().Be(0);
        run.Out.Should().ContainAll("Safeguarding (safeguarding, contract)", "who decides: Each Party", "within 3 working days", "SILENT: no clause of this draft answers.", "suspension-of-activities");
    }

    [Fact]
    public void A_walk_as_json_has_answers_and_silent()
    {
        var run = Relcon.Run("scenario", Harbour, "funding-lost", "--json");

        run.Status.Should().Be(0);
        var answers = run.Json.GetProperty("answers").EnumerateArray().ToList();
        answers.Should().NotBeEmpty();
        answers.Should().OnlyContain(answer => answer.GetProperty("clause").GetString()!.Length > 0 && answer.GetProperty("text").GetString()!.Length > 0);
        answers[0].EnumerateObject().Select(field => field.Name).Should().Contain(["clause", "text", "decider", "within"]);
        run.Json.GetProperty("silent").EnumerateArray().Should().NotBeEmpty();
        run.Out.Should().Be(Relcon.Run("scenario", Harbour, "funding-lost", "--json").Out);
    }

    [Fact]
    public void The_table_of_all_covers_every_scenario()
    {
        var run = Relcon.Run("scenario", Harbour, "--all", "--json");

        run.Json.GetProperty("scenarios").GetArrayLength().Should().Be(31);
        Relcon.Run("scenario", Harbour, "--all").Out.Should().Contain("Questions answered");
    }

    [Fact]
    public void An_unknown_scenario_is_reported_with_the_nearest()
    {
        var run = Relcon.Run("scenario", Harbour, "funding-los", "--json");

        run.Status.Should().Be(1);
        run.Codes.Should().Equal("RC2080");
        run.Out.Should().Contain("Did you mean 'funding-lost'?");
    }

    [Fact]
    public void A_deal_that_is_not_there_is_reported() => Relcon.Run("scenario", "nowhere.deal.yaml", "flood", "--json").Codes.Should().Equal("RC1001");

    [Fact]
    public void Help_has_an_example() => Relcon.Run("scenario", "--help").Out.Should().Contain("Example: relcon scenario");
}
