using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Pdf.Typesetting.Pages;

namespace RelationalContracts.Pdf.Typesetting.Blocks;

/// <content>Tables to write in: a rule around every cell, and room.</content>
internal sealed partial class TableSetter
{
    private const double FormPadding = 5;

    /// <summary>Where the upright rules stand.</summary>
    private static double[] Grid(double left, double[] widths)
    {
        var edges = new double[widths.Length + 1];
        edges[0] = left;
        for (var i = 0; i < widths.Length; i++)
        {
            edges[i + 1] = edges[i] + widths[i];
        }

        return edges;
    }

    /// <summary>Gives a row its room and its rules; without a grid it stays as it is.</summary>
    private void Rule(List<Strip> row, double least, double[] grid)
    {
        if (grid.Length == 0)
        {
            return;
        }

        row[^1].Height += Math.Max(0, least - row.Sum(strip => strip.Height));
        foreach (var strip in row)
        {
            strip.Shapes.AddRange(grid.Select(edge => Hairline(edge, 0, RuleWidth, strip.Height)));
        }

        row[^1].Shapes.Add(Hairline(grid[0], row[^1].Height - RuleWidth, grid[^1] - grid[0] + RuleWidth, RuleWidth));
    }

    private StripShape Hairline(double left, double top, double width, double height) => new(new Area(left, top, width, height), _desk.Styles.Quiet);
}
