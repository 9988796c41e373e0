using RelationalContracts.Papers;

namespace RelationalContracts.Contrasting;

/// <summary>Writes a contrast as a handout: what changes in figures and in a list, then the wordings side by side.</summary>
public static class ContrastPaper
{
    /// <summary>Writes.</summary>
    /// <param name="contrast">The contrast.</param>
    /// <param name="title">The deal's title.</param>
    /// <param name="all">Whether what says the same is printed too.</param>
    /// <param name="brief">Whether the wordings are left out: of a whole contract they fill a hundred pages.</param>
    public static Paper Write(DealContrast contrast, string title, bool all, bool brief = false)
    {
        ArgumentNullException.ThrowIfNull(contrast);
        var paper = new PaperBuilder("contrast", title, ContrastWords.Title(contrast)) { Status = "Training handout" };
        paper.Section("What changes", section => Overview(section, contrast));
        Listed(paper, contrast, "removed", $"Gone: only in the {Short(contrast, contrast.Left)}", contrast.Left);
        Listed(paper, contrast, "added", $"New: only in the {Short(contrast, contrast.Right)}", contrast.Right);
        paper.Section("Drafted differently: where", section => Redrafted(section, contrast));
        paper.Section("The same in both", section => Unchanged(section, contrast));
        foreach (var clause in contrast.Clauses.Where(clause => !brief && (clause.Change is "changed" or "added" || all)))
        {
            paper.Section(clause.Clause.Heading, section => Wordings(section, contrast, clause, all));
        }

        return new Paper(paper.Build(), "public");
    }

    private static void Overview(PaperSectionBuilder section, DealContrast contrast)
    {
        section.Paragraph("The same deal is composed twice. What it leaves open shows in square brackets. That the number of a clause, or of a reference, differs does not count as a change.");
        section.Add(PaperText.Table(
            "How many clauses and schedules change",
            ["Clauses and schedules", "Number#"],
            new[] { ("The same in both, and left out below", "same"), ("Drafted differently", "changed"), ("Gone: only on the left", "removed"), ("New: only on the right", "added") }
                .Select(kind => new[] { kind.Item1, $"{contrast.Clauses.Count(clause => clause.Change == kind.Item2)}" })));
        section.Add(PaperText.Table(
            "Figures of the two",
            ["Counted from the text", $"{Short(contrast, contrast.Left)}#", $"{Short(contrast, contrast.Right)}#"],
            ContrastWords.Figures(contrast).Select(figure => new[] { figure.Label, figure.Left, figure.Right })));
    }

    private static string Short(DealContrast contrast, ContrastSide side) => contrast.Left.Model == contrast.Right.Model ? $"{side.Strength} drafting" : side.Model;

    private static void Unchanged(PaperSectionBuilder section, DealContrast contrast)
    {
        var same = contrast.Clauses.Where(clause => clause.Change == "same").Select(clause => $"{clause.Clause.Heading} ({clause.Left.Place})").ToList();
        if (same.Count > 0)
        {
            section.Paragraph($"{string.Join("; ", same)}.");
        }
    }

    /// <summary>What only one of the two has, together where the reason is the same.</summary>
    private static void Listed(PaperBuilder paper, DealContrast contrast, string change, string heading, ContrastSide side) => paper.Section(heading, section =>
    {
        foreach (var reason in contrast.Clauses.Where(clause => clause.Change == change).GroupBy(clause => (side == contrast.Left ? clause.Right : clause.Left).Note))
        {
            section.Paragraph(reason.Key);
            section.Add(PaperText.Table(
                heading, ["Where", "What", "What it is for"], reason.Select(clause => new[] { ContrastWords.PlaceIn(clause), clause.Clause.Heading, clause.Purpose })).WithShares([1.2, 2, 4]));
        }
    });

    private static void Redrafted(PaperSectionBuilder section, DealContrast contrast)
    {
        var changed = contrast.Clauses.Where(clause => clause.Change == "changed").ToList();
        if (changed.Count > 0)
        {
            section.Add(PaperText.Table(
                "Clauses that are drafted differently",
                ["What", "Left", "Right", "Its paragraphs"],
                changed.Select(clause => new[] { clause.Clause.Heading, $"{clause.Left.Place}, {clause.Left.Note}", $"{clause.Right.Place}, {clause.Right.Note}", ContrastWords.WhatChanges(clause) })));
        }
    }

    private static void Wordings(PaperSectionBuilder section, DealContrast contrast, ContrastedClause clause, bool all)
    {
        var note = clause.Left.Number is null ? clause.Left.Note : clause.Right.Number is null ? clause.Right.Note : clause.Purpose;
        if (note.Length > 0)
        {
            section.Add(PaperText.Paragraph(note));
        }

        section.Add(PaperText.Table(
            $"{clause.Clause.Heading} in the two",
            [ContrastWords.Head(contrast.Left, clause.Left), ContrastWords.Head(contrast.Right, clause.Right)],
            ContrastWords.Rows(clause, all).Select(row => new[] { row.Left, row.Right })) with
        { IsComparison = true });
    }
}
