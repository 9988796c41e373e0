using System.IO.Compression;

namespace RelationalContracts.Pdf.File;

/// <summary>The compression of PDF streams (FlateDecode).</summary>
internal static class Deflate
{
    /// <summary>Compresses bytes, with the header and checksum of zlib.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> data)
    {
        using var compressed = new MemoryStream((data.Length / 3) + 64);
        using (var zlib = new ZLibStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return compressed.ToArray();
    }
}
