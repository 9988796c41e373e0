using System.CommandLine;
using RelationalContracts.Cli.Files;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Reviewing.Reports;
using RelationalContracts.Summaries;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon build</c>: composes a deal's documents and writes them.</summary>
internal sealed class BuildVerb(Workbench workbench, PaperShelf shelf, Terminal terminal) : IVerb
{
    private readonly SharedOptions _shared = new();
    private readonly Argument<string> _deal = new("DEAL") { Description = "The deal file." };

    private readonly Option<string> _output = SharedOptions.OutputFolder();

    private readonly FormatOption _format = new();

    private readonly Option<string> _edition = new("--edition")
    {
        Description = "Who the files are for: drafting (notes, open blanks listed), clean (for signature) or training (every variant).",
        DefaultValueFactory = _ => "drafting",
    };

    private readonly Option<bool> _noSource = new("--no-source") { Description = "Carry hashes of the deal and the drafting in the files instead of their text." };
    private readonly Option<bool> _allowOpen = new("--allow-open") { Description = "Write a clean edition although blanks are open or legal checks fail." };
    private readonly Option<bool> _summary = new("--summary") { Description = "Also write a summary on one page, for members and for people who use the service." };

    /// <inheritdoc />
    public Command Command()
    {
        _edition.AcceptOnlyFromAmong("drafting", "clean", "training");
        var command = _shared.Verb(
            "build",
            "Composes a deal's documents and writes them.\n\nExample: relcon build templates/examples/harbour-alliance.deal.yaml -o out --format docx,pdf --edition clean");
        command.Arguments.Add(_deal);
        command.Options.Add(_output);
        _format.AddTo(command, shelf.Formats);
        command.Options.Add(_edition);
        command.Options.Add(_allowOpen);
        command.Options.Add(_noSource);
        command.Options.Add(_summary);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var written = new List<WrittenFile>();
        var found = new List<Diagnostic>();
        var isDone = Build(parsed, diagnostics, found, written);
        RunReport.Print(terminal, parsed.GetValue(_shared.Json), [.. diagnostics, .. found], written, json => WrittenFiles.WriteJson(json, written));
        return isDone ? ExitStatus.Done : ExitStatus.InputErrors;
    }

    private bool Build(ParseResult parsed, DiagnosticBag diagnostics, List<Diagnostic> found, List<WrittenFile> written)
    {
        if (workbench.OpenDeal(parsed.GetValue(_deal)!, _shared.Folders(parsed), diagnostics) is not { } open)
        {
            return false;
        }

        Memory.LetGo();
        var edition = Enum.Parse<Edition>(parsed.GetValue(_edition)!, ignoreCase: true);
        var composed = ContractComposer.Compose(open.Workspace, open.Deal, edition, diagnostics);
        if (composed is null || diagnostics.HasErrors || !IsWhole(composed, edition, parsed.GetValue(_allowOpen), open, diagnostics))
        {
            return false;
        }

        var review = new DealReview(open, composed, edition, diagnostics);
        found.AddRange(ReviewDiagnostics.Of(review.On(terminal.Today)));
        if (edition is Edition.Clean && !parsed.GetValue(_allowOpen) && found.Exists(finding => finding.Severity is Severity.Error))
        {
            return false;
        }

        written.AddRange(new DraftPress(shelf).Write(open, composed, review, parsed.GetValue(_noSource), parsed.GetValue(_output)!, _format.Of(parsed), diagnostics));
        if (parsed.GetValue(_summary) || ContractSummary.IsWanted(open.Deal))
        {
            WriteSummary(parsed, open, composed, diagnostics, written);
        }

        return !diagnostics.HasErrors;
    }

    private void WriteSummary(ParseResult parsed, OpenDeal open, ComposedDeal composed, DiagnosticBag diagnostics, List<WrittenFile> written)
    {
        if (ContractSummary.Of(open.Workspace, open.Deal, composed) is { } summary)
        {
            written.AddRange(shelf.Write([summary], open.Workspace, open.File, parsed.GetValue(_output)!, open.Stem, _format.Of(parsed), diagnostics));
        }
    }

    private static bool IsWhole(ComposedDeal composed, Edition edition, bool allowOpen, OpenDeal open, DiagnosticBag diagnostics)
    {
        if (edition is not Edition.Clean || allowOpen)
        {
            return true;
        }

        OpenBlanks.Report(composed.Documents, open.Deal.At, diagnostics);
        return !diagnostics.HasErrors;
    }
}
