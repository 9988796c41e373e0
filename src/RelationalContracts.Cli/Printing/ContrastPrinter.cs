using System.Text.Json;
using RelationalContracts.Contrasting;
using Spectre.Console;

namespace RelationalContracts.Cli.Printing;

/// <summary>Shows a contrast in a terminal, or as data.</summary>
/// <param name="console">The terminal.</param>
internal sealed class ContrastPrinter(IAnsiConsole console)
{
    /// <summary>Prints what changes, then the wordings side by side.</summary>
    /// <param name="contrast">The contrast.</param>
    /// <param name="all">Whether what says the same is printed too.</param>
    public void Print(DealContrast contrast, bool all)
    {
        if (contrast.Clauses.Length > 1)
        {
            PrintSummary(contrast);
        }

        foreach (var clause in contrast.Clauses.Where(clause => all || clause.Change is "changed" or "added" || contrast.Clauses.Length == 1))
        {
            PrintWordings(contrast, clause, all);
        }

        var counts = contrast.Clauses.CountBy(clause => clause.Change).OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Value} {count.Key}");
        console.WriteLine($"Clauses and schedules: {string.Join(", ", counts)}");
    }

    private void PrintSummary(DealContrast contrast)
    {
        console.WriteLine(ContrastWords.Title(contrast));
        var isOneModel = contrast.Left.Model == contrast.Right.Model;
        var figures = Table("Counted from the text", isOneModel ? contrast.Left.Strength : contrast.Left.Model, isOneModel ? contrast.Right.Strength : contrast.Right.Model);
        foreach (var (label, left, right) in ContrastWords.Figures(contrast))
        {
            AddRow(figures, label, left, right);
        }

        console.Write(figures);
        var changes = Table("Change", "What", "Where", "How");
        foreach (var clause in contrast.Clauses.Where(clause => clause.Change != "same").OrderBy(clause => Order(clause.Change)))
        {
            AddRow(changes, Word(clause.Change), clause.Clause.Heading, ContrastWords.PlaceIn(clause), clause.Change == "changed" ? ContrastWords.WhatChanges(clause) : clause.Purpose);
        }

        console.Write(changes);
    }

    private void PrintWordings(DealContrast contrast, ContrastedClause clause, bool all)
    {
        var table = Table(ContrastWords.Head(contrast.Left, clause.Left), ContrastWords.Head(contrast.Right, clause.Right));
        table.Title = new TableTitle(Markup.Escape($"{clause.Clause.Heading} ({clause.Change})"));
        table.ShowRowSeparators = true;
        foreach (var (left, right) in ContrastWords.Rows(clause, all))
        {
            AddRow(table, left, right);
        }

        console.Write(table);
        if (clause.Change is "added" or "removed")
        {
            console.WriteLine(clause.Left.Number is null ? clause.Left.Note : clause.Right.Note);
        }
    }

    /// <summary>The contrast as data.</summary>
    /// <param name="json">Receives it.</param>
    /// <param name="contrast">The contrast; null where there is none.</param>
    public static void WriteJson(Utf8JsonWriter json, DealContrast? contrast)
    {
        json.WriteStartArray("figures");
        foreach (var label in contrast is null ? [] : contrast.Left.Figures.Concat(contrast.Right.Figures).Select(figure => figure.Label).Distinct())
        {
            json.WriteStartObject();
            json.WriteString("counted", label);
            WriteFigure(json, "left", contrast!.Left, label);
            WriteFigure(json, "right", contrast.Right, label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("clauses");
        foreach (var clause in contrast?.Clauses ?? [])
        {
            WriteClause(json, clause);
        }

        json.WriteEndArray();
    }

    private static void WriteClause(Utf8JsonWriter json, ContrastedClause clause)
    {
        json.WriteStartObject();
        json.WriteString("id", clause.Anchor.Value);
        json.WriteString("title", clause.Clause.Heading);
        json.WriteString("change", clause.Change);
        WriteCell(json, "left", clause.Left);
        WriteCell(json, "right", clause.Right);
        json.WriteStartArray("lines");
        foreach (var line in clause.Lines)
        {
            json.WriteStartObject();
            json.WriteString("change", line.Change);
            json.WriteString("left", Printed(line.Left));
            json.WriteString("right", Printed(line.Right));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, string name, ContrastCell cell)
    {
        json.WriteStartObject(name);
        json.WriteString("clause", cell.Number);
        json.WriteString("note", cell.Note);
        json.WriteString("text", string.Join("\n", cell.Lines.Select(Printed)));
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, ContrastSide side, string label)
    {
        if (side.Figures.FirstOrDefault(figure => figure.Label == label) is { } figure)
        {
            json.WriteNumber(name, figure.Count);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string? Printed(ContrastLine? line) => line is null ? null : $"{line.Label} {line.Text}".Trim();

    private static int Order(string change) => change switch { "removed" => 0, "added" => 1, _ => 2 };

    private static string Word(string change) => change switch { "removed" => "gone", "added" => "new", _ => "redrafted" };

    private static Table Table(params string[] headings)
    {
        var table = new Table { Border = TableBorder.Ascii };
        table.AddColumns([.. headings.Select(heading => new TableColumn(new Text(heading)))]);
        return table;
    }

    private static void AddRow(Table table, params string[] cells) => table.AddRow(cells.Select(cell => new Text(cell)));
}
