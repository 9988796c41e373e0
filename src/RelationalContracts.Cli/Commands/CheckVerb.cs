using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using RelationalContracts.Checking;
using RelationalContracts.Cli.Files;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Envelopes;
using RelationalContracts.Proving;
using RelationalContracts.Reviewing;
using RelationalContracts.Reviewing.Reports;
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

    private readonly Option<bool> _prove = new("--prove") { Description = "Prove that no permitted deal can come out broken, whatever it chooses. With DEAL: of its model, with its own clauses and annexes." };

    private readonly Option<string?> _model = new("--model") { Description = "With --prove: the one partnership model to prove." };

    private readonly Option<string?> _sarif = new("--sarif")
    {
        Description = "With DEAL: also write the findings to FILE as SARIF 2.1.0, for editors and build servers.",
        HelpName = "FILE",
    };

    /// <inheritdoc />
    public Command Command()
    {
        var command = _shared.Verb(
            "check",
            "Checks the clause library, or a deal and its draft, and prints what it finds.\n\nExample: relcon check templates/examples/harbour-alliance.deal.yaml");
        command.Arguments.Add(_deal);
        command.Options.Add(_prove);
        command.Options.Add(_model);
        command.Options.Add(_sarif);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        ReviewedDeal? reviewed = null;
        ImmutableArray<ModelProof> proofs = [];
        if (parsed.GetValue(_deal) is { } deal)
        {
            reviewed = CheckDeal(deal, _shared.Folders(parsed), diagnostics);
            proofs = parsed.GetValue(_prove) && reviewed is not null ? new ProofRun(terminal).Prove(reviewed.Open.Workspace, reviewed.Open.Deal) : [];
        }
        else if (parsed.GetValue(_prove))
        {
            return Prove(parsed, diagnostics);
        }
        else
        {
            LibraryCheck.Run(workbench.OpenWorkspace(_shared.Folders(parsed), diagnostics), diagnostics);
        }

        WriteSarif(parsed.GetValue(_sarif), reviewed, diagnostics);
        Report(parsed.GetValue(_shared.Json), diagnostics, reviewed, proofs);
        return diagnostics.HasErrors || reviewed?.Report.HasErrors == true || !AreProved(proofs) ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private int Prove(ParseResult parsed, DiagnosticBag diagnostics)
    {
        var workspace = workbench.OpenWorkspace(_shared.Folders(parsed), diagnostics);
        LibraryCheck.Run(workspace, diagnostics);
        DiagnosticPrinter.Print(terminal.Error, diagnostics);
        var run = new ProofRun(terminal);
        var proofs = run.Prove(workspace, parsed.GetValue(_model));
        if (parsed.GetValue(_shared.Json))
        {
            JsonPrinter.Print(terminal.Out.Profile.Out.Writer, diagnostics, json => ProofRun.WriteJson(json, proofs));
        }
        else
        {
            run.Print(proofs);
        }

        return AreProved(proofs) && !diagnostics.HasErrors ? ExitStatus.Done : ExitStatus.InputErrors;
    }

    private static bool AreProved(ImmutableArray<ModelProof> proofs) => proofs.All(proof => proof.IsProved);

    private ReviewedDeal? CheckDeal(string path, Folders folders, DiagnosticBag diagnostics)
    {
        if (workbench.OpenDeal(path, folders, diagnostics) is not { } open
            || ContractComposer.Compose(open.Workspace, open.Deal, Edition.Drafting, diagnostics) is not { } composed)
        {
            return null;
        }

        // CK-42 tests the changes that can be counted; what is wrong with the others is said here.
        EnvelopeCalculator.Calculate(open.Workspace, open.Deal, composed.Composition, diagnostics);
        return new ReviewedDeal(open, new DealReview(open, composed, Edition.Drafting, diagnostics).On(terminal.Today));
    }

    private static void WriteSarif(string? path, ReviewedDeal? reviewed, DiagnosticBag diagnostics)
    {
        if (path is null || reviewed is null)
        {
            return;
        }

        using var bytes = new MemoryStream();
        SarifReport.Write(bytes, reviewed.Report, diagnostics, reviewed.Open.Workspace.Legal, reviewed.Open.Workspace.Law);
        WholeFile.Write(path, bytes.GetBuffer().AsSpan(0, (int)bytes.Length), diagnostics);
    }

    private void Report(bool asJson, DiagnosticBag diagnostics, ReviewedDeal? reviewed, ImmutableArray<ModelProof> proofs)
    {
        if (asJson)
        {
            var all = diagnostics.Concat(reviewed is null ? [] : ReviewDiagnostics.Of(reviewed.Report));
            JsonPrinter.Print(terminal.Out.Profile.Out.Writer, all, json => WriteJson(json, reviewed, proofs));
            return;
        }

        DiagnosticPrinter.Print(terminal.Error, diagnostics);
        if (reviewed is not null)
        {
            ReviewPrinter.Print(terminal.Error, reviewed);
        }
        else if (diagnostics.Count == 0)
        {
            terminal.Error.WriteLine("Nothing found.");
        }

        new ProofRun(terminal).Print(proofs);
    }

    private static void WriteJson(Utf8JsonWriter json, ReviewedDeal? reviewed, ImmutableArray<ModelProof> proofs)
    {
        ReviewPrinter.WriteJson(json, reviewed);
        if (!proofs.IsEmpty)
        {
            ProofRun.WriteJson(json, proofs);
        }
    }
}

/// <summary>A deal and what the review of its draft found.</summary>
internal sealed record ReviewedDeal(OpenDeal Open, ReviewReport Report);
