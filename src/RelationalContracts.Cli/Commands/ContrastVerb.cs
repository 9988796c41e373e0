using System.CommandLine;
using System.Text.Json;
using RelationalContracts.Cli.Files;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Contrasting;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using Spectre.Console;

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
            + "Example: relcon contrast harbour.deal.yaml --strength robust\n"
            + "         relcon contrast harbour.deal.yaml partnership-board --model lead-provider -o handouts --format pdf,html");
        command.Arguments.Add(_deal);
        command.Arguments.Add(_provision);
        command.Options.Add(_model);
        command.Options.Add(_strength);
        command.Options.Add(_all);
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
                WriteJson(json, contrast);
                WrittenFiles.WriteJson(json, written);
            },
            () => Print(contrast, parsed.GetValue(_all)));

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
            contrast = contrast with { Clauses = [.. contrast.Clauses.Where(clause => clause.Anchor.Value == wanted)] };
            if (contrast.Clauses.IsEmpty)
            {
                diagnostics.Add(CommandDiagnostics.UnknownProvision(wanted, open.Workspace.Library.Provisions.Select(known => known.Id)));
            }
        }

        return contrast is null || diagnostics.HasErrors || _paper.Folder(parsed) is not { } folder
            ? (contrast, [])
            : (contrast, shelf.Write(
                [ContrastPaper.Write(contrast, open.Deal.Title, parsed.GetValue(_all))], open.Workspace, folder, open.Stem, _paper.Formats(parsed), diagnostics));
    }

    private void Print(DealContrast? contrast, bool all)
    {
        if (contrast is null)
        {
            return;
        }

        foreach (var clause in contrast.Clauses.Where(clause => all || clause.Change != "same" || contrast.Clauses.Length == 1))
        {
            var table = new Spectre.Console.Table { Title = new TableTitle(Markup.Escape($"{clause.Clause.Heading} ({clause.Change})")), Border = TableBorder.Ascii };
            table.AddColumn(new Spectre.Console.TableColumn(new Text(Head(contrast.Left, clause.Left))));
            table.AddColumn(new Spectre.Console.TableColumn(new Text(Head(contrast.Right, clause.Right))));
            table.AddRow(new Text(Words(clause.Left)), new Text(Words(clause.Right)));
            terminal.Out.Write(table);
        }

        var counts = contrast.Clauses.CountBy(clause => clause.Change).OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Value} {count.Key}");
        terminal.Out.WriteLine($"Clauses: {string.Join(", ", counts)}");
    }

    private static string Head(ContrastSide side, ContrastCell cell) =>
        cell.Number is null ? ContrastPaper.Name(side) : $"{side.Model}, clause {cell.Number} ({cell.Note})";

    private static string Words(ContrastCell cell) => cell.Number is null
        ? $"Not here. {cell.Note}"
        : string.Join("\n", cell.Lines.Select(line => $"{line.Label} {line.Text}".Trim()));

    private static void WriteJson(Utf8JsonWriter json, DealContrast? contrast)
    {
        json.WriteStartArray("clauses");
        foreach (var clause in contrast?.Clauses ?? [])
        {
            json.WriteStartObject();
            json.WriteString("id", clause.Anchor.Value);
            json.WriteString("title", clause.Clause.Heading);
            json.WriteString("change", clause.Change);
            WriteCell(json, "left", clause.Left);
            WriteCell(json, "right", clause.Right);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCell(Utf8JsonWriter json, string name, ContrastCell cell)
    {
        json.WriteStartObject(name);
        json.WriteString("clause", cell.Number);
        json.WriteString("note", cell.Note);
        json.WriteString("text", string.Join("\n", cell.Lines.Select(line => $"{line.Label} {line.Text}".Trim())));
        json.WriteEndObject();
    }
}
