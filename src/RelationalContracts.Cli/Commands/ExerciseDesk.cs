using RelationalContracts.Diagnostics;
using RelationalContracts.Exercises;

namespace RelationalContracts.Cli.Commands;

/// <summary>Makes exercises from the flaws among the templates.</summary>
internal sealed class ExerciseDesk
{
    /// <summary>Makes an exercise.</summary>
    public Exercise? Make(OpenDeal open, int flaws, int seed, DiagnosticBag diagnostics)
    {
        var known = Workbench.OpenTemplates(open.Workspace, "exercises", diagnostics).SelectMany(file => Flaw.ReadAll(file, diagnostics)).ToList();
        return diagnostics.HasErrors ? null : new ExerciseMaker(open.Workspace, open.Deal, known).Make(flaws, seed, diagnostics);
    }
}
