namespace RelationalContracts.Pdf.Fonts;

/// <summary>Reads coverage and class tables of OpenType layout into arrays by glyph.</summary>
internal static class GlyphClasses
{
    /// <summary>For each glyph its place in a coverage table, counted from 1; 0 where it is not covered.</summary>
    public static ushort[] Coverage(ReadOnlySpan<byte> table, int glyphs)
    {
        var places = new ushort[glyphs];
        if (table.U16(0) == 1)
        {
            for (var i = 0; i < table.U16(2); i++)
            {
                Put(places, table.U16(4 + (2 * i)), i + 1);
            }
        }
        else
        {
            AddCoverageRanges(table, places);
        }

        return places;
    }

    /// <summary>For each glyph its class; 0 where the table does not name it.</summary>
    public static ushort[] Classes(ReadOnlySpan<byte> table, int glyphs)
    {
        var classes = new ushort[glyphs];
        if (table.U16(0) == 1)
        {
            for (var i = 0; i < table.U16(4); i++)
            {
                Put(classes, table.U16(2) + i, table.U16(6 + (2 * i)));
            }
        }
        else
        {
            AddClassRanges(table, classes);
        }

        return classes;
    }

    private static void AddCoverageRanges(ReadOnlySpan<byte> table, ushort[] places)
    {
        for (var i = 0; i < table.U16(2); i++)
        {
            var range = table.Slice(4 + (6 * i), 6);
            for (int glyph = range.U16(0); glyph <= range.U16(2); glyph++)
            {
                Put(places, glyph, range.U16(4) + glyph - range.U16(0) + 1);
            }
        }
    }

    private static void AddClassRanges(ReadOnlySpan<byte> table, ushort[] classes)
    {
        for (var i = 0; i < table.U16(2); i++)
        {
            var range = table.Slice(4 + (6 * i), 6);
            for (int glyph = range.U16(0); glyph <= range.U16(2); glyph++)
            {
                Put(classes, glyph, range.U16(4));
            }
        }
    }

    private static void Put(ushort[] values, int glyph, int value)
    {
        if (glyph < values.Length)
        {
            values[glyph] = (ushort)value;
        }
    }
}
