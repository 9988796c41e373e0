using System.CommandLine;
using System.Text.Json;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Searching;
using Spectre.Console;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon clauses</c>: lists the library, or what of it matches some words.</summary>
internal sealed class ClausesVerb(Workbench workbench, Terminal terminal) : IVerb
{
    private readonly SharedOptions _shared = new();

    private readonly Argument<string[]> _search = new("SEARCH")
    {
        Description = "Words to look for, best match first: in titles, purposes, guidance, questions and drafting. 'reviewing' finds 'reviews'.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _family = new("--family") { Description = "Only this family, such as governance.", HelpName = "F" };
    private readonly Option<string?> _model = new("--model") { Description = "Only what this partnership model requires, recommends or offers.", HelpName = "M" };
    private readonly Option<string?> _strength = new("--strength") { Description = "Only what has this drafting: light, standard, robust or charter.", HelpName = "S" };
    private readonly Option<string?> _law = new("--law") { Description = "Only what rests on this law, such as pa2023 or pa2023-s52.", HelpName = "L" };

    /// <inheritdoc />
    public Command Command()
    {
        var command = _shared.Verb("clauses", "Lists the provisions of the clause library, or finds them by words, best first.\n\nExample: relcon clauses who decides when we disagree --model alliance\n         relcon clauses --family governance --law pa2023-s81");
        command.Arguments.Add(_search);
        command.Options.Add(_family);
        command.Options.Add(_model);
        command.Options.Add(_strength);
        command.Options.Add(_law);
        _strength.AcceptOnlyFromAmong("light", "standard", "robust", "charter");
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var workspace = workbench.OpenWorkspace(_shared.Folders(parsed), diagnostics);
        var found = Found(parsed, workspace, diagnostics);
        Report(parsed.GetValue(_shared.Json), found, diagnostics);
        return diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private List<Provision> Found(ParseResult parsed, Workspace workspace, DiagnosticBag diagnostics)
    {
        var query = string.Join(' ', parsed.GetValue(_search) ?? []).Trim();
        var provisions = query.Length > 0
            ? new ClauseSearch(workspace.Library, workspace.Search).Find(query).Select(found => found.Provision)
            : workspace.Library.Provisions.OrderBy(provision => Families.InOrder.IndexOf(provision.Family)).ThenBy(provision => provision.Id);
        return [.. Filters(parsed, workspace, diagnostics).Aggregate(provisions, (kept, filter) => kept.Where(filter))];
    }

    private IEnumerable<Func<Provision, bool>> Filters(ParseResult parsed, Workspace workspace, DiagnosticBag diagnostics)
    {
        if (parsed.GetValue(_family) is { } family)
        {
            if (workspace.Library.Provisions.All(provision => provision.Family != family))
            {
                diagnostics.Add(CommandDiagnostics.UnknownFamily(family));
            }

            yield return provision => provision.Family == family;
        }

        if (parsed.GetValue(_model) is { } model)
        {
            yield return OfModel(model, workspace, diagnostics);
        }

        if (parsed.GetValue(_strength) is { } strength)
        {
            yield return provision => Variants(provision).Contains(strength);
        }

        if (parsed.GetValue(_law) is { } law)
        {
            yield return provision => provision.Law.Any(citation => citation.Name == law || citation.Name.StartsWith(law + "-", StringComparison.Ordinal));
        }
    }

    private static Func<Provision, bool> OfModel(string id, Workspace workspace, DiagnosticBag diagnostics)
    {
        if (!workspace.Models.TryGetValue(id, out var model))
        {
            diagnostics.Add(CommandDiagnostics.UnknownModel(id, workspace.Models.Keys));
            return _ => false;
        }

        var named = model.Required.Concat(model.Recommended).Concat(model.Optional).Select(reference => reference.Id).ToHashSet();
        return provision => named.Contains(provision.Id);
    }

    private void Report(bool asJson, List<Provision> found, DiagnosticBag diagnostics)
    {
        if (asJson)
        {
            JsonPrinter.Print(terminal.Out.Profile.Out.Writer, diagnostics, json => WriteJson(json, found));
            return;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns("Provision", "Family", "Drafting", "Purpose");
        foreach (var provision in found)
        {
            table.AddRow(new Text(provision.Id.Value), new Text(provision.Family), new Text(string.Join(", ", Variants(provision))), new Text(provision.Purpose));
        }

        terminal.Out.Write(table);
        terminal.Out.WriteLine(found.Count == 1 ? "1 provision" : $"{found.Count} provisions");
        DiagnosticPrinter.Print(terminal.Error, diagnostics);
    }

    private static IEnumerable<string> Variants(Provision provision) => provision.Variants.Keys.Select(name => name.Word());

    private static void WriteJson(Utf8JsonWriter json, List<Provision> found)
    {
        json.WriteStartArray("provisions");
        foreach (var provision in found)
        {
            json.WriteStartObject();
            json.WriteString("id", provision.Id.Value);
            json.WriteString("title", provision.Title);
            json.WriteString("family", provision.Family);
            json.WriteString("purpose", provision.Purpose);
            json.WriteStartArray("variants");
            foreach (var variant in Variants(provision))
            {
                json.WriteStringValue(variant);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
