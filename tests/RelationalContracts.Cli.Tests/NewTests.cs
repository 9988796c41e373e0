using RelationalContracts.Testing;

namespace RelationalContracts.Cli.Tests;

public sealed class NewTests
{
    private const string Parties = "Riverside Council\n1\nthe Council\n1\nTown Hall\nHope Charity\n7\nHope\n5\n\n\n";

    [Fact]
    public void A_typed_interview_ends_with_a_deal_a_charter_and_a_summary()
    {
        using var folder = new TemporaryFolder();
        var deal = folder.File("river.deal.yaml");

        var run = Typed(deal, "Riverside Compact\n1 April 2027\n" + Parties + new string('\n', 200), "-o", folder.Path, "--format", "md");

        run.Status.Should().Be(0, run.Error);
        run.Out.Should().Contain("Finished.").And.Contain("river-charter.md").And.Contain("river-summary.md");
        File.ReadAllText(deal).Should().Contain("title: \"Riverside Compact\"").And.Contain("short: \"Hope\"");
        run.Error.Should().Contain("to go]").And.Contain("Which").And.NotContain("\u001b");
    }

    [Fact]
    public void It_stops_saves_and_goes_on_where_it_stopped()
    {
        using var folder = new TemporaryFolder();
        var deal = folder.File("river.deal.yaml");

        var first = Typed(deal, "Riverside Compact\nstop\n");
        var second = Typed(deal, "stop\n");

        first.Out.Should().Contain("Stopped.").And.Contain("relcon new");
        second.Error.Should().NotContain("What is the partnership or the contract called?").And.Contain("What is the date of this draft?");
    }

    [Fact]
    public void It_goes_back_and_a_question_mark_gives_help()
    {
        using var folder = new TemporaryFolder();
        var deal = folder.File("river.deal.yaml");

        var run = Typed(deal, "Riversid\n<\nRiverside\n?\nnot a date\nstop\n");

        File.ReadAllText(deal).Should().Contain("Riverside");
        run.Error.Should().Contain("(now: Riversid; Enter keeps it)").And.Contain("A date, such as 1 April 2027").And.Contain("  ! ");
    }

    [Fact]
    public void A_service_is_asked_about_advised_on_and_carried_over_to_the_deal()
    {
        using var folder = new TemporaryFolder();
        var (service, deal) = (folder.File("river.service.yaml"), folder.File("river.deal.yaml"));

        var stopped = Relcon.RunTyping("River support\n\nstop\n", ["advise", service, "--ask"]);
        var advised = Relcon.RunTyping("1 April 2027\n\ny\n9\n2\n" + string.Concat(Enumerable.Repeat("\n", 9)) + "£1,200,000\n\ny\n" + string.Concat(Enumerable.Repeat("\n", 9)) + "1, 5\n", ["advise", service, "--ask"]);
        var begun = Relcon.RunTyping("Harbour City Council\nstop\n", ["new", deal, "--model", "formal-relational", "--from", service]);

        stopped.Error.Should().Contain("goes on from here");
        advised.Out.Should().Contain($"Next: relcon new river.deal.yaml --from {service} --model ");
        advised.Error.Should().Contain("  ! ").And.NotContain("What is the service called?");
        begun.Error.Should().NotContain("What is the partnership or the contract called?");
        File.ReadAllText(deal).Should().Contain("title: \"River support\"").And.Contain("value: 1200000").And.Contain("vulnerable-users: yes").And.Contain("nation: england");
    }

    [Fact]
    public void Without_a_verb_it_says_where_to_begin()
    {
        var run = Relcon.Run();

        run.Status.Should().Be(0);
        run.Out.Should().Contain("New here?").And.Contain("relcon advise").And.Contain("relcon --help");
    }

    [Fact]
    public void An_unknown_model_is_said_before_anything_is_asked()
    {
        using var folder = new TemporaryFolder();

        var run = Relcon.Run("new", folder.File("x.deal.yaml"), "--model", "aliance");

        run.Status.Should().Be(1);
        run.Error.Should().Contain("Did you mean 'alliance'?");
        File.Exists(folder.File("x.deal.yaml")).Should().BeFalse();
    }

    private static Relcon Typed(string deal, string typed, params string[] options) =>
        Relcon.RunTyping(typed, ["new", deal, "--model", "charter", .. options]);
}
