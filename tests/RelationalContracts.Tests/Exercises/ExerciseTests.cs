using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Exercises;
using RelationalContracts.Reading;
using RelationalContracts.Testing;
using RelationalContracts.Tests.Drafting;

namespace RelationalContracts.Tests.Exercises;

public sealed class ExerciseTests
{
    private const string Alliance = "templates/examples/harbour-alliance.deal.yaml";
    private const string Charter = "templates/examples/riverside-charter.deal.yaml";

    private static readonly IReadOnlyList<Flaw> Flaws =
        [.. ShippedFiles.Under("templates/exercises").SelectMany(file => Flaw.ReadAll(file, new DiagnosticBag()))];

    [Fact]
    public void Every_flaw_can_be_planted_and_is_found_by_a_check_that_it_names()
    {
        var planted = Make(Alliance, Flaws.Count, 1).Planted.Concat(Make(Charter, Flaws.Count, 1).Planted).ToList();

        // Two flaws may want the same clause; another seed gives the one that was left out its turn.
        planted.AddRange(Make(Alliance, Flaws.Count, 2).Planted.Concat(Make(Charter, Flaws.Count, 2).Planted));

        Flaws.Select(flaw => flaw.Id).Except(planted.Select(one => one.Flaw.Id)).Should().BeEmpty();
        planted.Should().OnlyContain(one => one.Flaw.Finds.Contains(one.FoundBy) && one.Finding.Length > 0);
    }

    [Fact]
    public void The_same_seed_gives_the_same_exercise_and_another_seed_another()
    {
        var (first, again, other) = (Make(Alliance, 5, 7), Make(Alliance, 5, 7), Make(Alliance, 5, 8));

        Places(again).Should().Equal(Places(first));
        Words(again.Draft).Should().Be(Words(first.Draft));
        Places(other).Should().NotEqual(Places(first));
        first.Planted.Should().HaveCount(5);
    }

    [Fact]
    public void The_draft_holds_each_flaw_where_the_marking_sheet_says_and_says_nothing_about_it()
    {
        var exercise = Make(Alliance, 3, 7);

        var draft = ExercisePapers.Draft(exercise);

        draft.Identity.Edition.Should().Be(Edition.Clean);
        draft.AllBlocks().OfType<DraftingNote>().Should().BeEmpty();
        exercise.Planted.Should().OnlyContain(planted => planted.Paragraph.StartsWith(planted.Clause + ".", StringComparison.Ordinal));
        ExercisePapers.AnswerFile(exercise, "x.deal.yaml", 3).Should().NotContainAny(exercise.Planted.Select(planted => planted.Paragraph));
        Words(ExercisePapers.MarkingSheet(exercise).Document).Should().ContainAll(exercise.Planted.Select(planted => planted.Paragraph));
    }

    [Fact]
    public void A_place_with_its_reason_scores_one_the_place_alone_a_half_and_the_rest_is_told()
    {
        var exercise = Make(Alliance, 3, 7);
        var (first, second) = (exercise.Planted[0], exercise.Planted[1]);

        var marks = Marks.Of(exercise,
        [
            new ExerciseAnswer($"clause {first.Paragraph}", $"This is about {first.Flaw.Words[0]}"),
            new ExerciseAnswer(second.Clause, "odd"),
            new ExerciseAnswer("998", "nothing"),
        ]);

        marks.Points.Should().Be(1.5m);
        marks.FalseAlarms.Should().ContainSingle().Which.Clause.Should().Be("998");
    }

    [Fact]
    public void Where_fewer_can_be_planted_it_is_said()
    {
        var diagnostics = new DiagnosticBag();

        var exercise = new ExerciseMaker(ShippedDrafting.Workspace, Read(Charter), [Flaws.First(flaw => flaw.IsForCharters)]).Make(5, 1, diagnostics);

        exercise!.Planted.Should().HaveCount(1);
        diagnostics.Should().Contain(finding => finding.Code == "RC3210");
    }

    [Fact]
    public void Naming_every_clause_finds_no_more_flaws_than_there_are_answers_to_give()
    {
        var exercise = Make("templates/examples/harbour-alliance.deal.yaml", 3, 7);
        var guesses = Enumerable.Range(1, 130).Select(number => new ExerciseAnswer(number.ToString(System.Globalization.CultureInfo.InvariantCulture), "wrong")).ToImmutableArray();

        var marks = Marks.Of(exercise, guesses);

        marks.NotMarked.Should().Be(guesses.Length - exercise.Planted.Length);
        (marks.FalseAlarms.Length + marks.Flaws.Count(flaw => flaw.Points > 0)).Should().Be(exercise.Planted.Length);
    }

    private static Exercise Make(string deal, int flaws, int seed) =>
        new ExerciseMaker(ShippedDrafting.Workspace, Read(deal), Flaws).Make(flaws, seed, new DiagnosticBag())!;

    private static Deal Read(string path) => DealReader.Read(new SourceFile(path, File.ReadAllBytes(Repository.PathOf(path))), new DiagnosticBag())!;

    private static IEnumerable<string> Places(Exercise exercise) => exercise.Planted.Select(planted => $"{planted.Flaw.Id} {planted.Paragraph}");

    private static string Words(ContractDocument document) => string.Join("\n", document.AllRuns().Select(PlainText.Of));
}
