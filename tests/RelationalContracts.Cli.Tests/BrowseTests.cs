namespace RelationalContracts.Cli.Tests;

public class BrowseTests
{
    [Fact]
    public void Clauses_finds_by_words_and_by_family()
    {
        var run = Relcon.Run("clauses", "board", "--family", "governance", "--json");

        run.Status.Should().Be(0);
        run.Json.GetProperty("provisions").EnumerateArray().Select(provision => provision.GetProperty("id").GetString()).Should().Contain("partnership-board");
        run.Json.GetProperty("provisions").EnumerateArray().Should().OnlyContain(provision => provision.GetProperty("family").GetString() == "governance");
    }

    [Fact]
    public void Show_gives_the_drafting_of_one_variant()
    {
        var run = Relcon.Run("show", "partnership-board", "--variant", "charter", "--json");

        run.Status.Should().Be(0);
        run.Json.GetProperty("drafting").EnumerateObject().Should().ContainSingle().Which.Value.GetString().Should().Contain("We will meet");
    }

    [Fact]
    public void Show_of_an_unknown_provision_says_what_was_probably_meant()
    {
        var run = Relcon.Run("show", "partnership-bord");

        run.Status.Should().Be(1);
        run.Error.Should().Contain("Did you mean 'partnership-board'?");
    }

    [Fact]
    public void The_shipped_library_has_nothing_to_report()
    {
        var run = Relcon.Run("check");

        run.Status.Should().Be(0, run.Error);
        run.Error.Should().Contain("Nothing found.");
    }

    [Fact]
    public void Explain_gives_every_provision_a_reason()
    {
        var run = Relcon.Run("explain", Path.Combine(Testing.Repository.Root, "templates/examples/harbour-alliance.deal.yaml"), "--json");

        var provisions = run.Json.GetProperty("provisions").EnumerateArray().ToList();
        provisions.Count.Should().BeGreaterThan(150);
        provisions.Should().OnlyContain(provision => provision.GetProperty("reasons").GetArrayLength() > 0);
        provisions.Single(provision => provision.GetProperty("id").GetString() == "service-credits").GetProperty("included").GetBoolean().Should().BeFalse();
        provisions.Single(provision => provision.GetProperty("id").GetString() == "partnership-board").GetProperty("variant").GetString().Should().Be("robust");
    }
}

public class SearchTests
{
    [Fact]
    public void The_best_match_comes_first_and_filters_narrow()
    {
        var all = Relcon.Run("clauses", "sharing savings", "--json");
        var narrowed = Relcon.Run("clauses", "board", "--model", "charter", "--strength", "charter", "--json");
        var law = Relcon.Run("clauses", "--law", "pa2023-s81", "--json");

        Ids(all)[0].Should().Be("gain-share");
        Ids(narrowed).Should().Contain("partnership-board").And.NotContain("payment");
        Ids(law).Should().NotBeEmpty().And.HaveCountLessThan(Ids(Relcon.Run("clauses", "--law", "pa2023", "--json")).Count);
    }

    [Fact]
    public void Variants_are_set_side_by_side()
    {
        var run = Relcon.Run("show", "partnership-board", "--compare");

        run.Out.Should().MatchRegex(@"\| light +\| standard +\| robust");
    }

    private static List<string> Ids(Relcon run) =>
        [.. run.Json.GetProperty("provisions").EnumerateArray().Select(provision => provision.GetProperty("id").GetString()!)];
}
