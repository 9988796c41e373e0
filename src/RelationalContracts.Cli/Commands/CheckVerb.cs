using System.CommandLine;
using RelationalContracts.Checking;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using Spectre.Console;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon check</c>: checks the library, or a deal and its draft.</summary>
internal sealed class CheckVerb(Workbench workbench, Terminal terminal) : IVerb
{
    private readonly SharedOptions _shared = new();

    private readonly Argument<string?> _deal = new("DEAL")
    {
        Description = "The deal to check; without one, the library is checked.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _prove = new("--prove") { Description = "Prove that no permitted deal can come out broken, whatever it chooses." };

    private readonly Option<string?> _model = new("--model") { Description = "With --prove: the one partnership model to prove." };

    /// <inheritdoc />
    public Command Command()
    {
        var command = _shared.Verb(
            "check",
            "Checks the clause library, or a deal and its draft, and prints what it finds.\n\nExample: relcon check harbour.deal.yaml");
        command.Arguments.Add(_deal);
        command.Options.Add(_prove);
        command.Options.Add(_model);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        if (parsed.GetValue(_deal) is { } deal)
        {
            CheckDeal(deal, _shared.Folders(parsed), diagnostics);
        }
        else if (parsed.GetValue(_prove))
        {
            return Prove(parsed, diagnostics);
        }
        else
        {
            LibraryCheck.Run(workbench.OpenWorkspace(_shared.Folders(parsed), diagnostics), diagnostics);
        }

        Report(parsed.GetValue(_shared.Json), diagnostics);
        return diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private int Prove(ParseResult parsed, DiagnosticBag diagnostics)
    {
        var asJson = parsed.GetValue(_shared.Json);
        var workspace = workbench.OpenWorkspace(_shared.Folders(parsed), diagnostics);
        LibraryCheck.Run(workspace, diagnostics);
        DiagnosticPrinter.Print(terminal.Error, diagnostics);
        var isProved = new ProofRun(terminal).Prove(workspace, parsed.GetValue(_model), asJson, diagnostics);
        return isProved && !diagnostics.HasErrors ? ExitStatus.Done : ExitStatus.InputErrors;
    }

    private void CheckDeal(string path, Folders folders, DiagnosticBag diagnostics)
    {
        if (workbench.OpenDeal(path, folders, diagnostics) is { } open)
        {
            ContractComposer.Compose(open.Workspace, open.Deal, Edition.Drafting, diagnostics);
        }
    }

    private void Report(bool asJson, DiagnosticBag diagnostics)
    {
        if (asJson)
        {
            JsonPrinter.Print(terminal.Out.Profile.Out.Writer, diagnostics, _ => { });
            return;
        }

        DiagnosticPrinter.Print(terminal.Error, diagnostics);
        if (diagnostics.Count == 0)
        {
            terminal.Error.WriteLine("Nothing found.");
        }
    }
}
