using System.CommandLine;
using System.Text;
using RelationalContracts.Cli.Files;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Exercises;
using RelationalContracts.Papers;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon exercise</c>: a draft with known defects to be found, an answer file, and a marking sheet.</summary>
internal sealed class ExerciseVerb(Workbench workbench, ExerciseDesk desk, PaperShelf shelf, Terminal terminal) : IVerb
{
    private readonly SharedOptions _shared = new();
    private readonly PaperOptions _paper = new();
    private readonly Argument<string> _deal = new("DEAL") { Description = "A sound deal file." };
    private readonly Option<int> _flaws = new("--flaws") { Description = "How many flaws to plant.", DefaultValueFactory = _ => 5 };
    private readonly Option<int> _seed = new("--seed") { Description = "Which exercise: the same seed gives the same one.", DefaultValueFactory = _ => 1 };

    /// <inheritdoc />
    public Command Command()
    {
        _flaws.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--flaws must be 1 or more.");
            }
        });
        var command = _shared.Verb(
            "exercise",
            "Plants known flaws in a draft for readers to find, and writes the exercise, a file for answers and, separately, the marking sheet.\n\n"
            + "Example: relcon exercise templates/examples/harbour-alliance.deal.yaml --flaws 5 --seed 7 -o out\n"
            + "         relcon mark out/harbour-alliance-exercise.answers.yaml");
        command.Arguments.Add(_deal);
        command.Options.Add(_flaws);
        command.Options.Add(_seed);
        _paper.AddTo(command, shelf, "The folder to write into; without it, the current folder.");
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var written = new List<WrittenFile>();
        var exercise = Make(parsed, diagnostics, written);
        RunReport.Print(terminal, parsed.GetValue(_shared.Json), diagnostics, written, json =>
        {
            json.WriteNumber("seed", parsed.GetValue(_seed));
            json.WriteNumber("planted", exercise?.Planted.Length ?? 0);
            WrittenFiles.WriteJson(json, written);
        });

        return exercise is null || diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private Exercise? Make(ParseResult parsed, DiagnosticBag diagnostics, List<WrittenFile> written)
    {
        var folders = _shared.Folders(parsed);
        var (flaws, seed, path) = (parsed.GetValue(_flaws), parsed.GetValue(_seed), parsed.GetValue(_deal)!);
        if (workbench.OpenDeal(path, folders, diagnostics) is not { } open || desk.Make(open, flaws, seed, diagnostics) is not { } exercise)
        {
            return null;
        }

        var folder = _paper.Folder(parsed) ?? ".";
        var draft = ExercisePapers.Draft(exercise);
        Paper[] papers = [Paper.Of(open.Workspace, open.Deal, exercise.Draft) with { Document = draft }, ExercisePapers.MarkingSheet(exercise)];
        written.AddRange(shelf.Write(papers, open.Workspace, open.File, folder, open.Stem, _paper.Formats(parsed), diagnostics));
        WriteAnswerFile(exercise, open, path, folder, flaws, diagnostics, written);
        return exercise;
    }

    private static void WriteAnswerFile(
        Exercise exercise, OpenDeal open, string deal, string folder, int flaws, DiagnosticBag diagnostics, List<WrittenFile> written)
    {
        var fromThere = Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(deal)).Replace('\\', '/');
        var content = Encoding.UTF8.GetBytes(ExercisePapers.AnswerFile(exercise, fromThere, flaws));
        var path = Path.Combine(folder, $"{open.Stem}-exercise.answers.yaml");
        written.Write(path, "answers", "yaml", content, diagnostics);
    }
}
