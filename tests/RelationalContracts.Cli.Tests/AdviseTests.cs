using System.Text;
using System.Text.Json;
using RelationalContracts.Testing;

namespace RelationalContracts.Cli.Tests;

public sealed class AdviseTests
{
    private static readonly string Plymouth = Path.Combine(Repository.Root, "templates/advice/profiles/plymouth.service.yaml");

    [Fact]
    public void Machine_output_has_the_fields_that_were_promised()
    {
        var run = Relcon.Run("advise", Plymouth, "--json");

        run.Status.Should().Be(0, run.Error);
        var first = run.Json.GetProperty("models")[0];
        first.GetProperty("id").GetString().Should().Be("alliance");
        first.GetProperty("score").GetDecimal().Should().BeInRange(0, 100);
        first.GetProperty("for").EnumerateArray().Should().OnlyContain(reason => reason.GetString()!.EndsWith(')'), "each reason ends with its source");
        first.GetProperty("blocked").ValueKind.Should().Be(JsonValueKind.Null);
        run.Json.GetProperty("models").GetArrayLength().Should().Be(11);
        run.Json.GetProperty("sensitivity").EnumerateArray().Should().OnlyContain(change =>
            change.GetProperty("question").GetString()!.StartsWith('Q') && change.GetProperty("wouldLead").GetString() != "alliance" && change.GetProperty("answer").ValueKind != JsonValueKind.Undefined);
    }

    [Fact]
    public void The_terminal_shows_a_bar_chart_reasons_and_what_would_change_the_leader()
    {
        var run = Relcon.Run("advise", Plymouth);

        run.Out.Should().MatchRegex("Alliance contract +█{30,} 9").And.Contain("- for: ").And.Contain("What single answer would change the leader").And.Contain("When to consider bringing it in-house");
        run.Error.Should().Contain("RC3201");
    }

    [Fact]
    public void The_options_paper_is_written_in_word_and_pdf_and_twice_alike()
    {
        using var folder = new TemporaryFolder();
        var (first, second) = (folder.File("first"), folder.File("second"));

        var run = Relcon.Run("advise", Plymouth, "-o", first);
        Relcon.Run("advise", Plymouth, "-o", second);

        run.Status.Should().Be(0, run.Error);
        foreach (var name in new[] { "plymouth-options-paper.docx", "plymouth-options-paper.pdf" })
        {
            File.ReadAllBytes(Path.Combine(first, name)).Should().Equal(File.ReadAllBytes(Path.Combine(second, name)));
        }
    }

    [Fact]
    public void The_options_paper_holds_the_ranking_the_reasons_the_answers_and_the_sources()
    {
        using var folder = new TemporaryFolder();

        Relcon.Run("advise", Plymouth, "-o", folder.Path, "--format", "md,json");

        File.ReadAllText(folder.File("plymouth-options-paper.json")).Should().Contain("A bar chart of the scores out of 100: Alliance contract 95.0");

        var paper = File.ReadAllText(folder.File("plymouth-options-paper.md")).Replace("\\", string.Empty, StringComparison.Ordinal);
        paper.Should().ContainAll("Option 1: Alliance contract", "95.0", "What would change the result", "Whether to bring it in-house", "How many organisations must co-ordinate", "Getting to We", "[Date of the decision]");
    }

    [Fact]
    public void What_is_wrong_with_a_description_is_said_with_its_place_and_stops_the_advice()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("bad.service.yaml", Encoding.UTF8.GetBytes("title: Bad\nanswers:\n  Q2: 9\n  Q99: yes\n  Q1: perhaps\n"));

        var run = Relcon.Run("advise", path);

        run.Status.Should().Be(1);
        run.Error.Should().Contain(":3:7: error RC1152").And.Contain(":4:3: error RC1150").And.Contain(":5:7: error RC1151");
        run.Out.Should().BeEmpty();
    }

    [Fact]
    public void The_form_to_fill_in_reads_as_a_description_in_which_nothing_is_answered()
    {
        using var folder = new TemporaryFolder();
        var form = folder.Write("form.service.yaml", Encoding.UTF8.GetBytes(Relcon.Run("advise", "--questions").Out));

        var run = Relcon.Run("advise", form, "--json");

        run.Status.Should().Be(0, run.Out);
        run.Json.GetProperty("unanswered").GetArrayLength().Should().Be(24);
    }

    [Fact]
    public void Without_a_description_the_command_line_is_wrong_and_says_what_to_do()
    {
        var run = Relcon.Run("advise");

        run.Status.Should().Be(2);
        run.Error.Should().Contain("--questions");
    }
}
