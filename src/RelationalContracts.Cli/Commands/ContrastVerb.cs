using System.CommandLine;
using RelationalContracts.Cli.Files;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Contrasting;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon contrast</c>: the same deal under another model or strength, side by side.</summary>
internal sealed class ContrastVerb(Workbench workbench, PaperShelf shelf, Terminal terminal) : IVerb
{
    private static readonly Dictionary<string, VariantName> Strengths = new()
    {
        ["light"] = VariantName.Light,
        ["standard"] = VariantName.Standard,
        ["robust"] = VariantName.Robust,
    };

    private readonly SharedOptions _shared = new();
    private readonly PaperOptions _paper = new();
    private readonly Argument<string> _deal = new("DEAL") { Description = "The deal file." };
    private readonly Option<string?> _model = new("--model") { Description = "The other partnership model." };
    private readonly Option<string?> _strength = new("--strength") { Description = "The other strength: light, standard or robust." };
    private readonly Option<bool> _all = new("--all") { Description = "Show clauses that say the same, too." };

    private readonly Option<bool> _brief = new("--brief") { Description = "Write a handout of what changes and where, without the wordings: a few pages for a whole contract." };

    private readonly Argument<string?> _provision = new("PROVISION")
    {
        Description = "One provision to show; without it, every clause that changes.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <inheritdoc />
    public Command Command()
    {
        _strength.AcceptOnlyFromAmong([.. Strengths.Keys]);
        var command = _shared.Verb(
            "contrast",
            "Shows the same deal under another model or strength, clause by clause, side by side.\n\n"
            + "Example: relcon contrast templates/examples/harbour-alliance.deal.yaml --strength robust\n"
            + "         relcon contrast templates/examples/harbour-alliance.deal.yaml --strength robust --brief -o handouts\n"
            + "         relcon contrast templates/examples/harbour-alliance.deal.yaml partnership-board --model lead-provider -o handouts --format pdf,html");
        command.Arguments.Add(_deal);
        command.Arguments.Add(_provision);
        command.Options.Add(_model);
        command.Options.Add(_strength);
        command.Options.Add(_all);
        command.Options.Add(_brief);
        _paper.AddTo(command, shelf, "Write a handout into this folder.");
        command.Validators.Add(result =>
        {
            if (result.GetValue(_model) is null && result.GetValue(_strength) is null)
            {
                result.AddError("Say what to contrast with: --model MODEL, --strength light|standard|robust, or both.");
            }
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var (contrast, written) = Contrast(parsed, diagnostics);
        RunReport.Print(
            terminal,
            parsed.GetValue(_shared.Json),
            diagnostics,
            written,
            json =>
            {
                ContrastJson.Write(json, contrast);
                WrittenFiles.WriteJson(json, written);
            },
            () =>
            {
                if (contrast is not null)
                {
                    new ContrastPrinter(terminal.Out).Print(contrast, parsed.GetValue(_all));
                }
            });

        return contrast is null || diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private (DealContrast? Contrast, IReadOnlyList<WrittenFile> Written) Contrast(ParseResult parsed, DiagnosticBag diagnostics)
    {
        if (workbench.OpenDeal(parsed.GetValue(_deal)!, _shared.Folders(parsed), diagnostics) is not { } open)
        {
            return (null, []);
        }

        VariantName? strength = parsed.GetValue(_strength) is { } word ? Strengths[word] : null;
        var contrast = DealContrast.Of(open.Workspace, open.Deal, parsed.GetValue(_model), strength, diagnostics);
        if (contrast is not null && parsed.GetValue(_provision) is { } wanted)
        {
            contrast = contrast with { Clauses = [.. contrast.Clauses.Where(clause => clause.Anchor.Value == wanted || clause.Anchor.Value.StartsWith(wanted + "/", StringComparison.Ordinal))] };
            if (contrast.Clauses.IsEmpty)
            {
                diagnostics.Add(CommandDiagnostics.UnknownProvision(wanted, open.Workspace.Library.Provisions.Select(known => known.Id)));
            }
        }

        return contrast is null || diagnostics.HasErrors || _paper.Folder(parsed) is not { } folder
            ? (contrast, [])
            : (contrast, shelf.Write(
                [ContrastPaper.Write(contrast, open.Deal.Title, parsed.GetValue(_all), parsed.GetValue(_brief))], open.Workspace, open.File, folder, open.Stem, _paper.Formats(parsed), diagnostics));
    }
}
