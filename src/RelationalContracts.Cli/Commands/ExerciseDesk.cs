using RelationalContracts.Cli.Files;
using RelationalContracts.Diagnostics;
using RelationalContracts.Exercises;

namespace RelationalContracts.Cli.Commands;

/// <summary>Makes exercises from the flaws among the templates.</summary>
internal sealed class ExerciseDesk
{
    private static readonly string[] Endings = [".yaml", ".yml"];

    /// <summary>Makes an exercise.</summary>
    public Exercise? Make(OpenDeal open, Folders folders, int flaws, int seed, DiagnosticBag diagnostics)
    {
        var folder = Path.Combine(folders.Templates ?? Path.Combine(AppContext.BaseDirectory, "templates"), "exercises");
        var known = SourceLoader.LoadFolder(folder, "templates/exercises", Endings, diagnostics).SelectMany(file => Flaw.ReadAll(file, diagnostics)).ToList();
        return diagnostics.HasErrors ? null : new ExerciseMaker(open.Workspace, open.Deal, known).Make(flaws, seed, diagnostics);
    }
}
