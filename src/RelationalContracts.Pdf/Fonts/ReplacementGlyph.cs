using System.Buffers.Binary;

namespace RelationalContracts.Pdf.Fonts;

/// <summary>The outline we draw for U+FFFD: a diamond within a diamond, since the shipped fonts have none.</summary>
/// <remarks>Showing <c>.notdef</c> instead would break PDF/A (ISO 19005-3, 6.2.11.8) and PDF/UA (7.21.8).</remarks>
internal static class ReplacementGlyph
{
    /// <summary>Its width, in thousandths of the type size.</summary>
    public const int Advance = 640;

    private const int Middle = Advance / 2;
    private const int Height = 330;

    // Half the width of each diamond; the second one turns the other way and so cuts a hole into the first.
    private static readonly int[] Radii = [290, -240, 90];

    /// <summary>The glyph as 'glyf' holds it, drawn to the font's own unit.</summary>
    public static byte[] Outline(int unitsPerEm)
    {
        var points = Radii.SelectMany(Diamond).Select(point => (X: Scale(point.X, unitsPerEm), Y: Scale(point.Y, unitsPerEm))).ToArray();
        var data = new List<byte>();
        Add16(data, Radii.Length);
        Add16(data, points.Min(point => point.X));
        Add16(data, points.Min(point => point.Y));
        Add16(data, points.Max(point => point.X));
        Add16(data, points.Max(point => point.Y));
        AddContours(data, points.Length);
        AddDeltas(data, points.Select(point => point.X));
        AddDeltas(data, points.Select(point => point.Y));
        return [.. data];
    }

    private static (int X, int Y)[] Diamond(int radius) =>
    [
        (Middle, Height + Math.Abs(radius)), (Middle + radius, Height), (Middle, Height - Math.Abs(radius)), (Middle - radius, Height),
    ];

    private static void AddContours(List<byte> data, int points)
    {
        for (var contour = 1; contour <= Radii.Length; contour++)
        {
            Add16(data, (4 * contour) - 1);
        }

        // No instructions; every point on the curve, its coordinates as words.
        Add16(data, 0);
        data.AddRange(Enumerable.Repeat((byte)1, points));
    }

    private static void AddDeltas(List<byte> data, IEnumerable<int> coordinates)
    {
        var last = 0;
        foreach (var coordinate in coordinates)
        {
            Add16(data, coordinate - last);
            last = coordinate;
        }
    }

    private static void Add16(List<byte> data, int value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteInt16BigEndian(bytes, (short)value);
        data.AddRange(bytes);
    }

    private static int Scale(int value, int unitsPerEm) => value * unitsPerEm / 1000;
}
