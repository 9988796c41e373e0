using System.Collections.Immutable;
using RelationalContracts.Law;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal.Kinds;

/// <summary>A table of the deal that must be complete: every row has the columns, and there are enough rows.</summary>
/// <param name="Basis">What every test has.</param>
/// <param name="Table">The table's variable.</param>
/// <param name="Columns">The columns that a complete row has.</param>
/// <param name="Where">The rows it is about: a column and the words it may have; all where it is empty.</param>
/// <param name="Fewest">The id of the figure that says how many complete rows there must be; null where each row must be complete.</param>
/// <param name="In">The provision that prints it: without it there are no rows.</param>
internal sealed record TableTest(
    TestBasis Basis, string Table, ImmutableArray<string> Columns, ImmutableDictionary<string, ImmutableArray<string>> Where, string? Fewest, string? In) : CheckTest(Basis)
{
    internal override IEnumerable<Hit> Run(ReviewScene scene)
    {
        var isIn = In is null || scene.Has(In);
        if (Fewest is { } id && scene.Situation.Figure(id) is { } fewest)
        {
            return TooFew(scene, isIn ? scene.Rows(Table) ?? [] : [], fewest);
        }

        if (!isIn)
        {
            return [];
        }

        return scene.Rows(Table) is { } rows ? Incomplete(scene, rows) : [scene.OpenTable(Table)];
    }

    internal override IEnumerable<(string What, string Name)> Names()
    {
        yield return ("variable", Table);
        foreach (var column in Columns.Concat(Where.Keys))
        {
            yield return ("column", $"{Table}.{column}");
        }
    }

    private IEnumerable<Hit> TooFew(ReviewScene scene, ImmutableArray<ImmutableDictionary<string, Value>> rows, Threshold fewest)
    {
        var complete = rows.Where(IsMeant).Count(row => !MissingIn(row).Any());
        if (complete < fewest.Amount)
        {
            var missing = rows.Where(IsMeant).SelectMany(MissingIn).Distinct().ToList();
            yield return Hit.Wrong(
                scene.PlaceOfValue(Table),
                ("count", complete.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                ("fewest", fewest.Amount.ToString("0", System.Globalization.CultureInfo.InvariantCulture)),
                ("missing", missing.Count == 0 ? "further rows" : ValueWords.Series(missing)));
        }
    }

    private IEnumerable<Hit> Incomplete(ReviewScene scene, ImmutableArray<ImmutableDictionary<string, Value>> rows)
    {
        foreach (var (row, index) in rows.Select((row, index) => (row, index)).Where(pair => IsMeant(pair.row)))
        {
            var missing = MissingIn(row).ToList();
            if (missing.Count > 0)
            {
                yield return Hit.Wrong(scene.PlaceOfValue(Table), ("row", TableRows.NameOf(row, index)), ("missing", ValueWords.Series(missing)));
            }
        }
    }

    private bool IsMeant(ImmutableDictionary<string, Value> row) => Where.All(filter => filter.Value.Any(word => TableRows.Is(row, filter.Key, word)));

    private IEnumerable<string> MissingIn(ImmutableDictionary<string, Value> row) =>
        Columns.Where(column => TableRows.Text(row, column).Length == 0).Select(column => column.Replace('_', ' '));
}
