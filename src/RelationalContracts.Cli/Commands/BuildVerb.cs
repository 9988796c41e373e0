using System.CommandLine;
using System.Security.Cryptography;
using RelationalContracts.Carrying;
using RelationalContracts.Cli.Files;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Composing;
using RelationalContracts.Composing.Appendices;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Reviewing.Reports;
using RelationalContracts.Summaries;
using RelationalContracts.Writers;
using Spectre.Console;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon build</c>: composes a deal's documents and writes them.</summary>
internal sealed class BuildVerb(Workbench workbench, IEnumerable<IContractWriter> writers, PaperShelf shelf, Terminal terminal) : IVerb
{
    private readonly SharedOptions _shared = new();
    private readonly Argument<string> _deal = new("DEAL") { Description = "The deal file." };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The folder to write into; made if it is not there.",
        HelpName = "DIR",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<string[]> _format = new("--format", "-f")
    {
        Description = "The formats to write, with commas between them: docx, pdf, html, md, json.",
        HelpName = "LIST",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => ["docx,pdf"],
    };

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
        _format.Validators.Add(result =>
        {
            foreach (var format in Formats(result.GetValueOrDefault<string[]>()).Where(format => Writer(format) is null))
            {
                result.AddError($"'{format}' is no format. The formats are {string.Join(", ", writers.Select(writer => writer.Format))}.");
            }
        });
        var command = _shared.Verb(
            "build",
            "Composes a deal's documents and writes them.\n\nExample: relcon build harbour.deal.yaml -o out --format docx,pdf --edition clean");
        command.Arguments.Add(_deal);
        command.Options.Add(_output);
        command.Options.Add(_format);
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
        Report(parsed.GetValue(_shared.Json), [.. diagnostics, .. found], written);
        return isDone ? ExitStatus.Done : ExitStatus.InputErrors;
    }

    private bool Build(ParseResult parsed, DiagnosticBag diagnostics, List<Diagnostic> found, List<WrittenFile> written)
    {
        if (workbench.OpenDeal(parsed.GetValue(_deal)!, _shared.Folders(parsed), diagnostics) is not { } open)
        {
            return false;
        }

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

        // What stands in a file is as old as the deal says, so that the same deal gives the same bytes on any day.
        var report = review.On(open.Deal.Date);
        composed = AppendixBinder.Bind(composed, new ChecksAppendix(report, open.Workspace.Law));

        foreach (var document in composed.Documents)
        {
            var source = DraftSources.Of(open.Workspace, open.Deal, composed, document, parsed.GetValue(_noSource), report);
            foreach (var format in Formats(parsed.GetValue(_format)))
            {
                Write(open, document, source, Writer(format)!, parsed.GetValue(_output)!, diagnostics, written);
            }
        }

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
            written.AddRange(shelf.Write([summary], open.Workspace, parsed.GetValue(_output)!, open.Stem, [.. Formats(parsed.GetValue(_format))], diagnostics));
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

    private static void Write(
        OpenDeal open, ContractDocument document, CarriedSource source, IContractWriter writer, string folder, DiagnosticBag diagnostics, List<WrittenFile> written)
    {
        using var bytes = new MemoryStream();
        var theme = DealTheme.Of(open.Workspace, open.Deal, document);
        writer.Write(document, DraftFiles.Options(writer.Format, document, theme, source), bytes, diagnostics);
        var path = Path.Combine(folder, $"{open.Stem}-{document.Identity.Template}.{writer.Format}");
        var content = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        if (WholeFile.Write(path, content, diagnostics))
        {
            written.Add(new WrittenFile(path.Replace('\\', '/'), document.Identity.Template, writer.Format, content.Length, Convert.ToHexStringLower(SHA256.HashData(content))));
        }
    }

    private void Report(bool asJson, IReadOnlyCollection<Diagnostic> diagnostics, List<WrittenFile> written)
    {
        if (asJson)
        {
            JsonPrinter.Print(terminal.Out.Profile.Out.Writer, diagnostics, json => WrittenFiles.WriteJson(json, written));
            return;
        }

        DiagnosticPrinter.Print(terminal.Error, diagnostics);
        WrittenFiles.Print(terminal.Out, written);
    }

    private static IEnumerable<string> Formats(string[]? given) =>
        (given ?? []).SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct();

    private IContractWriter? Writer(string format) => writers.FirstOrDefault(writer => writer.Format == format);
}
