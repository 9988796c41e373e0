using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Exercises;

/// <summary>One answer: where, and what is wrong there.</summary>
/// <param name="Clause">The number of the clause or paragraph, as written.</param>
/// <param name="Wrong">What is wrong, in the reader's words.</param>
public sealed record ExerciseAnswer(string Clause, string Wrong);

/// <summary>The answers to an exercise, and which exercise that was.</summary>
/// <param name="Deal">The deal's path, from the folder of the answer file.</param>
/// <param name="Flaws">How many flaws were asked for.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Answers">The answers.</param>
public sealed record ExerciseAnswers(string Deal, int Flaws, int Seed, ImmutableArray<ExerciseAnswer> Answers)
{
    /// <summary>Reads an answer file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives RC3211, and what any file can have wrong.</param>
    public static ExerciseAnswers? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (MappingReader.Of(YamlReader.Read(file, diagnostics), "An answer file", diagnostics) is not { } keys)
        {
            return null;
        }

        var exercise = keys.Mapping("exercise", "'exercise'");
        var (deal, flaws, seed) = (exercise?.Line("deal"), exercise?.Integer("flaws", least: 1), exercise?.Integer("seed", int.MinValue));
        exercise?.Done();
        var answers = keys.Each("answers", "An answer", Answer).Where(answer => answer.Clause.Length + answer.Wrong.Length > 0).ToImmutableArray();
        keys.Done();
        if (deal is not null && flaws is { } count && seed is { } from)
        {
            return new ExerciseAnswers(deal, count, from, answers);
        }

        diagnostics.Add(ExerciseDiagnostics.NotOfThisExercise(file.Path, SourceSpan.StartOf(file.Path)));
        return null;
    }

    private static ExerciseAnswer Answer(MappingReader keys) => new(keys.Line("clause") ?? string.Empty, keys.Text("wrong") ?? string.Empty);
}

/// <summary>How an exercise was answered.</summary>
/// <param name="Flaws">Each flaw, with what the answer makes of it.</param>
/// <param name="FalseAlarms">Answers that point to no planted flaw.</param>
public sealed record Marks(ImmutableArray<MarkedFlaw> Flaws, ImmutableArray<ExerciseAnswer> FalseAlarms)
{
    /// <summary>The points: one for a flaw whose place and reason were given, a half for the place alone.</summary>
    public decimal Points => Flaws.Sum(flaw => flaw.Points);

    /// <summary>How many answers were not marked: only as many count as there are flaws, or naming every clause would find them all.</summary>
    public int NotMarked { get; init; }

    /// <summary>Marks answers, the first first.</summary>
    /// <param name="exercise">The exercise, made again from its seed.</param>
    /// <param name="answers">The answers.</param>
    public static Marks Of(Exercise exercise, ImmutableArray<ExerciseAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        var counted = answers.Take(exercise.Planted.Length).ToImmutableArray();
        var flaws = exercise.Planted.Select(planted => new MarkedFlaw(planted, Best(planted, counted))).ToImmutableArray();
        return new Marks(flaws, [.. counted.Where(answer => !exercise.Planted.Any(planted => PointsTo(answer, planted)))]) { NotMarked = answers.Length - counted.Length };
    }

    private static decimal Best(PlantedFlaw planted, ImmutableArray<ExerciseAnswer> answers) =>
        answers.Where(answer => PointsTo(answer, planted)).Select(answer => GivesReason(answer, planted) ? 1m : 0.5m).DefaultIfEmpty(0).Max();

    /// <summary>Whether an answer names the clause, or the very paragraph; "clause 12.7" and "12.7" are alike.</summary>
    private static bool PointsTo(ExerciseAnswer answer, PlantedFlaw planted)
    {
        var number = answer.Clause.Trim().Split(' ')[^1].TrimEnd('.');
        return number == planted.Clause || number == planted.Paragraph;
    }

    private static bool GivesReason(ExerciseAnswer answer, PlantedFlaw planted) =>
        planted.Flaw.Words.Any(word => answer.Wrong.Contains(word, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A flaw as it was answered.</summary>
/// <param name="Planted">The flaw.</param>
/// <param name="Points">1 where the place and the reason were given, 0.5 for the place alone, 0 where it was missed.</param>
public sealed record MarkedFlaw(PlantedFlaw Planted, decimal Points);
