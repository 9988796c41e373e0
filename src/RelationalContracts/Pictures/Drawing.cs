using System.Collections.Immutable;
using RelationalContracts.Documents;

namespace RelationalContracts.Pictures;

/// <summary>A sheet on which a picture is drawn.</summary>
internal sealed class Drawing
{
    /// <summary>The width of every picture: the measure of a page with wide margins.</summary>
    public const double Width = 430;

    private const double Padding = 6;
    private const int MostWords = 7;

    private readonly ImmutableArray<FigureShape>.Builder _shapes = ImmutableArray.CreateBuilder<FigureShape>();

    /// <summary>The lowest point drawn so far.</summary>
    public double Bottom { get; private set; }

    /// <summary>The picture.</summary>
    public Figure ToFigure(string caption, string alternative) => new(caption, alternative, Width, Bottom, _shapes.ToImmutable());

    /// <summary>Draws a box with a name and a line below it, seven words at most, and returns its area.</summary>
    /// <param name="area">Where; a height of zero takes what the words need.</param>
    /// <param name="name">What it is.</param>
    /// <param name="detail">What is said of it; empty for nothing.</param>
    /// <param name="tone">The tone of its outline.</param>
    public DrawnBox Box(DrawnBox area, string name, string detail, FigureTone tone)
    {
        var (title, small) = Lines(area.Width, name, detail);
        var needed = HeightOf(title.Count + small.Count);
        var box = area with { Height = Math.Max(area.Height, needed) };
        Add(new FigureBox(box.Left, box.Top, box.Width, box.Height, tone), box.Bottom);
        var baseline = box.Top + ((box.Height - needed) / 2) + Padding + Figure.LabelSize - 0.5;
        foreach (var line in title)
        {
            Label(box.Middle, baseline, line, FigureAlign.Middle, isStrong: true);
            baseline += Figure.LabelLeading;
        }

        foreach (var line in small)
        {
            Label(box.Middle, baseline, line, FigureAlign.Middle);
            baseline += Figure.LabelLeading;
        }

        return box;
    }

    /// <summary>The height that a box of a width needs for its words.</summary>
    public static double HeightOf(double width, string name, string detail)
    {
        var (title, small) = Lines(width, name, detail);
        return HeightOf(title.Count + small.Count);
    }

    /// <summary>Draws a line.</summary>
    public void Line(bool isDashed, bool hasArrow, FigureTone tone, params ReadOnlySpan<FigurePoint> points) =>
        Add(new FigureLine([.. points], isDashed, hasArrow, tone), points.ToArray().Max(point => point.Y));

    /// <summary>Draws a pale band.</summary>
    public void Band(DrawnBox area) => Add(new FigureBox(area.Left, area.Top, area.Width, area.Height, FigureTone.Pale), area.Bottom);

    /// <summary>Draws a mark.</summary>
    public void Mark(double x, double y, bool isDiamond, double radius = 3.5) =>
        Add(new FigureMark(x, y, radius, isDiamond, isDiamond ? FigureTone.Accent : FigureTone.Text), y + radius);

    /// <summary>Writes one line of words.</summary>
    public void Label(double x, double baseline, string text, FigureAlign align, bool isStrong = false, FigureTone tone = FigureTone.Text) =>
        Add(new FigureLabel(x, baseline, text, align, isStrong, tone), baseline + 3);

    private void Add(FigureShape shape, double bottom)
    {
        _shapes.Add(shape);
        Bottom = Math.Max(Bottom, bottom + 1);
    }

    private static (IReadOnlyList<string> Title, IReadOnlyList<string> Small) Lines(double width, string name, string detail)
    {
        var title = LabelText.Few(name, MostWords);
        var left = MostWords - title.Split(' ').Length;
        var inner = width - (2 * Padding);
        return (LabelText.Lines(title, inner, isStrong: true), IsWithin(detail, left) ? LabelText.Lines(detail, inner) : []);
    }

    /// <summary>What is said of a thing stands in its box whole or not at all; the table below the picture has it in any case.</summary>
    private static bool IsWithin(string detail, int words) => detail.Split(' ').Length <= words;

    private static double HeightOf(int lines) => (2 * Padding) + (lines * Figure.LabelLeading) - 1;
}

/// <summary>The area of a box.</summary>
internal readonly record struct DrawnBox(double Left, double Top, double Width, double Height = 0)
{
    /// <summary>Its right edge.</summary>
    public double Right => Left + Width;

    /// <summary>Its lower edge.</summary>
    public double Bottom => Top + Height;

    /// <summary>Half-way across it.</summary>
    public double Middle => Left + (Width / 2);

    /// <summary>Half-way down it.</summary>
    public double Centre => Top + (Height / 2);
}
