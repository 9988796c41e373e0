using System.Collections.Immutable;
using System.CommandLine;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Law;
using RelationalContracts.Scenarios;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon scenario</c>: walks an event through a draft, and says which clauses answer and where nothing does.</summary>
internal sealed class ScenarioVerb(Workbench workbench, Terminal terminal) : IVerb
{
    private readonly SharedOptions _shared = new();
    private readonly Argument<string> _deal = new("DEAL") { Description = "The deal file." };

    private readonly Argument<string?> _scenario = new("SCENARIO")
    {
        Description = "The scenario's id; without it, the scenarios are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _all = new("--all") { Description = "A table of every scenario: how many of its questions this draft answers." };

    /// <inheritdoc />
    public Command Command()
    {
        var command = _shared.Verb(
            "scenario",
            "Takes an event, such as a provider that loses a third of its funding, and lists which clauses of this draft answer, who decides,\n"
            + "by when, and where the draft is silent.\n\nExample: relcon scenario templates/examples/harbour-alliance.deal.yaml funding-lost");
        command.Arguments.Add(_deal);
        command.Arguments.Add(_scenario);
        command.Options.Add(_all);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var outcome = Walk(parsed, diagnostics);
        RunReport.Print(
            terminal, parsed.GetValue(_shared.Json), diagnostics, [], json => ScenarioJson.Write(json, outcome), () => ScenarioPrinter.Print(terminal.Out, outcome));

        return diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private ScenarioOutcome Walk(ParseResult parsed, DiagnosticBag diagnostics)
    {
        if (workbench.OpenDeal(parsed.GetValue(_deal)!, _shared.Folders(parsed), diagnostics) is not { } open)
        {
            return ScenarioOutcome.Nothing;
        }

        var scenarios = Workbench.OpenScenarios(open.Workspace, diagnostics);
        var wanted = parsed.GetValue(_scenario);
        var one = scenarios.FirstOrDefault(scenario => scenario.Id == wanted);
        if (wanted is not null && one is null)
        {
            diagnostics.Add(ScenarioDiagnostics.UnknownScenario(wanted, scenarios.Select(scenario => scenario.Id)));
            return ScenarioOutcome.Nothing;
        }

        if (one is null && !parsed.GetValue(_all))
        {
            return new ScenarioOutcome(scenarios, null, []);
        }

        // What composing finds is for 'check' to say; without a model there is nothing to walk through.
        var findings = new DiagnosticBag();
        if (ContractComposer.Compose(open.Workspace, open.Deal, Edition.Clean, findings) is not { } composed)
        {
            diagnostics.AddRange(findings);
            return ScenarioOutcome.Nothing;
        }

        var walked = (one is null ? scenarios : [one]).Select(scenario => ScenarioWalk.Walk(scenario, open.Workspace.Library, composed)).ToImmutableArray();
        return new ScenarioOutcome(scenarios, one is null ? null : walked[0], one is null ? walked : []) { Rules = ScenarioRules.Of(open.Workspace, walked, terminal.Today) };
    }
}

/// <summary>What a run of <c>relcon scenario</c> has to show: one walk, the table of all, or else the list.</summary>
/// <param name="Scenarios">The scenarios there are.</param>
/// <param name="Walk">The walk through one scenario.</param>
/// <param name="All">The walks through all of them, for the table.</param>
internal sealed record ScenarioOutcome(ImmutableArray<Scenario> Scenarios, ScenarioAnswers? Walk, ImmutableArray<ScenarioAnswers> All)
{
    /// <summary>How old the law is that the answering provisions cite.</summary>
    public RulesAge Rules { get; init; } = RulesAge.None;

    /// <summary>Nothing to show: the input has errors.</summary>
    public static ScenarioOutcome Nothing { get; } = new([], null, []);
}
