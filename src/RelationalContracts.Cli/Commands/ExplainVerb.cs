using System.CommandLine;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Composing;
using RelationalContracts.Composing.Explaining;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon explain</c>: why each provision and variant is in, or out.</summary>
internal sealed class ExplainVerb(Workbench workbench, Terminal terminal) : IVerb
{
    private readonly SharedOptions _shared = new();
    private readonly Argument<string> _deal = new("DEAL") { Description = "The deal file." };

    private readonly Argument<string?> _provision = new("PROVISION")
    {
        Description = "One provision to explain; without it, all of the library.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <inheritdoc />
    public Command Command()
    {
        var command = _shared.Verb(
            "explain",
            "Says why each provision and variant is in the draft, or out of it.\n\nExample: relcon explain templates/examples/harbour-alliance.deal.yaml partnership-board");
        command.Arguments.Add(_deal);
        command.Arguments.Add(_provision);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var composed = Compose(parsed, diagnostics);
        var explained = composed is null ? [] : Explain(composed, parsed.GetValue(_provision), diagnostics);
        if (parsed.GetValue(_shared.Json))
        {
            JsonPrinter.Print(terminal.Out.Profile.Out.Writer, diagnostics, json => ExplanationJson.Write(json, composed?.Composition.Regime, explained));
        }
        else
        {
            Print(composed, explained, inFull: parsed.GetValue(_provision) is not null);
            DiagnosticPrinter.Print(terminal.Error, diagnostics);
        }

        return diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private ComposedDeal? Compose(ParseResult parsed, DiagnosticBag diagnostics) =>
        workbench.OpenDeal(parsed.GetValue(_deal)!, _shared.Folders(parsed), diagnostics) is { } open
            ? ContractComposer.Compose(open.Workspace, open.Deal, Edition.Clean, diagnostics)
            : null;

    private static List<ExplainedProvision> Explain(ComposedDeal composed, string? wanted, DiagnosticBag diagnostics)
    {
        var explained = Explanation.Of(composed).Where(provision => wanted is null || provision.Choice.Id.Value == wanted).ToList();
        if (wanted is not null && explained.Count == 0)
        {
            diagnostics.Add(CommandDiagnostics.UnknownProvision(wanted, composed.Composition.Choices.Keys));
        }

        return explained;
    }

    private void Print(ComposedDeal? composed, List<ExplainedProvision> explained, bool inFull)
    {
        var printer = new ExplanationPrinter(terminal.Out);
        if (inFull)
        {
            explained.ForEach(printer.PrintFull);
        }
        else if (composed is not null)
        {
            printer.PrintRegime(composed.Composition.Regime);
            explained.ForEach(printer.PrintShort);
        }
    }
}
