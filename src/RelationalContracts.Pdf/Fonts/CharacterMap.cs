namespace RelationalContracts.Pdf.Fonts;

/// <summary>Which glyph prints a character: the table 'cmap', formats 4 and 12.</summary>
/// <remarks>Kept as pages of 256 characters, so that looking one up is two array reads.</remarks>
internal sealed class CharacterMap
{
    private const int PageSize = 256;

    private readonly ushort[]?[] _pages = new ushort[0x110000 / PageSize][];

    /// <summary>The glyph of a character, or 0.</summary>
    public ushort this[int character] => _pages[character / PageSize]?[character % PageSize] ?? 0;

    /// <summary>Reads the best Unicode subtable: the full range before the basic plane.</summary>
    public static CharacterMap Read(ReadOnlySpan<byte> table)
    {
        var map = new CharacterMap();
        foreach (var format in (ReadOnlySpan<int>)[12, 4])
        {
            if (FindSubtable(table, format) is { } at && map.TryAdd(table[at..], format))
            {
                break;
            }
        }

        return map;
    }

    private static int? FindSubtable(ReadOnlySpan<byte> table, int format)
    {
        for (var i = 0; i < table.U16(2) && 12 + (8 * i) <= table.Length; i++)
        {
            var platform = table.U16(4 + (8 * i));
            var offset = table.Offset32(8 + (8 * i));
            if (platform is 0 or 3 && offset + 16 <= table.Length && table.U16(offset) == format)
            {
                return offset;
            }
        }

        return null;
    }

    private bool TryAdd(ReadOnlySpan<byte> subtable, int format) => format == 12 ? AddGroups(subtable) : AddSegments(subtable);

    private bool AddGroups(ReadOnlySpan<byte> subtable)
    {
        var groups = subtable.Offset32(12);
        for (var i = 0; i < groups && 28 + (12 * i) <= subtable.Length; i++)
        {
            var group = subtable[(16 + (12 * i))..];
            var last = Math.Min(group.U32(4), 0x10FFFF);
            for (var character = group.U32(0); character <= last; character++)
            {
                Add((int)character, (ushort)(group.U32(8) + character - group.U32(0)));
            }
        }

        return groups > 0;
    }

    private bool AddSegments(ReadOnlySpan<byte> subtable)
    {
        var segments = subtable.U16(6) / 2;
        for (var i = 0; i < segments; i++)
        {
            AddSegment(subtable, segments, i);
        }

        return segments > 0;
    }

    private void AddSegment(ReadOnlySpan<byte> subtable, int segments, int index)
    {
        var last = subtable.U16(14 + (2 * index));
        var first = subtable.U16(16 + (2 * segments) + (2 * index));
        var delta = subtable.I16(16 + (4 * segments) + (2 * index));
        var rangeAt = 16 + (6 * segments) + (2 * index);
        var range = subtable.U16(rangeAt);
        for (int character = first; character <= last && character != 0xFFFF; character++)
        {
            var place = rangeAt + range + (2 * (character - first));
            var listed = range == 0 ? character : place + 2 <= subtable.Length ? subtable.U16(place) : 0;
            Add(character, range != 0 && listed == 0 ? (ushort)0 : (ushort)(listed + delta));
        }
    }

    private void Add(int character, ushort glyph)
    {
        if (glyph != 0)
        {
            (_pages[character / PageSize] ??= new ushort[PageSize])[character % PageSize] = glyph;
        }
    }
}
