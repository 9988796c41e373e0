using System.Collections.Immutable;
using RelationalContracts.Documents;

namespace RelationalContracts.Writers;

/// <summary>The outlines of what a drawing names but does not spell out: the head of an arrow, a mark.</summary>
/// <remarks>Every format draws the same points, so that a picture looks alike in all of them.</remarks>
public static class FigureOutlines
{
    private const double ArrowLength = 6;
    private const double ArrowHalfWidth = 2.6;
    private const int DiscCorners = 24;

    /// <summary>The lengths of a dash and of the gap after it.</summary>
    public static (double Dash, double Gap) Dashes => (4, 2.5);

    /// <summary>The head of a line's arrow: its tip, and the two corners behind it.</summary>
    /// <param name="line">A line with an arrow.</param>
    public static ImmutableArray<FigurePoint> ArrowHead(FigureLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var (tip, before) = (line.Points[^1], line.Points[^2]);
        var (x, y) = Direction(before, tip);
        var (backX, backY) = (tip.X - (x * ArrowLength), tip.Y - (y * ArrowLength));
        return [tip, new(backX - (y * ArrowHalfWidth), backY + (x * ArrowHalfWidth)), new(backX + (y * ArrowHalfWidth), backY - (x * ArrowHalfWidth))];
    }

    /// <summary>The points of a line as it is stroked: one with an arrow ends inside its head, so that the tip stays sharp.</summary>
    /// <param name="line">The line.</param>
    public static ImmutableArray<FigurePoint> Stroke(FigureLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (!line.HasArrow)
        {
            return line.Points;
        }

        var (tip, before) = (line.Points[^1], line.Points[^2]);
        var (x, y) = Direction(before, tip);
        return line.Points.SetItem(line.Points.Length - 1, new FigurePoint(tip.X - (x * ArrowLength / 2), tip.Y - (y * ArrowLength / 2)));
    }

    /// <summary>The corners of a mark; a disc has so many that it looks round.</summary>
    /// <param name="mark">The mark.</param>
    public static ImmutableArray<FigurePoint> Corners(FigureMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        var count = mark.IsDiamond ? 4 : DiscCorners;
        return [.. Enumerable.Range(0, count).Select(corner => Corner(mark, corner * 2 * Math.PI / count))];
    }

    private static FigurePoint Corner(FigureMark mark, double angle) => new(mark.X + (mark.Radius * Math.Sin(angle)), mark.Y - (mark.Radius * Math.Cos(angle)));

    private static (double X, double Y) Direction(FigurePoint from, FigurePoint to)
    {
        var length = Math.Max(1e-6, Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y))));
        return ((to.X - from.X) / length, (to.Y - from.Y) / length);
    }
}
