namespace RelationalContracts.Pdf.Fonts;

/// <summary>The outlines of a font's glyphs, and which glyphs are built from others.</summary>
internal sealed class GlyphOutlines
{
    // Flags of a composite glyph's component (OpenType, 'glyf').
    private const int ArgumentsAreWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;
    private const int GlyphHeader = 10;

    private readonly TableDirectory _tables;
    private readonly int _count;

    public GlyphOutlines(TableDirectory tables, int count)
    {
        _tables = tables;
        _count = count;
    }

    /// <summary>The description of a glyph; empty for one without ink, such as the space.</summary>
    public ReadOnlySpan<byte> this[int glyph]
    {
        get
        {
            var offsets = new GlyphOffsets(_tables);
            return _tables["glyf"].Span[(int)offsets[glyph]..(int)offsets[glyph + 1]];
        }
    }

    /// <summary>Where in a glyph's description the numbers of its components stand; none for a simple glyph.</summary>
    /// <remarks>A subset renumbers glyphs, so it must rewrite these places.</remarks>
    public List<int> ComponentPlaces(ReadOnlySpan<byte> outline)
    {
        var places = new List<int>();
        if (outline.Length < GlyphHeader || outline.I16(0) >= 0)
        {
            return places;
        }

        var at = GlyphHeader;
        bool more;
        do
        {
            int flags = outline.U16(at);
            places.Add(at + 2);
            at += ComponentLength(flags);
            more = (flags & MoreComponents) != 0;
        }
        while (more && at + 4 <= outline.Length);
        return places;
    }

    /// <summary>The components of a glyph, as far as the font has them.</summary>
    public IEnumerable<ushort> Components(int glyph)
    {
        var outline = this[glyph].ToArray();
        return ComponentPlaces(outline).Select(place => ((ReadOnlySpan<byte>)outline).U16(place)).Where(part => part < _count);
    }

    private static int ComponentLength(int flags) =>
        4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2) +
        ((flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0);
}
