using System.Collections.Immutable;
using RelationalContracts.Documents;
using RelationalContracts.Themes;
using RelationalContracts.Word.Pages;

namespace RelationalContracts.Word.Body;

/// <summary>How wide the columns of a table are.</summary>
/// <remarks>Fixed widths look the same in every program; automatic ones are laid out by each in its own way.</remarks>
internal static class TableLayout
{
    /// <summary>The gap between two columns, in paddings of a cell.</summary>
    public const int GutterInPaddings = 4;

    // Cells with less than this have lines of two or three words; a little less can be borne.
    private const double ReadableLine = 120;
    private const double Squeeze = 1.2;

    // A name, an amount, a date.
    private const double ShortCell = 90;
    private const double MostForShort = 0.75;

    // Georgia, against the face that is counted with.
    private const double WiderFace = 1.12;

    // A column that is wide enough for its cells grows until its heading has no more lines than this, words being uneven.
    private const double LinesOfHeading = 2.5;
    private const double MostLinesOfHeading = 4;

    // Cells read to set the widths: a table of thousands of rows does not change its mind after these.
    private const int RowsRead = 200;

    /// <summary>The width of each column; together they fill the room given.</summary>
    /// <param name="table">The table.</param>
    /// <param name="theme">The type of its text.</param>
    /// <param name="width">The room.</param>
    public static double[] Columns(Table table, Theme theme, double width)
    {
        if (table.IsComparison)
        {
            return [.. table.Columns.Select(_ => width / table.Columns.Length)];
        }

        if (HasShares(table))
        {
            return [.. table.Columns.Select(column => width * column.Share / table.Columns.Sum(one => one.Share))];
        }

        var columns = ColumnNeed.Of(table, theme);
        var least = columns.Sum(column => column.Least);
        return least >= width ? [.. columns.Select(column => column.Least * width / least)] : Shared(WithShortWhole(columns, width), width);
    }

    /// <summary>Columns of names and figures keep each on one line, and those of words get as much, where all can and leave most of the room to the others.</summary>
    private static ColumnNeed[] WithShortWhole(ColumnNeed[] columns, double width)
    {
        ColumnNeed[] whole = [.. columns.Select(column => column with { Least = Math.Max(column.Least, Math.Min(column.Most, ShortCell)) })];
        return whole.Sum(column => column.Least) <= width * MostForShort ? whole : columns;
    }

    /// <summary>Whether the table needs more room than there is: for its longest words, or for lines that can be read.</summary>
    public static bool IsTooWide(Table table, Theme theme, double width)
    {
        if (table.IsComparison || HasShares(table))
        {
            return false;
        }

        var columns = ColumnNeed.Of(table, theme);
        return columns.Sum(column => column.Least) > width || columns.Sum(column => Math.Min(column.Most, ReadableLine)) > width * Squeeze;
    }

    private static bool HasShares(Table table) => table.Columns.All(column => column.Share > 0);

    /// <summary>
    /// Shares the room by the weight of the columns' text, so that rows become as low as they can; no column gets less than its longest
    /// word or more than its longest cell while another could do with it.
    /// </summary>
    private static double[] Shared(ColumnNeed[] columns, double width)
    {
        var widths = new double?[columns.Length];
        for (var settled = -1; settled != widths.Count(given => given is not null);)
        {
            settled = widths.Count(given => given is not null);
            Settle(columns, widths, width);
        }

        var left = width - widths.Sum(given => given ?? 0);
        var weight = columns.Where((_, i) => widths[i] is null).Sum(column => column.Weight);
        return weight > 0
            ? [.. columns.Select((column, i) => widths[i] ?? left * column.Weight / weight)]
            : [.. widths.Select(given => given!.Value * width / (width - left))];
    }

    /// <summary>Gives the columns that their share would leave too narrow their least, or else those that it would leave too wide their most.</summary>
    private static void Settle(ColumnNeed[] columns, double?[] widths, double width)
    {
        var open = Enumerable.Range(0, columns.Length).Where(i => widths[i] is null).ToList();
        var left = width - widths.Sum(given => given ?? 0);
        var weight = open.Sum(i => columns[i].Weight);
        double ShareOf(int i) => left * columns[i].Weight / weight;
        var narrow = open.Where(i => ShareOf(i) < columns[i].Least).ToList();
        narrow.ForEach(i => widths[i] = columns[i].Least);
        if (narrow.Count == 0)
        {
            open.Where(i => ShareOf(i) > columns[i].Most).ToList().ForEach(i => widths[i] = columns[i].Most);
        }
    }

    /// <summary>What a column asks for.</summary>
    /// <param name="Least">Room for its longest word, and for its heading on four lines or five.</param>
    /// <param name="Most">Room for its longest cell on one line, and its heading on three.</param>
    /// <param name="Weight">How much its text presses: the third root of its cells' squared widths, which makes the sum of squared lines the least.</param>
    private readonly record struct ColumnNeed(double Least, double Most, double Weight)
    {
        public static ColumnNeed[] Of(Table table, Theme theme)
        {
            var (text, heading) = (theme.Style(StyleNames.TableText), theme.Style(StyleNames.TableHeading));
            var gutter = (theme.CellPadding * GutterInPaddings) + (text.Size / 2);
            return [.. table.Columns.Select((column, i) => Of(Need.Of(column.Heading, heading), table.Rows.Take(RowsRead).Select(row => Need.Of(TextOf(row.Cells, i), text)), gutter))];
        }

        private static ColumnNeed Of(Need heading, IEnumerable<Need> cells, double gutter)
        {
            // A heading may run over a few lines, so it asks for less than a cell.
            var (least, most, squares) = (Math.Max(heading.Word, heading.Line / MostLinesOfHeading), Math.Max(heading.Word, heading.Line / LinesOfHeading), heading.Line * heading.Line);
            foreach (var cell in cells)
            {
                (least, most, squares) = (Math.Max(least, cell.Word), Math.Max(most, cell.Line), squares + (cell.Line * cell.Line));
            }

            return new(gutter + (WiderFace * least), gutter + (WiderFace * most), Math.Cbrt(squares) + 1);
        }
    }

    /// <summary>How wide a cell's longest word is, and all of it on one line.</summary>
    private readonly record struct Need(double Word, double Line)
    {
        public static Need Of(string cell, TextStyle type)
        {
            var longest = 0.0;
            foreach (var word in cell.AsSpan().Split(' '))
            {
                longest = Math.Max(longest, TextMeasure.Width(cell.AsSpan()[word], type));
            }

            return new(longest, TextMeasure.Width(cell, type));
        }
    }

    private static string TextOf(ImmutableArray<ImmutableArray<Inline>> cells, int column) =>
        column < cells.Length ? PlainText.Of(cells[column]) : string.Empty;
}
