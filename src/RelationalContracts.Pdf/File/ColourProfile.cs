using System.Buffers.Binary;
using System.Text;

namespace RelationalContracts.Pdf.File;

/// <summary>Makes an ICC profile of sRGB, the colour space of our pages (ICC.1:2004-10; IEC 61966-2-1).</summary>
/// <remarks>
/// Version 4, with the primaries adapted to D50 and the transfer curve as the formula that defines it, which is exact and takes a
/// fifth of what a table of it would. Written here so that no profile of somebody else's needs to be carried along; no date but a
/// fixed one, as every output is a function of its input.
/// </remarks>
internal static class ColourProfile
{
    private const int HeaderLength = 128;

    /// <summary>The profile's bytes.</summary>
    public static byte[] Srgb { get; } = Build();

    private static byte[] Build()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Text("sRGB")), ("cprt", Text("None")),
            ("wtpt", Coordinates(0.9642, 1.0, 0.8249)),
            ("rXYZ", Coordinates(0.43607, 0.22249, 0.01392)),
            ("gXYZ", Coordinates(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Coordinates(0.14307, 0.06061, 0.71410)),
            ("chad", Numbers("sf32", 1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00923, 0.01508, 0.75168)),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ];
        return Assemble(tags);
    }

    private static byte[] Assemble((string Tag, byte[] Data)[] tags)
    {
        var table = HeaderLength + 4 + (12 * tags.Length);
        var places = new Dictionary<byte[], int>(ReferenceEqualityComparer.Instance);
        var body = new List<byte>();
        foreach (var data in tags.Select(tag => tag.Data).Where(data => places.TryAdd(data, table + body.Count)))
        {
            body.AddRange(data);
            body.AddRange(new byte[-body.Count & 3]);
        }

        var profile = new byte[table + body.Count];
        WriteHeader(profile);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(HeaderLength), tags.Length);
        for (var i = 0; i < tags.Length; i++)
        {
            WriteEntry(profile.AsSpan(HeaderLength + 4 + (12 * i)), tags[i].Tag, places[tags[i].Data], tags[i].Data.Length);
        }

        body.CopyTo(profile, table);
        return profile;
    }

    private static void WriteHeader(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(profile[8..], 0x04200000);
        "mntrRGB XYZ "u8.CopyTo(profile[12..]);
        ReadOnlySpan<short> date = [2026, 1, 1, 0, 0, 0];
        for (var i = 0; i < date.Length; i++)
        {
            BinaryPrimitives.WriteInt16BigEndian(profile[(24 + (2 * i))..], date[i]);
        }

        "acsp"u8.CopyTo(profile[36..]);
        Coordinates(0.9642, 1.0, 0.8249).AsSpan(8).CopyTo(profile[68..]);
    }

    private static void WriteEntry(Span<byte> entry, string tag, int offset, int length)
    {
        Encoding.ASCII.GetBytes(tag, entry);
        BinaryPrimitives.WriteInt32BigEndian(entry[4..], offset);
        BinaryPrimitives.WriteInt32BigEndian(entry[8..], length);
    }

    /// <summary>Text in English (10.13): one record of twelve bytes, at the offset 28.</summary>
    private static byte[] Text(string text)
    {
        var letters = Encoding.BigEndianUnicode.GetBytes(text);
        var data = new byte[28 + letters.Length];
        "mluc\0\0\0\0\0\0\0\u0001\0\0\0\fenUS"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(20), letters.Length);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(24), 28);
        letters.CopyTo(data, 28);
        return data;
    }

    private static byte[] Coordinates(double x, double y, double z) => Numbers("XYZ ", x, y, z);

    /// <summary>
    /// The transfer curve (IEC 61966-2-1, 5.2) as a parametric curve of the type 3 (10.15): the type of curve in the first four bytes, then
    /// the exponent, the slope and offset of the power, the slope of the straight part, and where that ends.
    /// </summary>
    private static byte[] Curve()
    {
        // The number 3 with sixteen bits behind the point is the type 3 before two empty bytes.
        return Numbers("para", 3, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
    }

    /// <summary>Numbers with sixteen bits behind the point, after a type.</summary>
    private static byte[] Numbers(string type, params ReadOnlySpan<double> values)
    {
        var data = new byte[8 + (4 * values.Length)];
        Encoding.ASCII.GetBytes(type, data);
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8 + (4 * i)), (int)Math.Round(values[i] * 65536));
        }

        return data;
    }
}
