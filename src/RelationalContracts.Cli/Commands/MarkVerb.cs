using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using RelationalContracts.Cli.Files;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Exercises;
using Spectre.Console;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon mark</c>: scores the answers to an exercise.</summary>
internal sealed class MarkVerb(Workbench workbench, ExerciseDesk desk, Terminal terminal) : IVerb
{
    private readonly SharedOptions _shared = new();
    private readonly Argument<string> _answers = new("ANSWERS") { Description = "The answer file that 'relcon exercise' wrote, filled in." };

    /// <inheritdoc />
    public Command Command()
    {
        var command = _shared.Verb(
            "mark",
            "Scores the answers to an exercise: a point for a flaw whose clause and reason are named, half a point for the clause alone. As many answers count as there are flaws.\n\n"
            + "Example: relcon exercise templates/examples/harbour-alliance.deal.yaml --flaws 5 --seed 7 -o out\n"
            + "         relcon mark out/harbour-alliance-exercise.answers.yaml");
        command.Arguments.Add(_answers);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var marks = Mark(parsed, diagnostics);
        RunReport.Print(terminal, parsed.GetValue(_shared.Json), diagnostics, [], json => WriteJson(json, marks), () => Print(marks));

        return marks is null || diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private Marks? Mark(ParseResult parsed, DiagnosticBag diagnostics)
    {
        var path = parsed.GetValue(_answers)!;
        if (SourceLoader.Load(path, diagnostics) is not { } file || ExerciseAnswers.Read(file, diagnostics) is not { } answers)
        {
            return null;
        }

        var folders = _shared.Folders(parsed);
        var deal = Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, answers.Deal);
        return workbench.OpenDeal(deal, folders, diagnostics) is { } open && desk.Make(open, answers.Flaws, answers.Seed, diagnostics) is { } exercise
            ? Marks.Of(exercise, answers.Answers)
            : null;
    }

    private void Print(Marks? marks)
    {
        if (marks is null)
        {
            return;
        }

        foreach (var marked in marks.Flaws)
        {
            var word = marked.Points switch
            {
                1 => "found",
                0 => "missed",
                _ => "half",
            };
            HangingText.Write(terminal.Out, $"{word,-6} ", $"clause {marked.Planted.Paragraph}: {marked.Planted.Flaw.Title}. {marked.Planted.Flaw.Why}");
        }

        foreach (var alarm in marks.FalseAlarms)
        {
            HangingText.Write(terminal.Out, "other  ", $"{alarm.Clause}: {alarm.Wrong} (not one of the planted flaws; it may be right all the same)");
        }

        if (marks.NotMarked > 0)
        {
            var (flaws, more) = (marks.Flaws.Length.ToString(CultureInfo.InvariantCulture), marks.NotMarked.ToString(CultureInfo.InvariantCulture));
            HangingText.Write(terminal.Out, string.Empty, $"There are {flaws} flaws, so the first {flaws} answers count; {more} more {(marks.NotMarked == 1 ? "was" : "were")} not marked.");
        }

        terminal.Out.WriteLine($"{marks.Points.ToString("0.#", CultureInfo.InvariantCulture)} of {marks.Flaws.Length.ToString(CultureInfo.InvariantCulture)} points");
    }

    private static void WriteJson(Utf8JsonWriter json, Marks? marks)
    {
        json.WriteNumber("points", marks?.Points ?? 0);
        json.WriteNumber("of", marks?.Flaws.Length ?? 0);
        json.WriteNumber("notMarked", marks?.NotMarked ?? 0);
        json.WriteStartArray("flaws");
        foreach (var marked in marks?.Flaws ?? [])
        {
            json.WriteStartObject();
            json.WriteString("id", marked.Planted.Flaw.Id);
            json.WriteString("clause", marked.Planted.Paragraph);
            json.WriteString("title", marked.Planted.Flaw.Title);
            json.WriteString("check", marked.Planted.FoundBy);
            json.WriteNumber("points", marked.Points);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("falseAlarms");
        foreach (var alarm in marks?.FalseAlarms ?? [])
        {
            json.WriteStringValue($"{alarm.Clause}: {alarm.Wrong}");
        }

        json.WriteEndArray();
    }
}
