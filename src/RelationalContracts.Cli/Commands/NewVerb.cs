using System.CommandLine;
using System.Text;
using RelationalContracts.Advice;
using RelationalContracts.Cli.Files;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Interviewing;
using RelationalContracts.Reading;
using RelationalContracts.Summaries;
using Spectre.Console;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon new</c>: an interview that ends with a deal file and a draft.</summary>
internal sealed class NewVerb(Workbench workbench, PaperShelf shelf, Terminal terminal) : IVerb
{
    private readonly SharedOptions _shared = new();
    private readonly Argument<string> _deal = new("DEAL") { Description = "The deal file to write; one that is there is gone on with." };
    private readonly Option<string?> _model = new("--model") { Description = "The partnership model, if you have chosen one (relcon advise helps)." };
    private readonly Option<string?> _from = new("--from") { Description = "A service description, whose answers are taken over and not asked again.", HelpName = "SERVICE" };
    private readonly PaperOptions _paper = new();

    /// <inheritdoc />
    public Command Command()
    {
        var command = _shared.Verb(
            "new",
            "Asks what a deal needs, question by question, saves after every answer, and writes the draft at the end.\n\n"
            + "At each question: type the answer; leave it empty to leave it open; '?' for help; '<' to go back; 'stop' to stop and go on another day.\n\n"
            + "Example: relcon new harbour.deal.yaml -o drafts\n"
            + "         relcon new harbour.deal.yaml --model alliance --from templates/advice/profiles/plymouth.service.yaml -o drafts");
        command.Arguments.Add(_deal);
        command.Options.Add(_model);
        command.Options.Add(_from);
        _paper.AddTo(command, shelf, "The folder to write the draft into; without it, the folder of the deal.");
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var workspace = workbench.OpenWorkspace(_shared.Folders(parsed), diagnostics);
        var path = parsed.GetValue(_deal)!;
        if (Begin(path, parsed.GetValue(_model), parsed.GetValue(_from), workspace, diagnostics) is not { } sheet || diagnostics.HasErrors)
        {
            DiagnosticPrinter.Print(terminal.Error, diagnostics);
            return ExitStatus.InputErrors;
        }

        var talk = new InterviewTalk(new Interview(workspace), terminal, filled => Save(path, filled, diagnostics));
        var isFinished = talk.Run(sheet);
        var written = isFinished && !diagnostics.HasErrors ? WriteDraft(parsed, path, diagnostics) : [];
        Report(parsed, path, isFinished, written, diagnostics);
        return diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private static DealSheet? Begin(string path, string? model, string? from, Workspace workspace, DiagnosticBag diagnostics)
    {
        if (File.Exists(path))
        {
            return SourceLoader.Load(path, diagnostics) is { } file ? DealSheet.Read(file, diagnostics) : null;
        }

        if (model is not null && !workspace.Models.ContainsKey(model))
        {
            diagnostics.Add(CommandDiagnostics.UnknownModel(model, workspace.Models.Keys));
        }

        var sheet = from is not null && SourceLoader.Load(from, diagnostics) is { } service && ServiceDescriptionReader.Read(service, workspace.Advice, diagnostics) is { } described
            ? ServiceFindings.Begin(described, workspace.Law)
            : DealSheet.Empty;
        return model is null ? sheet : sheet.With("model", new ScalarNode(model, false, SourceSpan.None));
    }

    private static bool Save(string path, DealSheet sheet, DiagnosticBag diagnostics) =>
        WholeFile.Write(path, Encoding.UTF8.GetBytes(sheet.ToYaml()), diagnostics);

    private IReadOnlyList<WrittenFile> WriteDraft(ParseResult parsed, string path, DiagnosticBag diagnostics)
    {
        if (workbench.OpenDraft(path, _shared.Folders(parsed), Edition.Drafting, diagnostics) is not var (open, composed))
        {
            return [];
        }

        var (folder, formats) = (OutputFolder(parsed, path), _paper.Formats(parsed));
        var documents = new DraftPress(shelf).Write(open, composed, new DealReview(open, composed, Edition.Drafting, diagnostics), hashesOnly: false, folder, formats, diagnostics);
        return ContractSummary.Of(open.Workspace, open.Deal, composed) is { } summary
            ? [.. documents, .. shelf.Write([summary], open.Workspace, open.File, folder, open.Stem, formats, diagnostics)]
            : documents;
    }

    private string OutputFolder(ParseResult parsed, string path) => (_paper.Folder(parsed) ?? Path.GetDirectoryName(path)) is { Length: > 0 } folder ? folder : ".";

    private void Report(ParseResult parsed, string path, bool isFinished, IReadOnlyList<WrittenFile> written, DiagnosticBag diagnostics)
    {
        if (parsed.GetValue(_shared.Json))
        {
            JsonPrinter.Print(terminal.Out.Profile.Out.Writer, diagnostics, json =>
            {
                json.WriteString("deal", path);
                json.WriteBoolean("finished", isFinished);
                WrittenFiles.WriteJson(json, written);
            });
            return;
        }

        DiagnosticPrinter.Print(terminal.Error, diagnostics);
        terminal.Out.WriteLine(isFinished ? $"Finished. The deal is {path}." : $"Stopped. Your answers are in {path}; 'relcon new {path}' goes on from here.");
        WrittenFiles.Print(terminal.Out, written);
        if (isFinished && written.Count > 0)
        {
            terminal.Out.WriteLine($"Next: open the draft, or edit {path} and write it again:");
            terminal.Out.WriteLine($"  relcon build {path} -o {OutputFolder(parsed, path)} --summary");
            terminal.Out.WriteLine($"  relcon check {path}        what a lawyer would ask");
            terminal.Out.WriteLine($"  relcon workshop {path}     agendas and canvases for making it together");
        }
    }
}
