using System.Collections.Immutable;
using RelationalContracts.Documents;

namespace RelationalContracts.Pictures;

/// <summary>Says in a table what a picture shows, with the clause behind each row; a column that would be empty is left out.</summary>
internal static class PictureTable
{
    private const string Nothing = "–";

    /// <summary>Makes the table.</summary>
    /// <param name="caption">What it is about.</param>
    /// <param name="headings">The headings of its columns but the last.</param>
    /// <param name="clauseHeading">The heading of the last column: "Clause".</param>
    /// <param name="entries">Its rows.</param>
    /// <param name="columns">The words of each column.</param>
    public static Table Of(
        string caption, ImmutableArray<string> headings, string clauseHeading, IEnumerable<ShownEntry> entries, ImmutableArray<Func<ShownEntry, ImmutableArray<Inline>>> columns)
    {
        var shown = entries.ToList();
        var kept = Enumerable.Range(0, columns.Length).Where(column => shown.Exists(entry => !columns[column](entry).IsEmpty)).ToList();
        return new Table(
            caption,
            [.. kept.Select(column => new TableColumn(headings[column], false)), new TableColumn(clauseHeading, false)],
            [.. shown.Select(entry => new TableRow([.. kept.Select(column => OrNothing(columns[column](entry))), entry.Clause]))]);
    }

    private static ImmutableArray<Inline> OrNothing(ImmutableArray<Inline> cell) => cell.IsEmpty ? [new Text(Nothing)] : cell;
}
