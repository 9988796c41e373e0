using System.Diagnostics;
using System.Text.Json;
using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Json;

/// <summary>Writes the shapes of drawings.</summary>
internal static class JsonFigures
{
    public static void Write(Utf8JsonWriter json, Figure figure)
    {
        json.WriteString("type", "figure");
        json.WriteString("caption", figure.Caption);
        json.WriteString("alternative", figure.Alternative);
        json.WriteNumber("width", Rounded(figure.Width));
        json.WriteNumber("height", Rounded(figure.Height));
        json.WriteStartArray("shapes");
        foreach (var shape in figure.Shapes)
        {
            json.WriteStartObject();
            Write(json, shape);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FigureShape shape)
    {
        switch (shape)
        {
            case FigureBox box:
                Begin(json, "box", box.Tone);
                WritePoint(json, box.Left, box.Top);
                json.WriteNumber("width", Rounded(box.Width));
                json.WriteNumber("height", Rounded(box.Height));
                break;
            case FigureLine line:
                Begin(json, "line", line.Tone);
                WritePoints(json, line);
                json.WriteBoolean("isDashed", line.IsDashed);
                json.WriteBoolean("hasArrow", line.HasArrow);
                break;
            case FigureMark mark:
                Begin(json, mark.IsDiamond ? "diamond" : "disc", mark.Tone);
                WritePoint(json, mark.X, mark.Y);
                json.WriteNumber("radius", Rounded(mark.Radius));
                break;
            case FigureLabel label:
                Begin(json, "label", label.Tone);
                WritePoint(json, label.X, label.Baseline);
                json.WriteString("label", label.Text);
                json.WriteString("align", label.Align is FigureAlign.Start ? "start" : "middle");
                json.WriteBoolean("isStrong", label.IsStrong);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Begin(Utf8JsonWriter json, string shape, FigureTone tone)
    {
        json.WriteString("shape", shape);
        json.WriteString("tone", tone switch { FigureTone.Text => "text", FigureTone.Quiet => "quiet", FigureTone.Accent => "accent", _ => "pale" });
    }

    private static void WritePoints(Utf8JsonWriter json, FigureLine line)
    {
        json.WriteStartArray("points");
        foreach (var point in line.Points)
        {
            json.WriteStartObject();
            WritePoint(json, point.X, point.Y);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePoint(Utf8JsonWriter json, double x, double y)
    {
        json.WriteNumber("x", Rounded(x));
        json.WriteNumber("y", Rounded(y));
    }

    private static decimal Rounded(double value) => Math.Round((decimal)value, 2);
}
