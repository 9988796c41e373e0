using RelationalContracts.Documents;

namespace RelationalContracts.Pictures;

/// <summary>Draws who meets: the parties below, the forums above them, the way up to a decision, and the way out of a deadlock.</summary>
internal static class GovernanceDrawing
{
    private const double ForumWidth = 206;
    private const double WayOutLeft = 262;
    private const double Gap = 30;
    private const double PartyGap = 8;
    private const int PartiesInARow = 4;

    /// <summary>Draws.</summary>
    /// <param name="parties">The parties, or the roles with their numbers.</param>
    /// <param name="forums">The forums, from the daily work upwards.</param>
    /// <param name="wayOut">The steps out of a deadlock.</param>
    public static Drawing Draw(IReadOnlyList<string> parties, IReadOnlyList<ShownEntry> forums, IReadOnlyList<ShownEntry> wayOut)
    {
        var drawing = new Drawing();
        var boxes = Forums(drawing, forums, wayOut.Count > 0 ? 0 : (Drawing.Width - ForumWidth) / 2);
        if (wayOut.Count > 0)
        {
            WayOut(drawing, wayOut, boxes[DecidingAt(forums)]);
        }

        Parties(drawing, parties, boxes[0]);
        Legend(drawing, wayOut.Count > 0);
        return drawing;
    }

    /// <summary>The forum in which a decision is taken: the one that the picture marks, else the highest.</summary>
    private static int DecidingAt(IReadOnlyList<ShownEntry> forums)
    {
        var marked = forums.ToList().FindLastIndex(forum => forum.Entry.Decides);
        return marked >= 0 ? marked : forums.Count - 1;
    }

    /// <summary>The boxes, the highest on top, each with an arrow up to the next.</summary>
    private static List<DrawnBox> Forums(Drawing drawing, IReadOnlyList<ShownEntry> forums, double left)
    {
        var boxes = new List<DrawnBox>();
        var top = 1.0;
        foreach (var forum in forums.Reverse())
        {
            var tone = forum.Entry.Decides ? FigureTone.Accent : FigureTone.Text;
            var box = drawing.Box(new DrawnBox(left, top, ForumWidth), forum.NameWords, forum.TimeWords, tone);
            boxes.Insert(0, box);
            if (boxes.Count > 1)
            {
                drawing.Line(false, true, FigureTone.Text, new(box.Middle, box.Top), new(box.Middle, boxes[1].Bottom));
            }

            top = box.Bottom + Gap;
        }

        return boxes;
    }

    /// <summary>The steps, one below the other, entered from the forum that could not decide.</summary>
    private static void WayOut(Drawing drawing, IReadOnlyList<ShownEntry> steps, DrawnBox from)
    {
        var width = Drawing.Width - WayOutLeft - 1;
        var top = 1.0;
        DrawnBox? above = null;
        foreach (var step in steps)
        {
            var box = drawing.Box(new DrawnBox(WayOutLeft, top, width), step.NameWords, step.TimeWords, FigureTone.Quiet);
            if (above is { } upper)
            {
                drawing.Line(true, true, FigureTone.Accent, new(box.Middle, upper.Bottom), new(box.Middle, box.Top));
            }
            else
            {
                Enter(drawing, from, box);
            }

            above = box;
            top = box.Bottom + (Gap * 0.7);
        }
    }

    private static void Enter(Drawing drawing, DrawnBox from, DrawnBox first)
    {
        var turn = (from.Right + first.Left) / 2;
        drawing.Line(
            true, true, FigureTone.Accent, new(from.Right, from.Centre), new(turn, from.Centre), new(turn, first.Centre), new(first.Left, first.Centre));
    }

    /// <summary>The parties in rows below everything, joined by a line to the lowest forum.</summary>
    private static void Parties(Drawing drawing, IReadOnlyList<string> parties, DrawnBox lowest)
    {
        var inARow = Math.Min(PartiesInARow, parties.Count);
        var width = (Drawing.Width - 2 - ((inARow - 1) * PartyGap)) / inARow;
        var rail = Math.Max(drawing.Bottom, lowest.Bottom) + 14;
        var top = rail + 14;
        drawing.Line(false, true, FigureTone.Text, new(lowest.Middle, rail), new(lowest.Middle, lowest.Bottom));
        drawing.Line(false, false, FigureTone.Text, new(1, rail), new(Drawing.Width - 1, rail));
        foreach (var row in parties.Chunk(inARow))
        {
            var height = row.Max(party => Drawing.HeightOf(width, party, string.Empty));
            for (var i = 0; i < row.Length; i++)
            {
                var box = drawing.Box(new DrawnBox(1 + (i * (width + PartyGap)), top, width, height), row[i], string.Empty, FigureTone.Quiet);
                if (row[0] == parties[0])
                {
                    drawing.Line(false, false, FigureTone.Text, new(box.Middle, box.Top), new(box.Middle, rail));
                }
            }

            top += height + PartyGap;
        }
    }

    private static void Legend(Drawing drawing, bool hasWayOut)
    {
        var y = drawing.Bottom + 16;
        Key(drawing, 1, y, false, FigureTone.Text, "the way up to a decision");
        if (hasWayOut)
        {
            Key(drawing, 200, y, true, FigureTone.Accent, "the way out of a deadlock");
        }
    }

    private static void Key(Drawing drawing, double left, double y, bool isDashed, FigureTone tone, string words)
    {
        drawing.Line(isDashed, true, tone, new(left, y), new(left + 28, y));
        drawing.Label(left + 36, y + 3.2, words, FigureAlign.Start);
    }
}
