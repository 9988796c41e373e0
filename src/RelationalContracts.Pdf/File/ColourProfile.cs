using System.Buffers.Binary;
using System.Text;

namespace RelationalContracts.Pdf.File;

/// <summary>Makes an ICC profile of sRGB, the colour space of our pages (ICC.1:2001-04; IEC 61966-2-1).</summary>
/// <remarks>
/// Version 2, with the primaries adapted to D50 and the transfer curve as a table. Written here so that no profile
/// of somebody else's needs to be carried along; no date but a fixed one, as every output is a function of its input.
/// </remarks>
internal static class ColourProfile
{
    private const int HeaderLength = 128;

    // Straight lines between so many points leave the curve by a ten-thousandth at most, a twentieth of a step of eight bits.
    private const int CurvePoints = 64;

    /// <summary>The profile's bytes.</summary>
    public static byte[] Srgb { get; } = Build();

    private static byte[] Build()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB")),
            ("cprt", [.. "text\0\0\0\0No copyright: made by RelationalContracts\0"u8]),
            ("wtpt", Coordinates(0.9642, 1.0, 0.8249)),
            ("rXYZ", Coordinates(0.43607, 0.22249, 0.01392)),
            ("gXYZ", Coordinates(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Coordinates(0.14307, 0.06061, 0.71410)),
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
        BinaryPrimitives.WriteInt32BigEndian(profile[8..], 0x02100000);
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

    private static byte[] Description(string text)
    {
        // After the ASCII text come an empty Unicode and an empty Macintosh description of fixed length (6.5.17).
        const int emptyDescriptions = 4 + 4 + 2 + 1 + 67;
        var data = new byte[12 + text.Length + 1 + emptyDescriptions];
        "desc"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), text.Length + 1);
        Encoding.ASCII.GetBytes(text, data.AsSpan(12));
        return data;
    }

    private static byte[] Coordinates(double x, double y, double z)
    {
        var data = new byte[20];
        "XYZ "u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), Fixed(x));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(12), Fixed(y));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(16), Fixed(z));
        return data;
    }

    private static int Fixed(double value) => (int)Math.Round(value * 65536);

    private static byte[] Curve()
    {
        var data = new byte[12 + (2 * CurvePoints)];
        "curv"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var light = Linear(i / (CurvePoints - 1.0));
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + (2 * i)), (ushort)Math.Round(light * 65535));
        }

        return data;
    }

    /// <summary>The light of a coded value (IEC 61966-2-1, 5.2).</summary>
    private static double Linear(double coded) => coded <= 0.04045 ? coded / 12.92 : Math.Pow((coded + 0.055) / 1.055, 2.4);
}
