namespace RelationalContracts.Pdf.File;

/// <summary>Writes each byte as its difference to the byte above it, for data in rows of one length (PNG, 9.2, filter "Up"; ISO 32000-1, 7.4.4.4).</summary>
/// <remarks>Rows that resemble the row above become rows of zeros, which compress to almost nothing.</remarks>
internal static class RowPredictor
{
    private const byte None = 0;
    private const byte Up = 2;
    private const int MostColumns = 1 << 16;

    /// <summary>Writes the differences, a row at a time, each after the number of the filter.</summary>
    /// <param name="data">Whole rows.</param>
    /// <param name="columns">The length of a row.</param>
    public static byte[] Apply(ReadOnlySpan<byte> data, int columns)
    {
        var rows = data.Length / columns;
        var differences = new byte[rows * (columns + 1)];
        ReadOnlySpan<byte> above = new byte[columns];
        for (var row = 0; row < rows; row++)
        {
            var current = data.Slice(row * columns, columns);
            var target = differences.AsSpan(row * (columns + 1), columns + 1);
            target[0] = Up;
            for (var column = 0; column < columns; column++)
            {
                target[column + 1] = (byte)(current[column] - above[column]);
            }

            above = current;
        }

        return differences;
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
