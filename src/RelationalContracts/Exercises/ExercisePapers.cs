using System.Globalization;
using System.Text;
using RelationalContracts.Documents;
using RelationalContracts.Papers;

namespace RelationalContracts.Exercises;

/// <summary>Writes what an exercise hands out: the draft, the sheet for answers, and separately the marking sheet.</summary>
public static class ExercisePapers
{
    /// <summary>The draft with its flaws, which says nothing about where they are.</summary>
    /// <param name="exercise">The exercise.</param>
    public static ContractDocument Draft(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        var status = $"Exercise {Number(exercise.Seed)}: find {Number(exercise.Planted.Length)} flaws";
        return exercise.Draft with
        {
            Identity = exercise.Draft.Identity with { Template = "exercise", Status = status, Author = string.Empty },
            Cover = exercise.Draft.Cover with { StatusLine = status },
        };
    }

    /// <summary>The marking sheet, for the trainer.</summary>
    /// <param name="exercise">The exercise.</param>
    public static Paper MarkingSheet(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        var paper = new PaperBuilder("marking-sheet", exercise.Draft.Identity.Title, $"Marking sheet for exercise {Number(exercise.Seed)}") { Status = "For the trainer" };
        paper.Section("How to use it", section => section.Paragraph(
            "The exercise is a sound draft with sentences added that a lawyer would strike. Give one point for a flaw whose place and reason are named, half a point for the place alone. What else a reader finds may be worth talking about: a draft is never beyond improvement."));
        foreach (var planted in exercise.Planted)
        {
            paper.Section($"{planted.Flaw.Title} (clause {planted.Paragraph})", section => Write(section, planted));
        }

        return new Paper(paper.Build(), "public");
    }

    /// <summary>The file that answers are typed into, for <c>relcon mark</c>.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="deal">The deal's path, from the folder that the file is written into.</param>
    /// <param name="flaws">How many flaws were asked for.</param>
    public static string AnswerFile(Exercise exercise, string deal, int flaws)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Find {exercise.Planted.Length} flaws. For each: the number of the clause or paragraph, and what is wrong with it.\n");
        text.Append("# Then: relcon mark THIS-FILE\n");
        text.Append(CultureInfo.InvariantCulture, $"exercise: {{ deal: {System.Text.Json.JsonSerializer.Serialize(deal)}, flaws: {flaws}, seed: {exercise.Seed} }}\nanswers:\n");
        foreach (var _ in exercise.Planted)
        {
            text.Append("  - { clause: \"\", wrong: \"\" }\n");
        }

        return text.ToString();
    }

    private static void Write(PaperSectionBuilder section, PlantedFlaw planted)
    {
        section.Lead("Where.", $"Clause {planted.Paragraph}, in '{planted.Heading}'.");
        section.Lead("What it says.", planted.Flaw.Add);
        section.Lead("Why it is wrong.", planted.Flaw.Why);
        section.Lead("How to put it right.", planted.Flaw.PutRight);
        section.Lead("Found by.", $"{planted.FoundBy}: {planted.Finding}");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
