using RelationalContracts.Documents;

namespace RelationalContracts.Pictures;

/// <summary>Draws what passes between people, from left to right: a row for each flow, a box for each of them over all its rows.</summary>
internal static class FlowDrawing
{
    private const double BoxWidth = 104;
    private const double ColumnWidth = (Drawing.Width - 2 - BoxWidth) / 2;
    private const double RowHeight = 46;
    private const double Inset = 4;
    private const int MostLines = 2;

    /// <summary>Draws.</summary>
    /// <param name="nodes">Those between whom it passes, with the words of their boxes.</param>
    /// <param name="flows">What passes, from the top row down; both ends of each are among the nodes.</param>
    public static Drawing Draw(IReadOnlyList<(PictureNode Node, string Words)> nodes, IReadOnlyList<ShownEntry> flows)
    {
        var drawing = new Drawing();
        var boxes = nodes.ToDictionary(node => node.Node.Id.Name, node => Area(node.Node, flows), StringComparer.Ordinal);
        foreach (var (node, words) in nodes)
        {
            drawing.Box(boxes[node.Id.Name], words, string.Empty, node.Column == 1 ? FigureTone.Accent : FigureTone.Text);
        }

        for (var row = 0; row < flows.Count; row++)
        {
            Flow(drawing, flows[row], (row + 0.5) * RowHeight, boxes[flows[row].Entry.From!.Value.Name], boxes[flows[row].Entry.To!.Value.Name]);
        }

        return drawing;
    }

    /// <summary>A box reaches over the rows of its flows to the side; a flow up or down has a row to itself, between its boxes.</summary>
    private static DrawnBox Area(PictureNode node, IReadOnlyList<ShownEntry> flows)
    {
        var rows = Enumerable.Range(0, flows.Count).Where(row => Touches(flows[row], node.Id.Name)).ToList();
        var sideways = rows.Where(row => !flows[row].IsUpright).DefaultIfEmpty(rows[0]).ToList();
        var (top, bottom) = (sideways.Min() * RowHeight, (sideways.Max() + 1) * RowHeight);
        return new DrawnBox(1 + ((node.Column - 1) * ColumnWidth), top + Inset, BoxWidth, bottom - top - (2 * Inset));
    }

    private static bool Touches(ShownEntry flow, string node) => flow.Entry.From!.Value.Name == node || flow.Entry.To!.Value.Name == node;

    private static void Flow(Drawing drawing, ShownEntry flow, double y, DrawnBox from, DrawnBox to)
    {
        if (flow.IsUpright)
        {
            Upright(drawing, flow, from, to);
            return;
        }

        var (start, end) = from.Left < to.Left ? (from.Right, to.Left) : (from.Left, to.Right);
        var isBack = start > end;
        drawing.Line(isBack, true, isBack ? FigureTone.Accent : FigureTone.Text, new(start, y), new(end, y));
        var lines = Lines(Words(flow), Math.Abs(end - start) - 8);
        var baseline = y - 5 - ((lines.Count - 1) * Figure.LabelLeading);
        foreach (var line in lines)
        {
            drawing.Label((start + end) / 2, baseline, line, FigureAlign.Middle);
            baseline += Figure.LabelLeading;
        }
    }

    /// <summary>The lines above an arrow; words that would need more end in an ellipsis, and stand whole in the table.</summary>
    private static List<string> Lines(string words, double width)
    {
        var lines = LabelText.Lines(words, width);
        return lines.Count <= MostLines ? [.. lines] : [.. lines.Take(MostLines - 1), LabelText.Fitted(lines[MostLines - 1] + "…", width)];
    }

    private static void Upright(Drawing drawing, ShownEntry flow, DrawnBox from, DrawnBox to)
    {
        var (start, end) = from.Top < to.Top ? (from.Bottom, to.Top) : (from.Top, to.Bottom);
        drawing.Line(false, true, FigureTone.Text, new(from.Middle, start), new(from.Middle, end));
        drawing.Label(from.Middle + 8, ((start + end) / 2) + 3.2, Words(flow), FigureAlign.Start);
    }

    /// <summary>Days or a percentage where the contract states them, else what passes.</summary>
    private static string Words(ShownEntry flow) => flow.TimeWords.Length > 0 ? flow.TimeWords : flow.NameWords;
}
