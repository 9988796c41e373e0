using System.Buffers.Binary;
using System.Numerics;

namespace RelationalContracts.Pdf.Fonts;

/// <summary>Writes a 'cmap' table that leads from Unicode characters to glyphs: platform 3, encoding 1, format 4.</summary>
internal static class CharacterTable
{
    /// <summary>The table's bytes.</summary>
    /// <param name="glyphs">The glyph of each character; none above U+FFFE.</param>
    public static byte[] Write(SortedDictionary<int, ushort> glyphs)
    {
        // A segment for each character, and the one that the format ends with.
        (int Character, int Delta)[] segments = [.. glyphs.Select(pair => (pair.Key, pair.Value - pair.Key)), (0xFFFF, 1)];
        var power = BitOperations.Log2((uint)segments.Length);
        var length = 16 + (8 * segments.Length);
        int[] head = [0, 1, 3, 1, 0, 12, 4, length, 0, 2 * segments.Length, 2 << power, power, (2 * segments.Length) - (2 << power)];
        var ends = segments.Select(segment => segment.Character).ToList();
        return Words([.. head, .. ends, 0, .. ends, .. segments.Select(segment => segment.Delta), .. segments.Select(_ => 0)]);
    }

    private static byte[] Words(List<int> values)
    {
        var table = new byte[2 * values.Count];
        for (var i = 0; i < values.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(2 * i), unchecked((ushort)values[i]));
        }

        return table;
    }
}
