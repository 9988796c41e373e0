using RelationalContracts.Documents;
using RelationalContracts.Papers;

namespace RelationalContracts.Contrasting;

/// <summary>Writes a contrast as a handout: two columns, clause by clause, with what changed said in words.</summary>
public static class ContrastPaper
{
    /// <summary>Writes.</summary>
    /// <param name="contrast">The contrast.</param>
    /// <param name="title">The deal's title.</param>
    /// <param name="all">Whether clauses that say the same are shown too.</param>
    public static Paper Write(DealContrast contrast, string title, bool all)
    {
        ArgumentNullException.ThrowIfNull(contrast);
        var paper = new PaperBuilder("contrast", title, $"{Name(contrast.Left)} beside {Name(contrast.Right)}") { Status = "Training handout" };
        paper.Section("What changes", section => Overview(section, contrast));
        foreach (var clause in contrast.Clauses.Where(clause => all || clause.Change != "same"))
        {
            paper.Section($"{clause.Clause.Heading} ({clause.Change})", section => section.Add(Columns(contrast, clause)));
        }

        return new Paper(paper.Build(), "public");
    }

    /// <summary>How a side is named: "Alliance contract, standard".</summary>
    /// <param name="side">The side.</param>
    public static string Name(ContrastSide side)
    {
        ArgumentNullException.ThrowIfNull(side);
        return $"{side.Model}, {side.Strength}";
    }

    private static void Overview(PaperSectionBuilder section, DealContrast contrast)
    {
        section.Paragraph($"The same deal is composed twice: as {Name(contrast.Left)}, on the left, and as {Name(contrast.Right)}, on the right. What the deal leaves open shows in square brackets. References to other clauses differ where the numbers do; that alone does not count as a change.");
        section.Add(PaperText.Table(
            "How many clauses change",
            ["Clauses", "Number#"],
            new[] { ("say the same in both", "same"), ("are drafted differently", "changed"), ("are only on the left", "removed"), ("are only on the right", "added") }
                .Select(kind => new[] { kind.Item1, $"{contrast.Clauses.Count(clause => clause.Change == kind.Item2)}" })));
    }

    private static Table Columns(DealContrast contrast, ContrastedClause clause)
    {
        var rows = Math.Max(Math.Max(clause.Left.Lines.Length, clause.Right.Lines.Length), 1);
        return PaperText.Table(
            $"{clause.Clause.Heading} in the two",
            [Head(contrast.Left, clause.Left), Head(contrast.Right, clause.Right)],
            Enumerable.Range(0, rows).Select(row => new[] { CellText(clause.Left, row), CellText(clause.Right, row) }));
    }

    private static string Head(ContrastSide side, ContrastCell cell) =>
        cell.Number is null ? side.Model : $"{side.Model}, clause {cell.Number} ({cell.Note})";

    private static string CellText(ContrastCell cell, int row) => row < cell.Lines.Length
        ? $"{cell.Lines[row].Label} {cell.Lines[row].Text}".Trim()
        : row == 0 && cell.Number is null ? $"Not here. {cell.Note}" : string.Empty;
}
