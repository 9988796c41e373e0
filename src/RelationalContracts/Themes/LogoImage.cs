using System.Buffers.Binary;

namespace RelationalContracts.Themes;

/// <summary>A picture file that every format can show: a PNG, or a JPEG in grey or in the colours of a screen.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Bytes">The file.</param>
public sealed record LogoImage(LogoFormat Format, int Width, int Height, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The largest file: a logo weighs a tenth of this, and every file of a deal carries it.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>The most pixels on a side: 150 mm at 400 dots an inch.</summary>
    public const int MostPixels = 2500;

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The media type, as HTML and Word call it.</summary>
    public string MediaType => Format is LogoFormat.Png ? "image/png" : "image/jpeg";

    /// <summary>Reads what the head of a file says of its picture; the picture itself is not looked at.</summary>
    /// <param name="file">The file.</param>
    /// <param name="image">The picture; null where there is a fault.</param>
    /// <returns>What is wrong with it.</returns>
    public static LogoFault TryRead(ReadOnlyMemory<byte> file, out LogoImage? image)
    {
        image = null;
        if (file.Length > MostBytes)
        {
            return LogoFault.TooHeavy;
        }

        var fault = ReadHead(file.Span, out var format, out var width, out var height);
        if (fault is LogoFault.None)
        {
            image = new LogoImage(format, width, height, file);
        }

        return fault;
    }

    private static LogoFault ReadHead(ReadOnlySpan<byte> file, out LogoFormat format, out int width, out int height)
    {
        format = file.StartsWith(PngSignature) ? LogoFormat.Png : LogoFormat.Jpeg;
        (width, height) = (0, 0);
        var fault = format is LogoFormat.Png ? ReadPng(file, out width, out height)
            : file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? ReadJpeg(file, out width, out height)
            : LogoFault.NotAnImage;
        return fault is LogoFault.None && Math.Max(width, height) > MostPixels ? LogoFault.TooLarge : fault;
    }

    // The first chunk says all (PNG, 11.2.2): width, height, depth, colour type.
    private static LogoFault ReadPng(ReadOnlySpan<byte> file, out int width, out int height)
    {
        (width, height) = (0, 0);
        if (file.Length < 33 || !file[12..16].SequenceEqual("IHDR"u8))
        {
            return LogoFault.NotAnImage;
        }

        width = BinaryPrimitives.ReadInt32BigEndian(file[16..]);
        height = BinaryPrimitives.ReadInt32BigEndian(file[20..]);
        var isSound = width > 0 && height > 0 && file[24] is 1 or 2 or 4 or 8 or 16 && file[25] is 0 or 2 or 3 or 4 or 6 && file[26] == 0 && file[27] == 0 && file[28] <= 1;
        return isSound ? LogoFault.None : LogoFault.NotAnImage;
    }

    // Segments one after another, until that of the frame (ISO 10918-1, B.2.2).
    private static LogoFault ReadJpeg(ReadOnlySpan<byte> file, out int width, out int height)
    {
        (width, height) = (0, 0);
        for (var at = 2; at + 10 < file.Length && file[at] == 0xFF; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]))
        {
            if (file[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                height = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]);
                width = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]);
                return Judge(file[at + 1], file[at + 4], file[at + 9], width > 0 && height > 0);
            }
        }

        return LogoFault.NotAnImage;
    }

    // Four components are inks; more than eight bits and the rarer ways of coding most programs cannot show.
    private static LogoFault Judge(byte frame, byte bits, byte components, bool hasSize) =>
        !hasSize ? LogoFault.NotAnImage
        : frame <= 0xC2 && bits == 8 && components is 1 or 3 ? LogoFault.None
        : LogoFault.ForPrinting;
}

/// <summary>The formats of logos.</summary>
public enum LogoFormat
{
    /// <summary>PNG.</summary>
    Png,

    /// <summary>JPEG.</summary>
    Jpeg,
}

/// <summary>What can be wrong with the file of a logo.</summary>
public enum LogoFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is neither a PNG nor a JPEG.</summary>
    NotAnImage,

    /// <summary>It has too many bytes.</summary>
    TooHeavy,

    /// <summary>It has too many pixels.</summary>
    TooLarge,

    /// <summary>It is a JPEG in the inks of a printer, or of another kind that few programs show.</summary>
    ForPrinting,
}
