using System.Collections.Immutable;
using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal.Kinds;

/// <summary>The words in one column of a table: a figure must stand there, words must not, or another table must not repeat it.</summary>
/// <param name="Basis">What every test has.</param>
/// <param name="Table">The table's variable.</param>
/// <param name="Column">The column.</param>
/// <param name="NeedsFigure">Whether each cell needs a figure or a date.</param>
/// <param name="Avoid">The id of a list of words that no cell may have; null for none.</param>
/// <param name="NotAmong">Another column, as <c>table.column</c>, that must not repeat a cell; null for none.</param>
internal sealed record CellsTest(TestBasis Basis, string Table, string Column, bool NeedsFigure, string? Avoid, string? NotAmong) : CheckTest(Basis)
{
    internal override IEnumerable<Hit> Run(ReviewScene scene)
    {
        if (scene.Rows(Table) is not { } rows)
        {
            yield return scene.OpenTable(Table);
            yield break;
        }

        foreach (var (row, index) in rows.Select((row, index) => (row, index)))
        {
            var text = TableRows.Text(row, Column);
            if ((text.Length > 0 || NeedsFigure) && Fault(scene, text) is { } found)
            {
                yield return Hit.Wrong(scene.PlaceOfValue(Table), ("row", TableRows.NameOf(row, index)), ("cell", text), ("found", found));
            }
        }
    }

    internal override IEnumerable<(string What, string Name)> Names()
    {
        yield return ("variable", Table);
        yield return ("column", $"{Table}.{Column}");
        if (Avoid is not null)
        {
            yield return ("list", Avoid);
        }

        if (NotAmong is not null)
        {
            yield return ("column", NotAmong);
        }
    }

    private string? Fault(ReviewScene scene, string text) => (NeedsFigure, Avoid, NotAmong) switch
    {
        (true, _, _) => text.Any(char.IsAsciiDigit) ? null : text,
        (_, { } list, _) => scene.List(list).FirstOrDefault(word => Phrases.Find(text, word) >= 0),
        (_, _, { } other) => Others(scene, other).Contains(text, StringComparer.OrdinalIgnoreCase) ? text : null,
        _ => null,
    };

    private static IEnumerable<string> Others(ReviewScene scene, string path) =>
        path.Split('.') is [var table, var column] ? (scene.Rows(table) ?? []).Select(row => TableRows.Text(row, column)) : [];
}
