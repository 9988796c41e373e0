using System.CommandLine;
using System.Text.Json;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using Spectre.Console;

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
            "Says why each provision and variant is in the draft, or out of it.\n\nExample: relcon explain harbour.deal.yaml partnership-board");
        command.Arguments.Add(_deal);
        command.Arguments.Add(_provision);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var explained = Explain(parsed, diagnostics);
        if (parsed.GetValue(_shared.Json))
        {
            JsonPrinter.Print(terminal.Out.Profile.Out.Writer, diagnostics, json => WriteJson(json, explained));
        }
        else
        {
            Print(explained);
            DiagnosticPrinter.Print(terminal.Error, diagnostics);
        }

        return diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private List<ExplainedProvision> Explain(ParseResult parsed, DiagnosticBag diagnostics)
    {
        if (workbench.OpenDeal(parsed.GetValue(_deal)!, _shared.Folders(parsed), diagnostics) is not { } open
            || ContractComposer.Compose(open.Workspace, open.Deal, Edition.Drafting, diagnostics) is not { } composed)
        {
            return [];
        }

        var all = Explanation.Of(composed);
        if (parsed.GetValue(_provision) is not { } wanted)
        {
            return [.. all];
        }

        var one = all.Where(explained => explained.Choice.Id.Value == wanted).ToList();
        if (one.Count == 0)
        {
            diagnostics.Add(CommandDiagnostics.UnknownProvision(wanted, open.Workspace.Library));
        }

        return one;
    }

    private void Print(List<ExplainedProvision> explained)
    {
        foreach (var item in explained)
        {
            var choice = item.Choice;
            var place = item.Clause is null ? string.Empty : $", clause {item.Clause}";
            terminal.Out.WriteLine(choice.IsIncluded ? $"{choice.Id}: in ({choice.Variant?.Word()}{place})" : $"{choice.Id}: out");
            foreach (var reason in choice.Reasons.Concat(choice.VariantReasons))
            {
                terminal.Out.WriteLine($"  {reason.Rule}: {reason.Text}");
            }
        }
    }

    private static void WriteJson(Utf8JsonWriter json, List<ExplainedProvision> explained)
    {
        json.WriteStartArray("provisions");
        foreach (var item in explained)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Choice.Id.Value);
            json.WriteBoolean("included", item.Choice.IsIncluded);
            json.WriteString("variant", item.Choice.Variant?.Word());
            json.WriteString("clause", item.Clause);
            json.WriteStartArray("reasons");
            foreach (var reason in item.Choice.Reasons.Concat(item.Choice.VariantReasons))
            {
                json.WriteStartObject();
                json.WriteString("rule", reason.Rule);
                json.WriteString("by", reason.By);
                json.WriteString("text", reason.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
