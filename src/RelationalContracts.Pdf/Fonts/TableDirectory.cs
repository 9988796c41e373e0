using System.Text;

namespace RelationalContracts.Pdf.Fonts;

/// <summary>The tables of a TrueType file, by tag.</summary>
/// <remarks>Reading checks that every table lies inside the file and fits its checksum, so that later stages need not.</remarks>
internal sealed class TableDirectory
{
    private const uint TrueType = 0x00010000;
    private const uint AppleTrueType = 0x74727565;
    private const uint OpenTypeCff = 0x4F54544F;
    private const int HeaderLength = 12;
    private const int RecordLength = 16;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> _tables = new(StringComparer.Ordinal);

    private TableDirectory()
    {
    }

    /// <summary>A table's bytes; empty where the font has no such table.</summary>
    public ReadOnlyMemory<byte> this[string tag] => _tables.GetValueOrDefault(tag);

    /// <summary>Reads the directory at the head of a file.</summary>
    public static FontFault TryRead(ReadOnlyMemory<byte> file, out TableDirectory directory)
    {
        directory = new TableDirectory();
        if (file.Length < HeaderLength)
        {
            return FontFault.NotAFont;
        }

        return file.Span.U32(0) switch
        {
            TrueType or AppleTrueType => directory.AddTables(file),
            OpenTypeCff => FontFault.CompactFontFormat,
            _ => FontFault.NotAFont,
        };
    }

    private FontFault AddTables(ReadOnlyMemory<byte> file)
    {
        var count = file.Span.U16(4);
        if (file.Length < HeaderLength + (count * RecordLength))
        {
            return FontFault.Truncated;
        }

        var fault = FontFault.None;
        for (var i = 0; i < count && fault == FontFault.None; i++)
        {
            fault = AddTable(file, file.Span.Slice(HeaderLength + (i * RecordLength), RecordLength));
        }

        return fault;
    }

    private FontFault AddTable(ReadOnlyMemory<byte> file, ReadOnlySpan<byte> record)
    {
        long offset = record.U32(8);
        long length = record.U32(12);
        if (offset + length > file.Length)
        {
            return FontFault.Truncated;
        }

        var tag = Encoding.ASCII.GetString(record[..4]);
        var table = file.Slice((int)offset, (int)length);
        _tables[tag] = table;
        return Checksum(table.Span, tag) == record.U32(4) ? FontFault.None : FontFault.WrongChecksum;
    }

    /// <summary>The sum of a table's 32-bit words; in 'head' the file's own adjustment counts as zero (OpenType, "Calculating checksums").</summary>
    internal static uint Checksum(ReadOnlySpan<byte> table, string tag)
    {
        var sum = 0u;
        var whole = table.Length & ~3;
        for (var i = 0; i < whole; i += 4)
        {
            sum += table.U32(i);
        }

        for (var i = whole; i < table.Length; i++)
        {
            sum += (uint)table[i] << (24 - (8 * (i & 3)));
        }

        return tag == "head" && table.Length >= 12 ? sum - table.U32(8) : sum;
    }
}
