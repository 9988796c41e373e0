using System.Buffers;
using System.IO.Compression;

namespace RelationalContracts.Pdf.File;

/// <summary>The compression of PDF streams (FlateDecode).</summary>
internal static class Deflate
{
    private const int RowsAtOnce = 64;
    private const int ManyRows = 768 << 10;

    /// <summary>Compresses bytes, with the header and checksum of zlib.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="level">How hard to try; what pages show gains nothing by more than the usual, tables of objects a tenth.</param>
    public static byte[] Compress(ReadOnlySpan<byte> data, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var compressed = new MemoryStream((data.Length / 4) + 64);
        using (var zlib = new ZLibStream(compressed, level, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return compressed.ToArray();
    }

    /// <summary>Compresses rows as their differences (<see cref="RowPredictor"/>).</summary>
    /// <remarks>As hard as possible, which counts in a short file; for many rows that would cost a sixth of the whole writing for a hundredth of the file.</remarks>
    /// <param name="data">Whole rows.</param>
    /// <param name="columns">The length of a row.</param>
    public static byte[] CompressRows(ReadOnlySpan<byte> data, int columns)
    {
        using var compressed = new MemoryStream((data.Length / 24) + 64);
        var differences = ArrayPool<byte>.Shared.Rent(RowsAtOnce * (columns + 1));
        using (var zlib = new ZLibStream(compressed, new ZLibCompressionOptions { CompressionLevel = data.Length < ManyRows ? 9 : 7 }, leaveOpen: true))
        {
            for (var row = 0; row < data.Length / columns; row += RowsAtOnce)
            {
                var count = Math.Min(RowsAtOnce, (data.Length / columns) - row);
                RowPredictor.Apply(data, columns, row, differences.AsSpan(0, count * (columns + 1)));
                zlib.Write(differences.AsSpan(0, count * (columns + 1)));
            }
        }

        ArrayPool<byte>.Shared.Return(differences);
        return compressed.ToArray();
    }
}
