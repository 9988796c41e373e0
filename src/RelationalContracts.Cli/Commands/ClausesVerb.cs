using System.CommandLine;
using System.Text.Json;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using Spectre.Console;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon clauses</c>: lists the library, or what of it matches some words.</summary>
internal sealed class ClausesVerb(Workbench workbench, Terminal terminal) : IVerb
{
    private readonly SharedOptions _shared = new();

    private readonly Argument<string[]> _search = new("SEARCH")
    {
        Description = "Words that must stand in a provision's id, title or purpose.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _family = new("--family") { Description = "Only this family, such as governance.", HelpName = "F" };

    /// <inheritdoc />
    public Command Command()
    {
        var command = _shared.Verb("clauses", "Lists the provisions of the clause library.\n\nExample: relcon clauses board --family governance");
        command.Arguments.Add(_search);
        command.Options.Add(_family);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var library = workbench.OpenWorkspace(_shared.Folders(parsed), diagnostics).Library;
        var family = parsed.GetValue(_family);
        if (family is not null && library.Provisions.All(provision => provision.Family != family))
        {
            diagnostics.Add(CommandDiagnostics.UnknownFamily(family));
        }

        var words = (parsed.GetValue(_search) ?? []).SelectMany(given => given.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var found = library.Provisions
            .Where(provision => family is null || provision.Family == family)
            .Where(provision => words.All(word => Matches(provision, word)))
            .OrderBy(provision => Families.InOrder.IndexOf(provision.Family))
            .ThenBy(provision => provision.Id)
            .ToList();
        Report(parsed.GetValue(_shared.Json), found, diagnostics);
        return diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private static bool Matches(Provision provision, string word) =>
        new[] { provision.Id.Value, provision.Title, provision.Purpose, provision.Catalogue ?? string.Empty }
            .Any(field => field.Contains(word, StringComparison.OrdinalIgnoreCase));

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
