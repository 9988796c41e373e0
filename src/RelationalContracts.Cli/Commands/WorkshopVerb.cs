using System.CommandLine;
using RelationalContracts.Cli.Files;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Workshops;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon workshop</c>: the pack for the four steps, filled from a deal.</summary>
internal sealed class WorkshopVerb(Workbench workbench, PaperShelf shelf, Terminal terminal) : IVerb
{
    private readonly SharedOptions _shared = new();
    private readonly PaperOptions _paper = new();
    private readonly Argument<string> _deal = new("DEAL") { Description = "The deal file; it may still be full of blanks." };

    private readonly Option<string?> _only = new("--only") { Description = "One paper of the pack, such as canvases or health-survey.", HelpName = "PAPER" };

    /// <inheritdoc />
    public Command Command()
    {
        var command = _shared.Verb(
            "workshop",
            "Writes the pack for making the agreement together: agendas for the four steps, canvases, scenario cards, welcome sheet, survey of the relationship, review agenda and minutes.\n\n"
            + "Example: relcon workshop templates/examples/harbour-alliance.deal.yaml -o pack");
        command.Arguments.Add(_deal);
        command.Options.Add(_only);
        _paper.AddTo(command, shelf, "The folder to write into; without it, the current folder.");
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var written = Write(parsed, diagnostics);
        RunReport.Print(terminal, parsed.GetValue(_shared.Json), diagnostics, written, json => WrittenFiles.WriteJson(json, written));

        return diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private IReadOnlyList<WrittenFile> Write(ParseResult parsed, DiagnosticBag diagnostics)
    {
        var folders = _shared.Folders(parsed);
        if (workbench.OpenDeal(parsed.GetValue(_deal)!, folders, diagnostics) is not { } open
            || ContractComposer.Compose(open.Workspace, open.Deal, Edition.Clean, diagnostics) is not { Documents.Length: > 0 } composed)
        {
            return [];
        }

        var plans = Plans(open.Workspace, parsed.GetValue(_only), diagnostics);
        if (diagnostics.HasErrors)
        {
            return [];
        }

        var pack = new WorkshopPack(open.Workspace, open.Deal, composed, Workbench.OpenScenarios(open.Workspace, diagnostics));
        return shelf.Write(plans.Select(pack.Write), open.Workspace, open.File, _paper.Folder(parsed) ?? ".", open.Stem, _paper.Formats(parsed), diagnostics);
    }

    private static List<WorkshopPlan> Plans(Workspace workspace, string? only, DiagnosticBag diagnostics)
    {
        var all = Workbench.OpenTemplates(workspace, "workshop", diagnostics).Select(file => WorkshopPlan.Read(file, diagnostics)).OfType<WorkshopPlan>().ToList();
        if (only is null || all.Exists(plan => plan.Id == only))
        {
            return [.. all.Where(plan => only is null || plan.Id == only)];
        }

        diagnostics.Add(CommandDiagnostics.UnknownPaper(only, all.Select(plan => plan.Id)));
        return [];
    }
}
