namespace RelationalContracts.Pdf.Fonts;

/// <summary>Whether the tables of a font are there, long enough and in agreement, before anything is read from them.</summary>
internal static class FontChecks
{
    private const ushort Restricted = 0x0002;
    private const ushort NoSubsetting = 0x0100;

    private static readonly (string Tag, int Length)[] Needed =
        [("head", 54), ("hhea", 36), ("maxp", 6), ("OS/2", 78), ("hmtx", 4), ("cmap", 4), ("loca", 4), ("glyf", 1)];

    /// <summary>The first thing wrong with the tables of a font.</summary>
    public static FontFault Check(TableDirectory tables)
    {
        if (tables["CFF "].Length > 0)
        {
            return FontFault.CompactFontFormat;
        }

        if (Needed.Any(table => tables[table.Tag].Length < table.Length) || !MetricsFit(tables) || !OutlinesFit(tables))
        {
            return FontFault.Truncated;
        }

        return MayBeEmbedded(tables["OS/2"].Span.U16(8)) ? FontFault.None : FontFault.EmbeddingForbidden;
    }

    private static bool MetricsFit(TableDirectory tables)
    {
        var metrics = tables["hhea"].Span.U16(34);
        return tables["head"].Span.U16(18) > 0 && metrics > 0 && tables["hmtx"].Length >= 4 * metrics;
    }

    private static bool OutlinesFit(TableDirectory tables)
    {
        var offsets = new GlyphOffsets(tables);
        var glyphs = tables["maxp"].Span.U16(4);
        if (glyphs == 0 || offsets.Count <= glyphs)
        {
            return false;
        }

        for (var glyph = 0; glyph < glyphs; glyph++)
        {
            if (offsets[glyph] > offsets[glyph + 1])
            {
                return false;
            }
        }

        return offsets[glyphs] <= tables["glyf"].Length;
    }

    private static bool MayBeEmbedded(ushort licence) => (licence & 0x000F) != Restricted && (licence & NoSubsetting) == 0;
}
