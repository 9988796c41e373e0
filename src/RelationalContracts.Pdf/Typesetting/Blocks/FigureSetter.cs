using System.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Pdf.Typesetting.Lines;
using RelationalContracts.Pdf.Typesetting.Pages;
using RelationalContracts.Themes;
using RelationalContracts.Writers;

namespace RelationalContracts.Pdf.Typesetting.Blocks;

/// <summary>Sets drawings: as wide as the measure, a little larger than drawn at most, never taller than a page.</summary>
internal sealed class FigureSetter
{
    private const double MostScale = 1.1;
    private const double RoomForHeading = 60;
    private const double Above = 8;
    private const double Below = 12;

    private readonly SettingDesk _desk;
    private readonly LineComposer _composer = new();

    /// <summary>Works at a desk.</summary>
    public FigureSetter(SettingDesk desk) => _desk = desk;

    /// <summary>Sets a drawing.</summary>
    public void Set(Figure figure, Frame frame)
    {
        var scale = Math.Min(MostScale, Math.Min((_desk.Measure - frame.Left) / figure.Width, (_desk.Depth - RoomForHeading) / figure.Height));
        var content = _desk.Content(new Tag("Figure", frame.Tag) { Alternative = figure.Alternative });
        var labels = new Strip(0);
        var styles = new LabelStyles(_desk, scale, content);
        foreach (var label in figure.Shapes.OfType<FigureLabel>())
        {
            SetLabel(label, scale, styles.Of(label), labels);
        }

        var paths = figure.Shapes.SelectMany(Paths).Select(path => Scaled(path, scale)).ToList();
        var area = new Area(0, 0, figure.Width * scale, figure.Height * scale);
        _desk.Flow.Add(new Strip(area.Height)
        {
            Above = Above,
            Below = Below,
            Drawing = new PlacedDrawing(area, paths, labels.Texts, content).Moved(frame.Left, 0),
        });
    }

    private void SetLabel(FigureLabel label, double scale, RunStyle style, Strip strip)
    {
        _desk.Text.Add(label.Text, style, isBreakable: false);
        var width = _desk.Text.Pieces.Sum(piece => piece.Width);
        var left = (label.X * scale) - (label.Align is FigureAlign.Middle ? width / 2 : 0);

        // A space that nobody sees keeps the words of two labels apart when they are copied or read aloud.
        _desk.Text.Add(" ", style);
        _composer.Compose(_desk.Text, default, new Break(_desk.Text.Pieces.Count, 0, 0, 0, default), left, label.Baseline * scale, strip);
        _desk.Text.Clear();
    }

    private IEnumerable<DrawnPath> Paths(FigureShape shape) => shape switch
    {
        FigureBox { Tone: FigureTone.Pale } band => [Filled(band.Tone, Corners(band))],
        FigureBox box => [Stroked(box.Tone, isDashed: false, [.. Corners(box), new FigurePoint(box.Left, box.Top)])],
        FigureLine { HasArrow: true } line => [Stroked(line.Tone, line.IsDashed, FigureOutlines.Stroke(line)), Filled(line.Tone, FigureOutlines.ArrowHead(line))],
        FigureLine line => [Stroked(line.Tone, line.IsDashed, line.Points)],
        FigureMark mark => [Filled(mark.Tone, FigureOutlines.Corners(mark))],
        FigureLabel => [],
        _ => throw new UnreachableException(),
    };

    private static FigurePoint[] Corners(FigureBox box) =>
        [new(box.Left, box.Top), new(box.Left + box.Width, box.Top), new(box.Left + box.Width, box.Top + box.Height), new(box.Left, box.Top + box.Height)];

    private DrawnPath Filled(FigureTone tone, IEnumerable<FigurePoint> points) => new([.. points.Select(point => (point.X, point.Y))], ColourOf(tone), 0, null);

    private DrawnPath Stroked(FigureTone tone, bool isDashed, IEnumerable<FigurePoint> points) =>
        new([.. points.Select(point => (point.X, point.Y))], ColourOf(tone), Figure.LineWeight, isDashed ? FigureOutlines.Dashes : null);

    private Colour ColourOf(FigureTone tone) => Colour.Of(_desk.Theme.ColourOf(tone));

    /// <summary>Lines keep their weight, whatever the size.</summary>
    private static DrawnPath Scaled(DrawnPath path, double scale) => path with { Points = [.. path.Points.Select(point => (point.X * scale, point.Y * scale))] };

    /// <summary>The looks of labels, each made once.</summary>
    private sealed class LabelStyles(SettingDesk desk, double scale, TaggedContent content)
    {
        private readonly Dictionary<(bool, FigureTone), RunStyle> _styles = [];

        public RunStyle Of(FigureLabel label)
        {
            var key = (label.IsStrong, label.Tone);
            if (!_styles.TryGetValue(key, out var style))
            {
                var look = label.IsStrong ? desk.Styles.Strong(StyleNames.Body) : desk.Styles.Look(StyleNames.Body);
                _styles[key] = style = new RunStyle(look with { Size = Figure.LabelSize * scale, Colour = Colour.Of(desk.Theme.ColourOf(label.Tone)) }, content);
            }

            return style;
        }
    }
}
