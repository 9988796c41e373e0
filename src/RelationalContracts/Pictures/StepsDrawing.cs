using RelationalContracts.Documents;

namespace RelationalContracts.Pictures;

/// <summary>Draws timed steps as a stair that rises from the people closest to the work.</summary>
internal static class StepsDrawing
{
    private const double BoxWidth = 196;
    private const double Rise = 22;

    /// <summary>Draws.</summary>
    /// <param name="steps">The steps, from the first to the last.</param>
    public static Drawing Draw(IReadOnlyList<ShownEntry> steps)
    {
        var drawing = new Drawing();
        var shift = steps.Count > 1 ? (Drawing.Width - 2 - BoxWidth) / (steps.Count - 1) : 0;
        var heights = steps.Select(step => Drawing.HeightOf(BoxWidth, step.NameWords, step.TimeWords)).ToList();
        DrawnBox? before = null;
        for (var i = 0; i < steps.Count; i++)
        {
            var top = 1 + heights.Skip(i + 1).Sum() + (Rise * (steps.Count - 1 - i));
            var isLast = i == steps.Count - 1;
            var box = drawing.Box(new DrawnBox(1 + (shift * i), top, BoxWidth), steps[i].NameWords, steps[i].TimeWords, isLast ? FigureTone.Accent : FigureTone.Text);
            if (before is { } lower)
            {
                Climb(drawing, lower, box);
            }

            before = box;
        }

        return drawing;
    }

    /// <summary>An arrow from the right of a step up to the one above it; straight up where they lie almost over each other.</summary>
    private static void Climb(Drawing drawing, DrawnBox lower, DrawnBox upper)
    {
        var x = lower.Right + ((upper.Right - lower.Right) / 2);
        drawing.Line(false, true, FigureTone.Text, new(lower.Right, lower.Centre), new(x, lower.Centre), new(x, upper.Bottom));
    }
}
