using RelationalContracts.Documents;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf.Typesetting.Blocks;

/// <summary>Shares the width of a table among its columns, so that the table is low.</summary>
/// <remarks>
/// Every column gets what its words need; what is left over goes, piece by piece, where it takes the most lines off the table.
/// Lines are estimated from the widths of the cells' text: breaking each cell at each width would take longer than the whole page.
/// </remarks>
internal sealed class ColumnWidths
{
    // In ems: what a column of sentences needs to be read with ease, the least it should have where there is room, the least of all, what a date or a
    // name may take so as not to be broken, and the most that a single word may ask for.
    private const double ReadableEms = 7;
    private const double FairEms = 5.5;
    private const double NarrowEms = 5;
    private const double ShortEms = 7.5;
    private const double WordEms = 16;

    // Lines of a narrow column are filled to so much; a heading of three lines has so many full ones; long tables are judged by some rows.
    private const double Filled = 0.92;
    private const double HeadingLines = 2.2;
    private const int Steps = 24;
    private const int MostRows = 30;

    private readonly double _gap;
    private readonly double _em;
    private readonly List<double[]> _rows = [];
    private readonly ColumnDemand[] _columns;

    /// <summary>Measures a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="styles">The theme.</param>
    /// <param name="gap">The space between two columns.</param>
    public ColumnWidths(Table table, StyleSheet styles, double gap)
    {
        var text = styles.Look(StyleNames.TableText);
        _gap = gap;
        _em = text.Size;
        _columns = [.. table.Columns.Select(column => Measure(column.Heading, styles.Look(StyleNames.TableHeading)) with { Content = 0 })];
        _rows.Add([.. _columns.Select(column => column.Best)]);
        foreach (var row in table.Rows)
        {
            AddRow(row, text);
        }
    }

    /// <summary>The width at which all columns can be read with ease.</summary>
    public double Readable => _columns.Sum(column => Math.Max(column.Least, Math.Min(column.Best, ReadableEms * _em))) + Gaps;

    /// <summary>The width at which all columns can still be read, in lines of a few words.</summary>
    public double Narrow => _columns.Sum(column => Math.Max(column.Least, Math.Min(column.Best, NarrowEms * _em))) + Gaps;

    /// <summary>About how many lines the rows have, the heading among them, in a width.</summary>
    public double LinesIn(double width) => Lines([.. Share(width).Select((share, index) => share - (index < _columns.Length - 1 ? _gap : 0))], _rows);

    private double Gaps => _gap * (_columns.Length - 1);

    /// <summary>The width of each column, with the gap behind it, together as wide as the table.</summary>
    public double[] Share(double width)
    {
        var room = width - Gaps;
        var least = _columns.Sum(column => column.Least);
        double[] widths = [.. _columns.Select(Floor)];
        if (least >= room)
        {
            widths = [.. _columns.Select(column => column.Least * room / least)];
        }
        else if (widths.Sum() > room)
        {
            var part = (room - least) / (widths.Sum() - least);
            widths = [.. _columns.Select((column, index) => column.Least + ((widths[index] - column.Least) * part))];
        }
        else
        {
            Fill(widths, room - widths.Sum());
        }

        return [.. widths.Select((share, index) => share + (index < widths.Length - 1 ? _gap : 0))];
    }

    private void AddRow(TableRow row, TextLook text)
    {
        var cells = new double[_columns.Length];
        for (var i = 0; i < Math.Min(cells.Length, row.Cells.Length); i++)
        {
            var cell = Measure(PlainText.Of(row.Cells[i]), text);
            cells[i] = cell.Best;
            _columns[i] = _columns[i].With(cell);
        }

        _rows.Add(cells);
    }

    /// <summary>What a column has before room is given out: short cells on one line, and a heading on about three.</summary>
    private double Floor(ColumnDemand column, int index)
    {
        var cells = column.Content <= ShortEms * _em ? column.Content : FairEms * _em;
        return Math.Max(Math.Max(column.Least, cells), Math.Min(_rows[0][index] / HeadingLines, FairEms * _em));
    }

    /// <summary>Gives out what is left, each time to the column where a point of width takes off the most lines.</summary>
    private void Fill(double[] widths, double room)
    {
        var rows = _rows.Where((_, index) => index % ((_rows.Count / MostRows) + 1) == 0).ToList();
        var step = room / Steps;
        for (var left = Steps; left > 0;)
        {
            var (column, steps) = Best(widths, rows, step, left);
            if (steps == 0)
            {
                // Columns that have all they like share what is left over evenly.
                Array.ForEach([.. Enumerable.Range(0, widths.Length)], index => widths[index] += left * step / widths.Length);
                return;
            }

            widths[column] += steps * step;
            left -= steps;
        }
    }

    private static (int Column, int Steps) Best(double[] widths, List<double[]> rows, double step, int most)
    {
        var (before, best, gain) = (Lines(widths, rows), (Column: 0, Steps: 0), 0.0);
        for (var column = 0; column < widths.Length; column++)
        {
            var width = widths[column];
            for (var steps = 1; steps <= most; steps++)
            {
                widths[column] = width + (steps * step);
                var lines = (before - Lines(widths, rows)) / steps;
                if (lines > gain)
                {
                    (best, gain) = ((column, steps), lines);
                }
            }

            widths[column] = width;
        }

        return best;
    }

    /// <summary>About how many lines the rows have; where others make a row as tall, a cell's own lines count a little too.</summary>
    private static double Lines(double[] widths, List<double[]> rows)
    {
        const double ownShare = 0.05;
        var lines = 0.0;
        foreach (var row in rows)
        {
            var (most, all) = (1.0, 0.0);
            for (var column = 0; column < widths.Length; column++)
            {
                var own = row[column] <= widths[column] + 0.01 ? 1 : Math.Ceiling(row[column] / (widths[column] * Filled));
                (most, all) = (Math.Max(most, own), all + own);
            }

            lines += most + (ownShare * all);
        }

        return lines;
    }

    private static ColumnDemand Measure(string text, TextLook look)
    {
        var space = look.Width(look.Face.Space.Width);
        var (least, best) = (0.0, -space);
        foreach (var range in text.AsSpan().Split(' '))
        {
            var width = look.Width(look.Face.Shape(text.AsSpan()[range]).Width);
            (least, best) = (Math.Max(least, width), best + width + space);
        }

        // A word as wide as a page may be cut; it must not take the whole table.
        return new ColumnDemand(Math.Min(least, look.Size * WordEms), best, best);
    }
}

/// <summary>What a column asks for.</summary>
/// <param name="Least">The width of its longest word.</param>
/// <param name="Content">The width that sets every cell below the heading on one line.</param>
/// <param name="Best">The width that sets the heading and every cell on one line.</param>
internal readonly record struct ColumnDemand(double Least, double Content, double Best)
{
    /// <summary>What serves both.</summary>
    public ColumnDemand With(ColumnDemand other) =>
        new(Math.Max(Least, other.Least), Math.Max(Content, other.Content), Math.Max(Best, other.Best));
}
