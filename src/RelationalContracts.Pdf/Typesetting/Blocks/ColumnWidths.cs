using RelationalContracts.Documents;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf.Typesetting.Blocks;

/// <summary>Shares the width of a table among its columns.</summary>
internal static class ColumnWidths
{
    // In ems: what a column of sentences needs to be read with ease, the most that a single word may ask for, and the
    // most that a long cell may, so that it does not starve the others.
    private const double ReadableEms = 7;
    private const double WordEms = 16;
    private const double MostEms = 90;

    /// <summary>What each column asks for.</summary>
    /// <param name="table">The table.</param>
    /// <param name="styles">The theme.</param>
    /// <param name="gap">The space between two columns.</param>
    public static ColumnDemand[] Demands(Table table, StyleSheet styles, double gap)
    {
        var heading = styles.Look(StyleNames.TableHeading);
        var text = styles.Look(StyleNames.TableText);
        var demands = new ColumnDemand[table.Columns.Length];
        for (var i = 0; i < demands.Length; i++)
        {
            var demand = Demand(table.Columns[i].Heading, heading);
            foreach (var row in table.Rows.Where(row => i < row.Cells.Length))
            {
                demand = demand.With(Demand(PlainText.Of(row.Cells[i]), text));
            }

            var between = i == demands.Length - 1 && table.WritingLines == 0 ? 0 : gap;
            var readable = Math.Max(demand.Least, Math.Min(demand.Best, ReadableEms * text.Size));
            demands[i] = new ColumnDemand(demand.Least + between, readable + between, Math.Min(demand.Best, MostEms * text.Size) + between);
        }

        return demands;
    }

    /// <summary>Widths that fill the table: what each column needs to be read, and the rest by what it would like.</summary>
    public static double[] Share(ColumnDemand[] demands, double width)
    {
        var readable = demands.Sum(demand => demand.Readable);
        return readable <= width
            ? Share(demands, width, demand => demand.Readable, demand => demand.Best)
            : Share(demands, width, demand => demand.Least, demand => demand.Readable);
    }

    private static double[] Share(ColumnDemand[] demands, double width, Func<ColumnDemand, double> floor, Func<ColumnDemand, double> wish)
    {
        var least = demands.Sum(floor);
        var wished = demands.Sum(wish) - least;
        if (least >= width)
        {
            return [.. demands.Select(demand => floor(demand) * width / least)];
        }

        // Columns that get all they like share what is left over evenly.
        var part = wished <= 0 ? 0 : Math.Min(1, (width - least) / wished);
        var over = Math.Max(0, width - least - wished) / demands.Length;
        return [.. demands.Select(demand => floor(demand) + ((wish(demand) - floor(demand)) * part) + over)];
    }

    private static ColumnDemand Demand(string text, TextLook look)
    {
        var space = look.Width(look.Face.Space.Width);
        var demand = new ColumnDemand(0, 0, -space);
        foreach (var range in text.AsSpan().Split(' '))
        {
            var width = look.Width(look.Face.Shape(text.AsSpan()[range]).Width);
            demand = new ColumnDemand(Math.Max(demand.Least, width), 0, demand.Best + width + space);
        }

        // A word as wide as a page may be cut; it must not take the whole table.
        return demand with { Least = Math.Min(demand.Least, look.Size * WordEms) };
    }
}

/// <summary>What a column asks for.</summary>
/// <param name="Least">The width of its longest word.</param>
/// <param name="Readable">The width at which its sentences can be read with ease.</param>
/// <param name="Best">The width that sets every cell on one line.</param>
internal readonly record struct ColumnDemand(double Least, double Readable, double Best)
{
    /// <summary>What serves both.</summary>
    public ColumnDemand With(ColumnDemand other) =>
        new(Math.Max(Least, other.Least), Math.Max(Readable, other.Readable), Math.Max(Best, other.Best));
}
