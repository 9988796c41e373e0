using System.CommandLine;
using RelationalContracts.Cli.Files;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Envelopes;
using RelationalContracts.Envelopes.Papers;
using RelationalContracts.Papers;
using RelationalContracts.Reading;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon envelope</c>: which changes the deal planned for, what is used of them, and whether one more fits.</summary>
internal sealed class EnvelopeVerb(Workbench workbench, PaperShelf shelf, Terminal terminal) : IVerb
{
    private readonly SharedOptions _shared = new();
    private readonly Argument<string> _deal = new("DEAL") { Description = "The deal file." };

    private readonly Option<string?> _change = new("--change")
    {
        Description = "A YAML file with one more change, to be tested against the envelope and the law.",
        HelpName = "FILE",
    };

    private readonly PaperOptions _paper = new();

    /// <inheritdoc />
    public Command Command()
    {
        var command = _shared.Verb(
            "envelope",
            "Shows which changes the deal planned for, what is used of each limit, and the running totals against the law.\n"
            + "With --change it says whether one more change is inside, on which ground, with which notices, and what remains.\n\n"
            + "Example: relcon envelope templates/examples/outcomes-partnership.deal.yaml --change templates/examples/outcomes-partnership.change.yaml -o out");
        command.Arguments.Add(_deal);
        command.Options.Add(_change);
        _paper.AddTo(command, shelf, "A folder for the wording of the notice, the register of known risks and the change form; made if it is not there.");
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var files = new List<WrittenFile>();
        var open = workbench.OpenDeal(parsed.GetValue(_deal)!, _shared.Folders(parsed), diagnostics);
        var report = open is null ? null : Report(open, parsed, diagnostics, files);
        RunReport.Print(
            terminal, parsed.GetValue(_shared.Json), diagnostics, files, json => EnvelopeJson.Write(json, report, files), () => Print(open, report));

        return diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private EnvelopeReport? Report(OpenDeal open, ParseResult parsed, DiagnosticBag diagnostics, List<WrittenFile> files)
    {
        // What composing finds is for 'check' to say; here it would bury the envelope. Without a model there is nothing to go by.
        var findings = new DiagnosticBag();
        if (ContractComposer.Compose(open.Workspace, open.Deal, Edition.Drafting, findings) is not { } composed)
        {
            diagnostics.AddRange(findings);
            return null;
        }

        diagnostics.AddRange(findings.Where(IsAboutTheEnvelope));
        var change = parsed.GetValue(_change) is { } path ? Proposed(path, diagnostics) : null;
        var report = EnvelopeCalculator.Calculate(open.Workspace, open.Deal, composed.Composition, diagnostics, change, terminal.Today);
        if (_paper.Folder(parsed) is { } folder && !diagnostics.HasErrors)
        {
            var papers = EnvelopePapers.Of(open.Workspace, open.Deal, composed, report).Select(paper => Paper.Of(open.Workspace, open.Deal, paper));
            files.AddRange(shelf.Write(papers, open.Workspace, open.File, folder, open.Stem, _paper.Formats(parsed), diagnostics));
        }

        return report;
    }

    private static SourceNode? Proposed(string path, DiagnosticBag diagnostics) =>
        SourceLoader.Load(path, diagnostics) is { } file ? ProposedChange.Read(file, diagnostics) : null;

    private static bool IsAboutTheEnvelope(Diagnostic finding) =>
        finding.Severity is Severity.Error && finding.Message.Contains("'envelope'", StringComparison.Ordinal);

    private void Print(OpenDeal? open, EnvelopeReport? report)
    {
        if (open is not null && report is not null)
        {
            EnvelopePrinter.Print(terminal.Out, open.Deal.Title, report);
        }
    }
}
