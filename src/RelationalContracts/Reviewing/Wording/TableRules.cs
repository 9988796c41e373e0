using System.Collections.Immutable;
using System.Globalization;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Reviewing.Statements;

namespace RelationalContracts.Reviewing.Wording;

/// <summary>Shares add up to 100: down a column of shares, or across a row of several.</summary>
internal sealed class ShareRule : IDraftRule
{
    private const decimal Whole = 100m;
    private const decimal Rounding = 0.1m;

    /// <inheritdoc />
    public string Code => "RC4120";

    /// <inheritdoc />
    public string Sound => "Shares add up to 100%.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading) =>
        reading.Documents.SelectMany(document => document.Tables).SelectMany(entry => Check(reading, entry.Table, entry.Place));

    private static IEnumerable<ReviewFinding> Check(DraftReading reading, Table table, Place place)
    {
        var shares = table.Columns.Select((column, index) => (column, index)).Where(pair => IsShare(pair.column.Heading)).ToList();
        if (shares is [var (only, at)])
        {
            var figures = table.Rows.Where(row => !Figures.IsTotal(row)).Select(row => Figures.Percent(row.Cells[at])).ToList();
            if (figures.Count > 1 && figures.All(figure => figure is not null) && Math.Abs(figures.Sum()!.Value - Whole) > Rounding)
            {
                yield return WordingFindings.SharesDoNotAddUp(place, only.Heading, Figures.Words(figures.Sum()!.Value), Figures.PlaceOf(reading, table, place));
            }
        }
        else if (shares.Count > 1)
        {
            foreach (var sum in table.Rows.Select(row => shares.Select(share => Figures.Percent(row.Cells[share.index])).ToList())
                .Where(row => row.All(figure => figure is not null)).Select(row => row.Sum()!.Value).Where(sum => Math.Abs(sum - Whole) > Rounding))
            {
                yield return WordingFindings.SharesDoNotAddUp(
                    place, string.Join(", ", shares.Select(share => share.column.Heading)), Figures.Words(sum), Figures.PlaceOf(reading, table, place));
            }
        }
    }

    private static bool IsShare(string heading) =>
        heading.StartsWith("Share", StringComparison.Ordinal) || heading.EndsWith(" share", StringComparison.Ordinal);
}

/// <summary>A row of totals is the sum of the rows above it.</summary>
internal sealed class TotalRule : IDraftRule
{
    /// <inheritdoc />
    public string Code => "RC4121";

    /// <inheritdoc />
    public string Sound => "Every total is the sum of its rows.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading)
    {
        foreach (var (table, place) in reading.Documents.SelectMany(document => document.Tables).Where(entry => entry.Table.Rows is [_, _, ..] && Figures.IsTotal(entry.Table.Rows[^1])))
        {
            foreach (var (column, index) in table.Columns.Select((column, index) => (column, index)).Skip(1))
            {
                var rows = table.Rows[..^1].Select(row => Figures.Number(row.Cells[index])).ToList();
                if (Figures.Number(table.Rows[^1].Cells[index]) is { } total && rows.All(row => row is not null) && rows.Sum() != total)
                {
                    yield return WordingFindings.WrongTotal(
                        place, column.Heading, Figures.Words(total), Figures.Words(rows.Sum()!.Value), Figures.PlaceOf(reading, table, place));
                }
            }
        }
    }
}

/// <summary>Reads figures in the cells of tables.</summary>
internal static class Figures
{
    /// <summary>A number or an amount of money; null for anything else.</summary>
    public static decimal? Number(ImmutableArray<Inline> cell) => Read(PlainText.Of(cell).Trim().TrimStart('£').TrimEnd('%'));

    /// <summary>A percentage, with its sign; null for anything else.</summary>
    public static decimal? Percent(ImmutableArray<Inline> cell) => PlainText.Of(cell).Trim() is [.. var figure, '%'] ? Read(figure) : null;

    /// <summary>Whether a row gives totals.</summary>
    public static bool IsTotal(TableRow row) => PlainText.Of(row.Cells[0]).Trim().StartsWith("Total", StringComparison.OrdinalIgnoreCase);

    /// <summary>A figure as a message shows it.</summary>
    public static string Words(decimal figure) => figure.ToString("#,##0.##", CultureInfo.InvariantCulture);

    /// <summary>Where a table's figures can be put right: in the deal where it gives them, else in the drafting.</summary>
    public static SourceSpan PlaceOf(DraftReading reading, Table table, Place place) =>
        table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell).OfType<ValueText>().Select(value => reading.PlaceOfValue(value.Variable.Split('.')[0])).FirstOrDefault(at => at is not null)
            ?? place.At;

    private static decimal? Read(string figure) =>
        decimal.TryParse(figure, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
