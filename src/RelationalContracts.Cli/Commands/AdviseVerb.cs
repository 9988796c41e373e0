using System.CommandLine;
using System.Text;
using RelationalContracts.Advice;
using RelationalContracts.Cli.Files;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Interviewing;
using RelationalContracts.Reading;
using Spectre.Console;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon advise</c>: compares the partnership models for a service.</summary>
internal sealed class AdviseVerb(Workbench workbench, PaperShelf shelf, Terminal terminal) : IVerb
{
    private readonly SharedOptions _shared = new();
    private readonly PaperOptions _paper = new();

    private readonly Argument<string?> _service = new("SERVICE")
    {
        Description = "The service description (*.service.yaml): a title, and answers to Q1 to Q24. Every answer may be left open.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _questions = new("--questions")
    {
        Description = "Print a service description to fill in, with every question, and stop.",
    };

    private readonly Option<bool> _ask = new("--ask")
    {
        Description = "Ask the questions here, one by one, save after every answer, go on where it stopped, then advise.",
    };

    /// <inheritdoc />
    public Command Command()
    {
        var command = _shared.Verb(
            "advise",
            "Compares the partnership models for a service: what speaks for and against each, and which answer would change the result.\n\n"
            + "Example: relcon advise home-care.service.yaml --ask -o out      (asks 24 questions, then writes an options paper)\n"
            + "         relcon advise --questions > home-care.service.yaml     (the same questions as a file to fill in)\n"
            + "         relcon advise templates/advice/profiles/plymouth.service.yaml   (compares; nothing is written)\n"
            + "Every question may be left open.");
        command.Arguments.Add(_service);
        command.Options.Add(_ask);
        command.Options.Add(_questions);
        _paper.AddTo(command, shelf, "Write the options paper into this folder.");
        command.Validators.Add(result =>
        {
            if (result.GetValue(_service) is null && !result.GetValue(_questions))
            {
                result.AddError("Name a service description, or write --questions to get one to fill in.");
            }
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var workspace = workbench.OpenWorkspace(_shared.Folders(parsed), diagnostics);
        if (parsed.GetValue(_questions))
        {
            terminal.Out.Profile.Out.Writer.Write(BlankService.Write(workspace.Advice));
            DiagnosticPrinter.Print(terminal.Error, diagnostics);
            return diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
        }

        var path = parsed.GetValue(_service)!;
        if (parsed.GetValue(_ask) && !Ask(path, workspace, diagnostics))
        {
            DiagnosticPrinter.Print(terminal.Error, diagnostics);
            terminal.Error.WriteLine($"Stopped. Your answers are in {path}; 'relcon advise {path} --ask' goes on from here.");
            return diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
        }

        var file = SourceLoader.Load(path, diagnostics);
        var result = file is null ? null : Advise(file, workspace, diagnostics);
        var written = file is null || result is null || diagnostics.HasErrors ? [] : WritePaper(parsed, result, workspace, file, diagnostics);
        Report(parsed, result, workspace, written, diagnostics);
        return diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    /// <summary>Asks what is still open; false where somebody stopped or the answers could not be saved.</summary>
    private bool Ask(string path, Workspace workspace, DiagnosticBag diagnostics)
    {
        var sheet = !File.Exists(path) ? DealSheet.Empty : SourceLoader.Load(path, diagnostics) is { } file ? DealSheet.Read(file, diagnostics) : null;
        return sheet is not null && !diagnostics.HasErrors && new InterviewTalk(
            new ServiceInterview(workspace.Advice), terminal, filled => WholeFile.Write(path, Encoding.UTF8.GetBytes(filled.ToYaml()), diagnostics)).Run(sheet);
    }

    private static AdviceResult? Advise(SourceFile file, Workspace workspace, DiagnosticBag diagnostics)
    {
        if (workspace.Advice.Questions.IsEmpty)
        {
            diagnostics.Add(Adviser.NoQuestions(file.Path));
            return null;
        }

        return ServiceDescriptionReader.Read(file, workspace.Advice, diagnostics) is { } service && !diagnostics.HasErrors
            ? new Adviser(workspace).Advise(service, diagnostics)
            : null;
    }

    private IReadOnlyList<WrittenFile> WritePaper(ParseResult parsed, AdviceResult result, Workspace workspace, SourceFile file, DiagnosticBag diagnostics)
    {
        if (_paper.Folder(parsed) is not { } folder)
        {
            return [];
        }

        var paper = new OptionsPaper(result, workspace).Write();
        return shelf.Write([paper], workspace, file, folder, Workbench.StemOf(parsed.GetValue(_service)!), _paper.Formats(parsed), diagnostics);
    }

    private void Report(ParseResult parsed, AdviceResult? result, Workspace workspace, IReadOnlyList<WrittenFile> written, DiagnosticBag diagnostics) => RunReport.Print(
        terminal,
        parsed.GetValue(_shared.Json),
        diagnostics,
        written,
        json =>
        {
            AdviceJson.Write(json, result, workspace.Advice);
            WrittenFiles.WriteJson(json, written);
        },
        () => Show(parsed, result, workspace));

    private void Show(ParseResult parsed, AdviceResult? result, Workspace workspace)
    {
        if (result is not null)
        {
            var path = parsed.GetValue(_service)!;
            var folder = _paper.Folder(parsed) is { } named ? $" -o {named}" : string.Empty;
            new AdvicePrinter(terminal.Out, workspace.Advice).Print(result, $"relcon new {Workbench.StemOf(path)}.deal.yaml --from {path}{folder}");
        }
    }
}
