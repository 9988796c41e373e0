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

    // A cell wider than this runs over several lines anyway and asks for no more room.
    private const double LongestLine = 220;

    // Cells with less than this have lines of two or three words; a little less can be borne.
    private const double ReadableLine = 120;
    private const double Squeeze = 1.2;
    private const double WiderFace = 1.12;

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

        var least = LeastWidths(table, theme);
        var wished = WishedWidths(table, theme).Zip(least, Math.Max).ToArray();
        var spare = width - least.Sum();
        return spare <= 0
            ? [.. least.Select(column => column * width / least.Sum())]
            : [.. least.Zip(wished, (low, wish) => low + (spare * Share(low, wish, least, wished)))];
    }

    /// <summary>Whether the table needs more room than there is: for its longest words, or for lines that can be read.</summary>
    public static bool IsTooWide(Table table, Theme theme, double width) =>
        !table.IsComparison && !HasShares(table) && (LeastWidths(table, theme).Sum() > width
        || WishedWidths(table, theme).Sum(wish => Math.Min(wish, ReadableLine)) > width * Squeeze);

    private static bool HasShares(Table table) => table.Columns.All(column => column.Share > 0);

    private static double Share(double low, double wish, double[] least, double[] wished)
    {
        var all = wished.Sum() - least.Sum();
        return all <= 0 ? 1.0 / least.Length : (wish - low) / all;
    }

    private static double[] LeastWidths(Table table, Theme theme) =>
        Widths(table, theme, (cell, type) => cell.Split(' ').Max(word => TextMeasure.Width(word, type)));

    private static double[] WishedWidths(Table table, Theme theme) =>
        Widths(table, theme, (cell, type) => Math.Min(TextMeasure.Width(cell, type), LongestLine));

    private static double[] Widths(Table table, Theme theme, Func<string, TextStyle, double> width)
    {
        // Bold type for all, and the gutter on top: room to spare, should the reader's face be wider than the one counted with.
        var type = theme.Style(StyleNames.TableHeading);
        return [.. table.Columns.Select((_, i) => (theme.CellPadding * GutterInPaddings) + (type.Size / 2) + (WiderFace * Cells(table, i).Max(cell => width(cell, type))))];
    }

    private static IEnumerable<string> Cells(Table table, int column) =>
        table.Rows.Take(RowsRead).Select(row => TextOf(row.Cells, column)).Prepend(table.Columns[column].Heading);

    private static string TextOf(ImmutableArray<ImmutableArray<Inline>> cells, int column) =>
        column < cells.Length ? PlainText.Of(cells[column]) : string.Empty;
}
