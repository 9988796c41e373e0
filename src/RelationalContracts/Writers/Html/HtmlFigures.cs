using System.Globalization;
using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Html;

/// <summary>Writes drawings as SVG inside the page: one image to who listens, with what it shows in words.</summary>
/// <remarks>Colours come from the style sheet by class names, because the page's security policy allows no styles elsewhere.</remarks>
internal sealed class HtmlFigures(HtmlOutput html)
{
    private int _figures;

    public void Write(Figure figure)
    {
        var (title, description) = ($"_figure-{++_figures}", $"_figure-{_figures}-words");
        html.Open("figure");
        html.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"), ("role", "img"), ("aria-labelledby", $"{title} {description}"),
            ("viewBox", $"-1 -1 {Number(figure.Width + 2)} {Number(figure.Height + 2)}"));
        html.Element("title", figure.Caption, ("id", title));
        html.Element("desc", figure.Alternative, ("id", description));
        html.Line();
        foreach (var shape in figure.Shapes)
        {
            Write(shape);
        }

        html.Close("svg");
        html.CloseLine("figure");
    }

    private void Write(FigureShape shape)
    {
        switch (shape)
        {
            case FigureBox box:
                html.Element(
                    "rect", string.Empty, ("class", $"box {NameOf(box.Tone)}"),
                    ("x", Number(box.Left)), ("y", Number(box.Top)), ("width", Number(box.Width)), ("height", Number(box.Height)));
                break;
            case FigureLine line:
                html.Element("polyline", string.Empty, ("class", $"line {NameOf(line.Tone)}{(line.IsDashed ? " dashed" : string.Empty)}"), ("points", Points(FigureOutlines.Stroke(line))));
                if (line.HasArrow)
                {
                    html.Element("polygon", string.Empty, ("class", $"mark {NameOf(line.Tone)}"), ("points", Points(FigureOutlines.ArrowHead(line))));
                }

                break;
            case FigureMark mark:
                html.Element("polygon", string.Empty, ("class", $"mark {NameOf(mark.Tone)}"), ("points", Points(FigureOutlines.Corners(mark))));
                break;
            case FigureLabel label:
                html.Element(
                    "text", label.Text, ("class", $"{NameOf(label.Tone)}{(label.IsStrong ? " strong" : string.Empty)}{(label.Align is FigureAlign.Middle ? " middle" : string.Empty)}"),
                    ("x", Number(label.X)), ("y", Number(label.Baseline)));
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }

        html.Line();
    }

    private static string Points(IEnumerable<FigurePoint> points) => string.Join(' ', points.Select(point => $"{Number(point.X)},{Number(point.Y)}"));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string NameOf(FigureTone tone) => tone switch
    {
        FigureTone.Text => "text",
        FigureTone.Quiet => "quiet",
        FigureTone.Accent => "accent",
        _ => "pale",
    };
}
