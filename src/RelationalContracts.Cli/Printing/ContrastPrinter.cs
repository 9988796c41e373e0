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
