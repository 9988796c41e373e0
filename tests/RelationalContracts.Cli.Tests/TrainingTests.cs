using RelationalContracts.Testing;

namespace RelationalContracts.Cli.Tests;

public sealed class TrainingTests
{
    private static readonly string Charter = Path.Combine(Repository.Root, "templates/examples/riverside-charter.deal.yaml");

    [Fact]
    public void An_exercise_is_written_answered_and_marked()
    {
        using var folder = new TemporaryFolder();

        var exercise = Relcon.Run("exercise", Charter, "--flaws", "2", "--seed", "7", "-o", folder.Path, "--format", "md", "--json");
        var answers = folder.File("riverside-charter-exercise.answers.yaml");
        var blank = Relcon.Run("mark", answers, "--json");
        var first = blank.Json.GetProperty("flaws")[0].GetProperty("clause").GetString();
        File.WriteAllText(answers, File.ReadAllText(answers).Replace("clause: \"\", wrong: \"\"", $"clause: \"{first}\", wrong: \"it binds, obliges, and pays; nothing defines it\"", StringComparison.Ordinal));
        var marked = Relcon.Run("mark", answers, "--json");

        exercise.Status.Should().Be(0, exercise.Out);
        exercise.Json.GetProperty("planted").GetInt32().Should().Be(2);
        File.ReadAllText(folder.File("riverside-charter-exercise.md")).Should().Contain("Exercise 7: find 2 flaws");
        blank.Json.GetProperty("points").GetDecimal().Should().Be(0);
        marked.Json.GetProperty("points").GetDecimal().Should().Be(1);
    }

    [Fact]
    public void A_file_that_answers_no_exercise_is_said_to_be_none()
    {
        using var folder = new TemporaryFolder();

        var run = Relcon.Run("mark", folder.Write("x.yaml", "answers: []\n"u8.ToArray()));

        run.Status.Should().Be(1);
        run.Error.Should().Contain("RC3211");
    }

    [Fact]
    public void A_contrast_is_shown_in_columns_as_data_and_as_a_handout()
    {
        using var folder = new TemporaryFolder();
        var deal = Path.Combine(Repository.Root, "templates/examples/family-support.deal.yaml");

        var shown = Relcon.Run("contrast", deal, "partnership-board", "--strength", "light");
        var data = Relcon.Run("contrast", deal, "--model", "transactional", "--json", "-o", folder.Path, "--format", "pdf,html");

        shown.Out.Should().Contain("(standard)").And.Contain("(light)").And.Contain("Partnership Board (changed)");
        data.Json.GetProperty("clauses").EnumerateArray().Select(clause => clause.GetProperty("change").GetString()).Should().Contain("removed");
        data.Json.GetProperty("documents").EnumerateArray().Should().HaveCount(2);
    }

    [Fact]
    public void A_handout_on_a_provision_is_written_in_the_formats_asked_for()
    {
        using var folder = new TemporaryFolder();

        var run = Relcon.Run("show", "partnership-board", "--compare", "-o", folder.Path, "--format", "docx,pdf,html", "--json");

        run.Status.Should().Be(0, run.Out);
        run.Json.GetProperty("documents").EnumerateArray().Should().HaveCount(3);
        File.Exists(folder.File("partnership-board-handout.pdf")).Should().BeTrue();
    }

    [Fact]
    public void A_contrast_with_nothing_is_a_wrong_command_line() => Relcon.Run("contrast", Charter).Status.Should().Be(2);
}

public sealed class WorkshopTests
{
    [Fact]
    public void The_pack_is_written_paper_by_paper()
    {
        using var folder = new TemporaryFolder();
        var deal = Path.Combine(Repository.Root, "templates/examples/riverside-charter.deal.yaml");

        var run = Relcon.Run("workshop", deal, "-o", folder.Path, "--format", "docx,pdf", "--json");
        var unknown = Relcon.Run("workshop", deal, "--only", "canvasses", "-o", folder.Path);

        run.Status.Should().Be(0, run.Out);
        run.Json.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("document").GetString()).Distinct()
            .Should().BeEquivalentTo("workshop-agendas", "workshop-canvases", "workshop-scenario-cards", "workshop-onboarding", "workshop-health-survey", "workshop-review-meeting", "workshop-registers");
        unknown.Error.Should().Contain("Did you mean 'canvases'?");
    }
}
