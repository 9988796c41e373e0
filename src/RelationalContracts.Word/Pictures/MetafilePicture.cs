using System.Buffers.Binary;
using System.Text;
using RelationalContracts.Documents;
using RelationalContracts.Themes;
using RelationalContracts.Writers;

namespace RelationalContracts.Word.Pictures;

/// <summary>Writes a drawing as an enhanced metafile ([MS-EMF]), the vectors that every version of Word and LibreOffice shows.</summary>
/// <remarks>
/// Units are twips, twenty to the point. An SVG would need a raster image beside it for readers that do not know it, and
/// DrawingML shapes would put the labels among the words of the contract.
/// </remarks>
internal sealed class MetafilePicture
{
    private const int PerPoint = 20;
    private const int PerInch = 1440;
    private const double MillimetresPerTwip = 25.4 / PerInch;

    // A made-up screen on which a device's unit is a twip, a thousand of them 17.64 mm (2.2.9, szlMicrometers).
    private const int ScreenTwips = 14400;
    private const int ScreenMillimetres = 254;

    private readonly List<byte> _records = [];
    private readonly Figure _figure;
    private readonly Theme _theme;
    private int _count = 1;
    private int _handles = 1;

    private MetafilePicture(Figure figure, Theme theme) => (_figure, _theme) = (figure, theme);

    /// <summary>The bytes of a drawing.</summary>
    public static byte[] Of(Figure figure, Theme theme) => new MetafilePicture(figure, theme).Write();

    private byte[] Write()
    {
        const int anisotropic = 8;
        const int transparent = 1;
        Record(17, anisotropic);
        // A line along an edge of the picture is half outside of it: the window shows a little more than the picture, on every side.
        Record(10, -Units(Figure.LineWeight), -Units(Figure.LineWeight));
        Record(9, Units(_figure.Width + (2 * Figure.LineWeight)), Units(_figure.Height + (2 * Figure.LineWeight)));
        Record(11, Units(_figure.Width), Units(_figure.Height));
        Record(18, transparent);
        foreach (var shape in _figure.Shapes)
        {
            Draw(shape);
        }

        Record(14, 0, 0, 20);
        return [.. Header(), .. _records];
    }

    private void Draw(FigureShape shape)
    {
        switch (shape)
        {
            case FigureBox { Tone: FigureTone.Pale } band:
                Fill(band.Tone, Corners(band));
                break;
            case FigureBox box:
                Stroke(box.Tone, isDashed: false, [.. Corners(box), new(box.Left, box.Top)]);
                break;
            case FigureLine line:
                Stroke(line.Tone, line.IsDashed, FigureOutlines.Stroke(line));
                if (line.HasArrow)
                {
                    Fill(line.Tone, FigureOutlines.ArrowHead(line));
                }

                break;
            case FigureMark mark:
                Fill(mark.Tone, FigureOutlines.Corners(mark));
                break;
            case FigureLabel label:
                Write(label);
                break;
        }
    }

    private static FigurePoint[] Corners(FigureBox box) =>
        [new(box.Left, box.Top), new(box.Left + box.Width, box.Top), new(box.Left + box.Width, box.Top + box.Height), new(box.Left, box.Top + box.Height)];

    /// <summary>Draws a line; dashes are lines of their own, so that every reader draws them alike.</summary>
    private void Stroke(FigureTone tone, bool isDashed, IReadOnlyList<FigurePoint> points)
    {
        const int createPen = 38;
        const int polyline = 4;
        With(createPen, [0, Units(Figure.LineWeight), 0, Colour(tone)], () =>
        {
            foreach (var stretch in isDashed ? Dashes(points) : [points])
            {
                Shape(polyline, stretch);
            }
        });
    }

    private static IEnumerable<IReadOnlyList<FigurePoint>> Dashes(IReadOnlyList<FigurePoint> points)
    {
        var (dash, gap) = FigureOutlines.Dashes;
        for (var i = 1; i < points.Count; i++)
        {
            var (from, to) = (points[i - 1], points[i]);
            var length = Math.Abs(to.X - from.X) + Math.Abs(to.Y - from.Y);
            for (var at = 0.0; at < length; at += dash + gap)
            {
                yield return [Between(from, to, at / length), Between(from, to, Math.Min(1, (at + dash) / length))];
            }
        }
    }

    private static FigurePoint Between(FigurePoint from, FigurePoint to, double share) =>
        new(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));

    private void Fill(FigureTone tone, IReadOnlyList<FigurePoint> points)
    {
        const int createBrush = 39;
        const int polygon = 3;
        const int select = 37;
        const int noPen = unchecked((int)0x80000008);
        Record(select, noPen);
        With(createBrush, [0, Colour(tone), 0], () => Shape(polygon, points));
    }

    private void Shape(int record, IReadOnlyList<FigurePoint> points)
    {
        var bounds = new[] { points.Min(point => point.X), points.Min(point => point.Y), points.Max(point => point.X), points.Max(point => point.Y) };
        Record(record, [.. bounds.Select(Units), points.Count, .. points.SelectMany(point => new[] { Units(point.X), Units(point.Y) })]);
    }

    private void Write(FigureLabel label)
    {
        const int createFont = 82;
        const int setColour = 24;
        const int setAlign = 22;
        const int atBaseline = 24;
        const int centred = 6;
        Record(setColour, Colour(label.Tone));
        Record(setAlign, label.Align is FigureAlign.Middle ? atBaseline | centred : atBaseline);
        With(createFont, Font(label.IsStrong), () => Words(label));
    }

    /// <summary>Arial, whose widths the labels are measured with: LOGFONT with its long names, which most readers want (2.2.13, 2.2.15).</summary>
    private static int[] Font(bool isStrong)
    {
        const int panoseLength = 332;
        var bytes = new byte[panoseLength - 12];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, -Units(Figure.LabelSize));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(16), isStrong ? 700 : 400);
        bytes[23] = 1;
        Encoding.Unicode.GetBytes("Arial").CopyTo(bytes, 28);
        return ToWords(bytes);
    }

    private void Words(FigureLabel label)
    {
        const int extTextOut = 84;
        const int stringOffset = 76;
        var text = Encoding.Unicode.GetBytes(label.Text);
        var padded = new byte[(text.Length + 3) & ~3];
        text.CopyTo(padded, 0);
        var (x, y) = (Units(label.X), Units(label.Baseline));
        var one = BitConverter.SingleToInt32Bits(1);
        Record(
            extTextOut,
            [x, y, x, y, 1, one, one, x, y, label.Text.Length, stringOffset, 0, 0, 0, 0, 0, stringOffset + padded.Length, .. ToWords(padded), .. Advances(label)]);
    }

    /// <summary>How far the pen moves on after each character.</summary>
    private static IEnumerable<int> Advances(FigureLabel label)
    {
        var (end, at) = (0.0, 0);
        foreach (var character in label.Text)
        {
            end += FigureText.Advance(character, label.IsStrong);
            yield return Units(end) - at;
            at = Units(end);
        }
    }

    /// <summary>Makes an object, uses it and lets it go.</summary>
    private void With(int create, int[] values, Action use)
    {
        const int select = 37;
        const int delete = 40;
        const int handle = 1;
        _handles = 2;
        Record(create, [handle, .. values]);
        Record(select, handle);
        use();
        Record(delete, handle);
    }

    private void Record(int type, params ReadOnlySpan<int> values)
    {
        Add(_records, type, 8 + (4 * values.Length));
        Add(_records, values);
        _count++;
    }

    private List<byte> Header()
    {
        const int length = 108;
        var header = new List<byte>();
        Add(header, 1, length, 0, 0, Units(_figure.Width), Units(_figure.Height));
        Add(header, 0, 0, Hundredths(_figure.Width), Hundredths(_figure.Height));
        Add(header, 0x464D4520, 0x00010000, length + _records.Count, _count, _handles, 0, 0, 0);
        Add(header, ScreenTwips, ScreenTwips, ScreenMillimetres, ScreenMillimetres, 0, 0, 0, ScreenMillimetres * 1000, ScreenMillimetres * 1000);
        return header;
    }

    private int Colour(FigureTone tone)
    {
        var rgb = Convert.ToInt32(_theme.ColourOf(tone)[1..], 16);
        return ((rgb & 0xFF) << 16) | (rgb & 0xFF00) | (rgb >> 16);
    }

    private static int[] ToWords(byte[] bytes) => [.. bytes.Chunk(4).Select(chunk => BinaryPrimitives.ReadInt32LittleEndian(chunk))];

    private static void Add(List<byte> target, params ReadOnlySpan<int> values)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
            target.AddRange(bytes);
        }
    }

    private static int Units(double points) => (int)Math.Round(points * PerPoint, MidpointRounding.AwayFromZero);

    private static int Hundredths(double points) => (int)Math.Round(points * PerPoint * MillimetresPerTwip * 100);
}
