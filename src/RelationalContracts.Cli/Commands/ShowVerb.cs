using System.CommandLine;
using System.Text.Json;
using RelationalContracts.Cli.Files;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Exercises;
using RelationalContracts.Handouts;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Values;
using Spectre.Console;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon show</c>: one provision with its drafting, as the library has it.</summary>
internal sealed class ShowVerb(Workbench workbench, PaperShelf shelf, Terminal terminal) : IVerb
{
    private readonly SharedOptions _shared = new();
    private readonly PaperOptions _paper = new();
    private readonly Argument<string> _provision = new("PROVISION") { Description = "The provision's id, such as partnership-board." };
    private readonly Option<string?> _variant = new("--variant") { Description = "Only this drafting: light, standard, robust or charter.", HelpName = "V" };
    private readonly Option<bool> _compare = new("--compare") { Description = "Set the draftings side by side, in columns." };

    /// <inheritdoc />
    public Command Command()
    {
        _variant.AcceptOnlyFromAmong("light", "standard", "robust", "charter");
        var command = _shared.Verb("show", "Shows a provision with its drafting, or writes a handout on it that can be read on its own.\n\n"
            + "Example: relcon show partnership-board --variant robust\n"
            + "         relcon show partnership-board --compare\n"
            + "         relcon show partnership-board -o handouts --format pdf");
        command.Arguments.Add(_provision);
        command.Options.Add(_variant);
        command.Options.Add(_compare);
        _paper.AddTo(command, shelf, "Write a handout for a class into this folder: every drafting, what each stronger one adds, questions, law, evidence.");
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var workspace = workbench.OpenWorkspace(_shared.Folders(parsed), diagnostics);
        var provision = Find(workspace.Library, parsed.GetValue(_provision)!, diagnostics);
        var drafting = provision is null ? [] : Draftings(provision, parsed.GetValue(_variant), diagnostics);
        var written = provision is null || _paper.Folder(parsed) is not { } folder ? null : WriteHandout(provision, workspace, folder, _paper.Formats(parsed), diagnostics);
        RunReport.Print(
            terminal,
            parsed.GetValue(_shared.Json),
            diagnostics,
            written ?? [],
            json =>
            {
                WriteJson(json, provision, drafting);
                WrittenFiles.WriteJson(json, written ?? []);
            },
            () =>
            {
                if (written is null)
                {
                    Print(provision, drafting, parsed.GetValue(_compare));
                }
            });

        return diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private IReadOnlyList<WrittenFile> WriteHandout(
        Provision provision, Workspace workspace, string folder, IReadOnlyCollection<string> formats, DiagnosticBag diagnostics)
    {
        var flaws = Workbench.OpenTemplates(workspace, "exercises", diagnostics).SelectMany(file => Flaw.ReadAll(file, diagnostics)).ToList();
        var handout = new ProvisionHandout(workspace, provision, Workbench.OpenScenarios(workspace, diagnostics), flaws).Write();
        return shelf.Write([handout], workspace, SourceFile.FromText(provision.Id.Value + ".md", provision.SourceText), folder, provision.Id.Value, formats, diagnostics);
    }

    private static Provision? Find(ClauseLibrary library, string id, DiagnosticBag diagnostics)
    {
        var provision = library.Find(new ProvisionId(id));
        if (provision is null)
        {
            diagnostics.Add(CommandDiagnostics.UnknownProvision(id, library.Provisions.Select(known => known.Id)));
        }

        return provision;
    }

    private static List<(string Variant, string Text)> Draftings(Provision provision, string? variant, DiagnosticBag diagnostics)
    {
        var all = DraftingText.Of(provision).ToList();
        if (variant is null)
        {
            return all;
        }

        var one = all.Where(drafting => drafting.Variant == variant).ToList();
        if (one.Count == 0)
        {
            diagnostics.Add(CommandDiagnostics.NoSuchVariant(provision, variant));
        }

        return one;
    }

    private void Print(Provision? provision, List<(string Variant, string Text)> drafting, bool inColumns)
    {
        if (provision is null)
        {
            return;
        }

        var output = terminal.Out.Profile.Out.Writer;
        output.WriteLine($"{provision.Title} ({provision.Id}, {provision.Family}, {provision.Catalogue ?? "no catalogue number"}, version {provision.Version})");
        output.WriteLine();
        output.WriteLine(provision.Purpose);
        output.WriteLine();
        output.WriteLine(provision.Guidance);
        if (inColumns)
        {
            PrintColumns(drafting);
            return;
        }

        foreach (var (variant, text) in drafting)
        {
            output.WriteLine();
            output.WriteLine($"## {PhraseStart.Capital(variant)}");
            output.WriteLine();
            output.WriteLine(text);
        }
    }

    private void PrintColumns(List<(string Variant, string Text)> drafting)
    {
        var table = new Table { Border = TableBorder.Ascii };
        foreach (var (variant, _) in drafting)
        {
            table.AddColumn(new TableColumn(new Text(variant)));
        }

        table.AddRow(drafting.Select(one => new Text(one.Text)));
        terminal.Out.Write(table);
    }

    private static void WriteJson(Utf8JsonWriter json, Provision? provision, List<(string Variant, string Text)> drafting)
    {
        if (provision is null)
        {
            return;
        }

        json.WriteString("id", provision.Id.Value);
        json.WriteString("catalogue", provision.Catalogue);
        json.WriteString("title", provision.Title);
        json.WriteString("family", provision.Family);
        json.WriteString("purpose", provision.Purpose);
        json.WriteString("guidance", provision.Guidance);
        json.WriteString("version", provision.Version);
        WriteVariables(json, provision);
        json.WriteStartObject("drafting");
        foreach (var (variant, text) in drafting)
        {
            json.WriteString(variant, text);
        }

        json.WriteEndObject();
    }

    private static void WriteVariables(Utf8JsonWriter json, Provision provision)
    {
        json.WriteStartArray("variables");
        foreach (var variable in provision.Variables)
        {
            json.WriteStartObject();
            json.WriteString("name", variable.Name);
            json.WriteString("type", variable.Type.ToString());
            json.WriteString("label", variable.Label);
            json.WriteString("question", variable.Question);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
