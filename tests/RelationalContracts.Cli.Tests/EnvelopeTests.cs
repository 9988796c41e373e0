using RelationalContracts.Testing;

namespace RelationalContracts.Cli.Tests;

public sealed class EnvelopeTests
{
    private static readonly string Outcomes = Repository.PathOf("templates/examples/outcomes-partnership.deal.yaml");

    private const string Change = """
        mechanism: More or fewer participants
        date: 2027-10-04
        amount: 12
        unit: percent
        value: { amount: 1300000, currency: GBP }
        notice-date: 2027-09-20
        standstill: yes
        new-supplier: no
        alters-nature: no
        """;

    [Fact]
    public void A_change_within_its_row_is_inside_with_its_ground_its_notices_and_what_remains()
    {
        using var folder = new TemporaryFolder();

        var run = Relcon.Run("envelope", Outcomes, "--change", Write(folder, Change), "--json");

        run.Status.Should().Be(0);
        var change = run.Json.GetProperty("change");
        change.GetProperty("inside").GetBoolean().Should().BeTrue();
        change.GetProperty("permitted").GetBoolean().Should().BeTrue();
        change.GetProperty("ground").GetString().Should().Be("provided-for");
        change.GetProperty("remaining").GetDecimal().Should().Be(8);
        change.GetProperty("earliest").GetString().Should().Be("2027-09-30");
        change.GetProperty("notices").EnumerateArray().Select(notice => notice.GetProperty("id").GetString())
            .Should().Equal("contract-change", "modified-contract");
        run.Json.GetProperty("rows")[0].GetProperty("mechanism").GetString().Should().Be("More or fewer participants");
    }

    [Fact]
    public void A_change_that_passes_its_limit_is_outside_and_the_verb_still_has_done_its_work()
    {
        using var folder = new TemporaryFolder();

        var run = Relcon.Run("envelope", Outcomes, "--change", Write(folder, Change.Replace("amount: 12\n", "amount: 21\n", StringComparison.Ordinal)), "--json");

        run.Status.Should().Be(0);
        run.Json.GetProperty("change").GetProperty("inside").GetBoolean().Should().BeFalse();
        run.Json.GetProperty("change").GetProperty("remaining").GetDecimal().Should().Be(-1);
    }

    [Fact]
    public void Without_a_change_the_terminal_shows_the_table_the_totals_and_the_disclaimer()
    {
        var run = Relcon.Run("envelope", Outcomes);

        run.Status.Should().Be(0);
        run.Out.Should().ContainAll("Procurement regime: full", "Rebasing of prices", "below £207,720", "not legal advice", "21 November 2026");
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("mechanism: More or less participants\ndate: 2027-10-04\namount: 1\n", "RC3110")]
    [InlineData("", "RC1023")]
    [InlineData("- { a: 1 }\n- { a: 2 }\n", "RC3118")]
    public void A_change_file_with_a_fault_ends_with_status_one_and_a_place(string text, string code)
    {
        using var folder = new TemporaryFolder();

        var run = Relcon.Run("envelope", Outcomes, "--change", Write(folder, text), "--json");

        run.Status.Should().Be(1);
        run.Codes.Should().Contain(code);
        run.Json.GetProperty("change").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public void A_change_file_that_is_not_there_is_reported()
    {
        Relcon.Run("envelope", Outcomes, "--change", "nowhere.yaml", "--json").Codes.Should().Equal("RC1001");
    }

    [Fact]
    public void A_deal_without_planned_changes_says_so()
    {
        var run = Relcon.Run("envelope", Repository.PathOf("templates/examples/riverside-charter.deal.yaml"));

        run.Status.Should().Be(0);
        run.Out.Should().Contain("no table of planned changes");
    }

    [Fact]
    public void The_papers_are_written_whole_and_alike_each_time()
    {
        using var folder = new TemporaryFolder();
        string[] Run(string into) => [.. Relcon.Run("envelope", Outcomes, "-o", Path.Combine(folder.Path, into), "--format", "docx,pdf,md", "--json").Json
            .GetProperty("documents").EnumerateArray().Select(file => file.GetProperty("sha256").GetString()!)];

        var first = Run("one");

        first.Should().HaveCount(9).And.Equal(Run("two"));
        File.ReadAllText(Path.Combine(folder.Path, "one", "outcomes-partnership-notice-wording.md"))
            .Should().Contain("The initial term of five years may be extended once, by one year, at the prices of the rate card.");
        File.ReadAllText(Path.Combine(folder.Path, "one", "outcomes-partnership-known-risk-register.md"))
            .Should().Contain("National employment programmes change so that fewer people may take part");
    }

    [Fact]
    public void A_format_that_there_is_not_is_a_wrong_command_line() =>
        Relcon.Run("envelope", Outcomes, "-o", "out", "--format", "odt").Status.Should().Be(2);

    [Fact]
    public void Help_has_an_example() => Relcon.Run("envelope", "--help").Out.Should().Contain("Example: relcon envelope");

    private static string Write(TemporaryFolder folder, string text) => folder.Write("change.yaml", System.Text.Encoding.UTF8.GetBytes(text));
}
