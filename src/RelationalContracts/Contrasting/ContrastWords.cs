using System.Collections.Immutable;
using System.Globalization;

namespace RelationalContracts.Contrasting;

/// <summary>What changes, in words and rows that every form of a contrast shows: terminal, paper, data.</summary>
public static class ContrastWords
{
    /// <summary>What is contrasted with what, naming only what differs: "Alliance contract: standard beside robust".</summary>
    /// <param name="contrast">The contrast.</param>
    public static string Title(DealContrast contrast)
    {
        ArgumentNullException.ThrowIfNull(contrast);
        var (left, right) = (contrast.Left, contrast.Right);
        return left.Model == right.Model ? $"{left.Model}: {left.Strength} beside {right.Strength}"
            : left.Strength == right.Strength ? $"{left.Model} beside {right.Model}"
            : $"{left.Model}, {left.Strength}, beside {right.Model}, {right.Strength}";
    }

    /// <summary>The heading of a column: whose wording it is, and where it stands.</summary>
    /// <param name="side">The side.</param>
    /// <param name="cell">What it says.</param>
    public static string Head(ContrastSide side, ContrastCell cell)
    {
        ArgumentNullException.ThrowIfNull(side);
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Number is null ? $"{side.Model}: not here" : $"{side.Model}, {cell.Place} ({cell.Note})";
    }

    /// <summary>The figures of both; the duties of a party only where the two differ, and a dash for what one lacks.</summary>
    /// <param name="contrast">The contrast.</param>
    public static IEnumerable<(string Label, string Left, string Right)> Figures(DealContrast contrast)
    {
        ArgumentNullException.ThrowIfNull(contrast);
        var (left, right) = (contrast.Left.Figures.ToDictionary(figure => figure.Label), contrast.Right.Figures.ToDictionary(figure => figure.Label));
        return left.Keys.Union(right.Keys)
            .Select(label => (Label: label, Left: left.GetValueOrDefault(label), Right: right.GetValueOrDefault(label)))
            .Where(figure => figure.Left is null or { OfOneParty: false } || figure.Left != figure.Right)
            .Select(figure => (figure.Label, figure.Left?.Printed ?? "-", figure.Right?.Printed ?? "-"));
    }

    /// <summary>Where a clause stands, in the one that has it.</summary>
    /// <param name="clause">The clause.</param>
    public static string PlaceIn(ContrastedClause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return clause.Left.Number is null ? clause.Right.Place : clause.Left.Place;
    }

    /// <summary>What happens to a clause: "2 paragraphs redrafted, 3 added, 1 gone".</summary>
    /// <param name="clause">The clause.</param>
    public static string WhatChanges(ContrastedClause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var counts = clause.Lines.CountBy(line => line.Change).ToDictionary();
        string[] said =
        [
            .. Said(counts, "changed", "redrafted"),
            .. Said(counts, "added", "added"),
            .. Said(counts, "removed", "gone"),
            .. Said(counts, "same", "the same"),
        ];
        return string.Join(", ", said);
    }

    /// <summary>The rows of a side-by-side table: paragraphs that say the same are told in one row, by their numbers.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="all">Whether they are printed all the same.</param>
    public static ImmutableArray<(string Left, string Right)> Rows(ContrastedClause clause, bool all)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var rows = ImmutableArray.CreateBuilder<(string, string)>();
        var lines = clause.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            if (all || lines[i].Change != "same")
            {
                rows.Add((lines[i].Left?.Printed ?? string.Empty, lines[i].Right?.Printed ?? string.Empty));
                continue;
            }

            var last = i;
            while (last + 1 < lines.Count && lines[last + 1].Change == "same")
            {
                last++;
            }

            rows.Add((Same(lines[i].Left!, lines[last].Left!), Same(lines[i].Right!, lines[last].Right!)));
            i = last;
        }

        return rows.ToImmutable();
    }

    private static IEnumerable<string> Said(Dictionary<string, int> counts, string change, string word) =>
        counts.TryGetValue(change, out var count) ? [string.Create(CultureInfo.InvariantCulture, $"{count} {word}")] : [];

    /// <summary>A paragraph whose number is a letter is not to be found by it alone, so only whole numbers are told.</summary>
    private static string Same(ContrastLine first, ContrastLine last) =>
        first.Label == last.Label || !IsNumber(first.Label) ? $"{first.Label} ... the same".Trim() : $"{first.Label} to {last.Label} ... the same";

    private static bool IsNumber(string label) => label.Length > 0 && char.IsAsciiDigit(label[0]);
}
