using System.Numerics;

namespace RelationalContracts.Pdf.File;

/// <summary>Writes each byte as its difference to the byte above it, for data in rows of one length (PNG, 9.2, filter "Up"; ISO 32000-1, 7.4.4.4).</summary>
/// <remarks>Rows that resemble the row above become rows of zeros, which compress to almost nothing.</remarks>
internal static class RowPredictor
{
    private const byte None = 0;
    private const byte Up = 2;
    private const int MostColumns = 1 << 16;

    /// <summary>Writes the differences of some rows, each after the number of the filter.</summary>
    /// <param name="data">Whole rows.</param>
    /// <param name="columns">The length of a row.</param>
    /// <param name="first">The first of the rows.</param>
    /// <param name="differences">Receives them; a byte longer a row, it says how many rows there are.</param>
    public static void Apply(ReadOnlySpan<byte> data, int columns, int first, Span<byte> differences)
    {
        for (var target = differences; target.Length > 0; target = target[(columns + 1)..], first++)
        {
            var row = data.Slice(first * columns, columns);
            target[0] = Up;
            if (first == 0)
            {
                row.CopyTo(target[1..]);
            }
            else
            {
                Subtract(row, data.Slice((first - 1) * columns, columns), target[1..]);
            }
        }
    }

    private static void Subtract(ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, Span<byte> target)
    {
        var column = 0;
        for (; column <= row.Length - Vector<byte>.Count; column += Vector<byte>.Count)
        {
            (new Vector<byte>(row[column..]) - new Vector<byte>(above[column..])).CopyTo(target[column..]);
        }

        for (; column < row.Length; column++)
        {
            target[column] = (byte)(row[column] - above[column]);
        }
    }

    /// <summary>The data again.</summary>
    /// <param name="differences">What <see cref="Apply"/> wrote; a row that is cut off is left away.</param>
    /// <param name="columns">The length of a row.</param>
    /// <exception cref="InvalidDataException">Some row has another filter, or rows have a length that makes no sense.</exception>
    public static byte[] Undo(ReadOnlySpan<byte> differences, int columns)
    {
        if (columns is <= 0 or > MostColumns)
        {
            throw new InvalidDataException("Rows of no length that makes sense.");
        }

        var data = new byte[differences.Length / (columns + 1) * columns];
        ReadOnlySpan<byte> above = new byte[columns];
        for (var at = 0; at < data.Length; at += columns)
        {
            var source = differences.Slice(at / columns * (columns + 1), columns + 1);
            var row = data.AsSpan(at, columns);
            AddRow(source[0], source[1..], above, row);
            above = row;
        }

        return data;
    }

    private static void AddRow(byte filter, ReadOnlySpan<byte> source, ReadOnlySpan<byte> above, Span<byte> row)
    {
        source.CopyTo(row);
        for (var column = 0; filter == Up && column < row.Length; column++)
        {
            row[column] += above[column];
        }

        if (filter is not (None or Up))
        {
            throw new InvalidDataException("Rows are packed in a way that our files are not.");
        }
    }
}
