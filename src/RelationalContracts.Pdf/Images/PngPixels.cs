using System.IO.Compression;

namespace RelationalContracts.Pdf.Images;

/// <summary>Unpacks a PNG into pixels of three bytes, laid on white where it is transparent (PNG, second edition).</summary>
internal sealed class PngPixels
{
    // Adam7 (8.2): where each pass begins and how far its pixels are apart.
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private readonly PngHead _head;
    private readonly byte[] _pixels;

    private PngPixels(PngHead head)
    {
        _head = head;
        _pixels = new byte[head.Width * head.Height * 3];
    }

    /// <summary>Unpacks a file whose first chunk is known to be sound.</summary>
    /// <returns>The pixels, row by row; null where the file is damaged.</returns>
    public static byte[]? Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            var head = PngHead.Read(file.Span, out var packed);
            using var data = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
            var pixels = new PngPixels(head);
            pixels.ReadPasses(data);
            return pixels._pixels;
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or IndexOutOfRangeException or ArgumentOutOfRangeException or OverflowException)
        {
            return null;
        }
    }

    private void ReadPasses(Stream data)
    {
        foreach (var pass in _head.IsInterlaced ? Passes : [(0, 0, 1, 1)])
        {
            var columns = (_head.Width - pass.X + pass.StepX - 1) / pass.StepX;
            var row = new byte[columns <= 0 ? 0 : ((columns * _head.BitsPerPixel) + 7) / 8];
            var above = new byte[row.Length];
            for (var y = pass.Y; y < _head.Height && row.Length > 0; y += pass.StepY)
            {
                ReadRow(data, row, above);
                for (var i = 0; i < columns; i++)
                {
                    _head.Colour(row, i).CopyTo(_pixels.AsSpan(((y * _head.Width) + pass.X + (i * pass.StepX)) * 3));
                }

                (row, above) = (above, row);
            }
        }
    }

    /// <summary>Reads a row and takes back its filter (9.2).</summary>
    private void ReadRow(Stream data, byte[] row, byte[] above)
    {
        var filter = data.ReadByte();
        data.ReadExactly(row);
        var step = Math.Max(1, _head.BitsPerPixel / 8);
        for (var i = 0; i < row.Length; i++)
        {
            int left = i < step ? 0 : row[i - step], corner = i < step ? 0 : above[i - step];
            row[i] += filter switch
            {
                0 => (byte)0,
                1 => (byte)left,
                2 => above[i],
                3 => (byte)((left + above[i]) / 2),
                4 => Paeth(left, above[i], corner),
                _ => throw new InvalidDataException(),
            };
        }
    }

    private static byte Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return (byte)(toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner);
    }
}
