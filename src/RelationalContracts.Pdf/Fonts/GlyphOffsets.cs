namespace RelationalContracts.Pdf.Fonts;

/// <summary>Where each glyph's outline begins in 'glyf': the table 'loca', short or long.</summary>
internal readonly ref struct GlyphOffsets
{
    private readonly ReadOnlySpan<byte> _table;
    private readonly bool _isLong;

    public GlyphOffsets(TableDirectory tables)
    {
        _table = tables["loca"].Span;
        _isLong = tables["head"].Span.I16(50) != 0;
    }

    /// <summary>How many offsets there are: one more than glyphs.</summary>
    public int Count => _table.Length / (_isLong ? 4 : 2);

    public long this[int glyph] => _isLong ? _table.U32(4 * glyph) : 2L * _table.U16(2 * glyph);
}
