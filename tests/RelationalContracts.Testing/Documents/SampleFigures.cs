using RelationalContracts.Documents;

namespace RelationalContracts.Testing.Documents;

/// <summary>Drawings for tests.</summary>
public static class SampleFigures
{
    /// <summary>A drawing with every kind of shape in every tone, one of its labels a wombat.</summary>
    public static Figure Wombat() => new(
        "Where the wombat goes",
        "A box with a wombat in it, and an arrow to another.",
        200,
        90,
        [
            new FigureBox(0, 0, 200, 12, FigureTone.Pale),
            new FigureBox(1, 20, 80, 30, FigureTone.Text),
            new FigureBox(119, 20, 80, 30, FigureTone.Accent),
            new FigureLine([new(81, 35), new(119, 35)], false, true, FigureTone.Text),
            new FigureLine([new(160, 50), new(160, 70), new(41, 70), new(41, 50)], true, true, FigureTone.Accent),
            new FigureLine([new(0, 80), new(200, 80)], false, false, FigureTone.Quiet),
            new FigureMark(20, 80, 3.5, false, FigureTone.Text),
            new FigureMark(40, 80, 4.5, true, FigureTone.Accent),
            new FigureLabel(41, 38, "Wombat", FigureAlign.Middle, true, FigureTone.Text),
            new FigureLabel(159, 38, "Burrow", FigureAlign.Middle, false, FigureTone.Text),
            new FigureLabel(0, 9, "By night & day", FigureAlign.Start, false, FigureTone.Quiet),
        ]);
}
