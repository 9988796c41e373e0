using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace RelationalContracts.Pdf.Fonts;

/// <summary>Joins tables into a TrueType file with its directory and checksums.</summary>
internal static class SfntFile
{
    private const int HeaderLength = 12;
    private const int RecordLength = 16;
    private const uint MagicSum = 0xB1B0AFBA;

    /// <summary>The file's bytes.</summary>
    /// <param name="tables">The tables by tag; 'head' with a checksum adjustment of zero.</param>
    public static byte[] Write(SortedDictionary<string, byte[]> tables)
    {
        var start = HeaderLength + (RecordLength * tables.Count);
        var file = new byte[start + tables.Values.Sum(PaddedLength)];
        WriteHeader(file, tables.Count);
        var record = HeaderLength;
        foreach (var (tag, table) in tables)
        {
            WriteRecord(file.AsSpan(record), tag, table, start);
            table.CopyTo(file, start);
            record += RecordLength;
            start += PaddedLength(table);
        }

        Adjust(file, tables);
        return file;
    }

    private static int PaddedLength(byte[] table) => (table.Length + 3) & ~3;

    private static void WriteHeader(Span<byte> file, int tables)
    {
        var power = BitOperations.Log2((uint)tables);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)tables);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)((16 * tables) - (16 << power)));
    }

    private static void WriteRecord(Span<byte> record, string tag, byte[] table, int offset)
    {
        Encoding.ASCII.GetBytes(tag, record);
        BinaryPrimitives.WriteUInt32BigEndian(record[4..], TableDirectory.Checksum(table, tag));
        BinaryPrimitives.WriteUInt32BigEndian(record[8..], (uint)offset);
        BinaryPrimitives.WriteUInt32BigEndian(record[12..], (uint)table.Length);
    }

    /// <summary>Puts into 'head' what makes the whole file add up to the number the format asks for.</summary>
    private static void Adjust(byte[] file, SortedDictionary<string, byte[]> tables)
    {
        var head = HeaderLength + (RecordLength * tables.Count) + tables.TakeWhile(table => table.Key != "head").Sum(table => PaddedLength(table.Value));
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), MagicSum - TableDirectory.Checksum(file, string.Empty));
    }
}
