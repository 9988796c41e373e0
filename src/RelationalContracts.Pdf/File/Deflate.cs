using System.IO.Compression;

namespace RelationalContracts.Pdf.File;

/// <summary>The compression of PDF streams (FlateDecode).</summary>
internal static class Deflate
{
    /// <summary>Compresses bytes, with the header and checksum of zlib.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="level">How hard to try; what pages show gains nothing by more than the usual, tables of objects a tenth.</param>
    public static byte[] Compress(ReadOnlySpan<byte> data, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var compressed = new MemoryStream((data.Length / 3) + 64);
        using (var zlib = new ZLibStream(compressed, level, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return compressed.ToArray();
    }
}
