using System.Buffers.Binary;
using System.IO.Compression;
using RelationalContracts.Diagnostics;
using RelationalContracts.Themes;

namespace RelationalContracts.Testing;

/// <summary>Small pictures made for tests, byte by byte, in the kinds that people have.</summary>
public static class SamplePictures
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>A PNG of colours without transparency, all of one grey.</summary>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    public static byte[] Png(int width, int height) =>
        Png(width, height, depth: 8, type: 2, [.. Enumerable.Repeat(new byte[] { 0 }.Concat(Enumerable.Repeat((byte)0x60, width * 3)), height).SelectMany(row => row)]);

    /// <summary>A PNG of given rows.</summary>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <param name="depth">Bits of a sample.</param>
    /// <param name="type">The colour type.</param>
    /// <param name="rows">The rows, each after the number of its filter.</param>
    /// <param name="isInterlaced">Whether the rows are those of seven passes.</param>
    /// <param name="further">Chunks between head and pixels.</param>
    public static byte[] Png(int width, int height, byte depth, byte type, byte[] rows, bool isInterlaced = false, params (string Kind, byte[] Body)[] further)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9], head[12]) = (depth, type, (byte)(isInterlaced ? 1 : 0));
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(rows);
        }

        (string, byte[])[] chunks = [("IHDR", head), .. further, ("IDAT", packed.ToArray()), ("IEND", [])];
        return [.. Signature, .. chunks.SelectMany(chunk => Chunk(chunk.Item1, chunk.Item2))];
    }

    /// <summary>The head of a JPEG, enough to be judged by.</summary>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <param name="components">How many colours it mixes.</param>
    /// <param name="frame">The kind of its frame.</param>
    public static byte[] JpegHead(int width, int height, byte components, byte frame = 0xC0) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0,
        0xFF, frame, 0, 17, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, components, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1,
    ];

    /// <summary>A logo with the picture of a file.</summary>
    /// <param name="file">The file.</param>
    public static Logo Logo(byte[] file) =>
        LogoReader.WithImage(new Logo("harbour.png", "The harbour's lighthouse", Millimetres.ToPoints(40), SourceSpan.StartOf("firm.yaml")) { IsInHeader = true }, file, []);

    private static byte[] Chunk(string kind, byte[] body)
    {
        var name = kind.Select(letter => (byte)letter).ToArray();
        var (length, check) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        BinaryPrimitives.WriteUInt32BigEndian(check, Checksum([.. name, .. body]));
        return [.. length, .. name, .. body, .. check];
    }

    // CRC-32 (PNG, annex D), bit by bit.
    private static uint Checksum(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) == 0 ? 0 : 0xEDB88320);
            }
        }

        return ~crc;
    }
}
