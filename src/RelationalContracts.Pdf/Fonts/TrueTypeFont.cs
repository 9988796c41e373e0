namespace RelationalContracts.Pdf.Fonts;

/// <summary>One TrueType font: its measures, its glyphs, and how they stand beside each other.</summary>
/// <remarks>
/// Read once per process and shared by all threads. Widths are in thousandths of the type size, whatever the font's own
/// unit is, because that is what PDF counts in (ISO 32000-1, 9.7.4.3).
/// </remarks>
internal sealed class TrueTypeFont
{
    private const int PdfUnitsPerEm = 1000;

    private readonly CharacterMap _characters;
    private readonly short[] _advances;
    private readonly PairKerning _kerning;

    private TrueTypeFont(TableDirectory tables, string name)
    {
        Tables = tables;
        Name = name;
        var head = tables["head"].Span;
        UnitsPerEm = head.U16(18);
        Box = new GlyphBox(Scale(head.I16(36)), Scale(head.I16(38)), Scale(head.I16(40)), Scale(head.I16(42)));
        GlyphCount = tables["maxp"].Span.U16(4);
        _advances = ReadAdvances();
        _characters = CharacterMap.Read(tables["cmap"].Span);
        Outlines = new GlyphOutlines(tables, GlyphCount);
        _kerning = PairKerning.Read(tables["GPOS"], GlyphCount);
        Ligatures = LigatureTable.Read(tables["GSUB"]);
    }

    /// <summary>The PostScript name to embed it under, without the subset's tag.</summary>
    public string Name { get; }

    /// <summary>How many of the font's units make the type size.</summary>
    public int UnitsPerEm { get; }

    /// <summary>The box that holds every glyph.</summary>
    public GlyphBox Box { get; }

    /// <summary>How many glyphs it has.</summary>
    public int GlyphCount { get; }

    /// <summary>Height of the highest lower-case letters above the base line.</summary>
    public int Ascent => Scale(Tables["hhea"].Span.I16(4));

    /// <summary>Depth of the lowest letters below the base line; negative.</summary>
    public int Descent => Scale(Tables["hhea"].Span.I16(6));

    /// <summary>Height of capitals.</summary>
    public int CapHeight => Tables["OS/2"].Length >= 90 ? Scale(Tables["OS/2"].Span.I16(88)) : Ascent;

    /// <summary>Weight of the face, 400 for regular.</summary>
    public int Weight => Tables["OS/2"].Span.U16(4);

    /// <summary>The glyphs' outlines.</summary>
    public GlyphOutlines Outlines { get; }

    /// <summary>Letters that print as one glyph when they meet.</summary>
    public LigatureTable Ligatures { get; }

    /// <summary>The file's tables, for the subset to copy from.</summary>
    public TableDirectory Tables { get; }

    /// <summary>Reads a font file.</summary>
    /// <param name="file">The whole file; kept and not copied.</param>
    /// <param name="name">The PostScript name to embed it under.</param>
    /// <param name="font">The font; null where there is a fault.</param>
    /// <returns>What is wrong with the file, or <see cref="FontFault.None"/>.</returns>
    public static FontFault TryRead(ReadOnlyMemory<byte> file, string name, out TrueTypeFont? font)
    {
        font = null;
        var fault = TableDirectory.TryRead(file, out var tables);
        fault = fault == FontFault.None ? FontChecks.Check(tables) : fault;
        return fault == FontFault.None ? TryBuild(tables, name, out font) : fault;
    }

    /// <summary>The glyph of a character; 0 where the font does not cover it.</summary>
    public ushort GlyphOf(int character) => _characters[character];

    /// <summary>The width of a glyph.</summary>
    public int AdvanceOf(int glyph) => _advances[glyph];

    /// <summary>How much closer (negative) or farther two glyphs stand than their widths say.</summary>
    public int KerningOf(int left, int right) => Scale(_kerning[left, right]);

    /// <summary>Reads the tables. Offsets inside them may still point anywhere in a damaged file, so what they hit is caught here.</summary>
    private static FontFault TryBuild(TableDirectory tables, string name, out TrueTypeFont? font)
    {
        try
        {
            font = new TrueTypeFont(tables, name);
            return FontFault.None;
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or IndexOutOfRangeException or OverflowException)
        {
            font = null;
            return FontFault.Truncated;
        }
    }

    private short[] ReadAdvances()
    {
        var metrics = Tables["hmtx"].Span;
        var last = Tables["hhea"].Span.U16(34) - 1;
        var advances = new short[GlyphCount];
        for (var glyph = 0; glyph < advances.Length; glyph++)
        {
            advances[glyph] = (short)Scale(metrics.U16(4 * Math.Min(glyph, last)));
        }

        return advances;
    }

    private int Scale(int units) => UnitsPerEm == PdfUnitsPerEm
        ? units
        : (int)Math.Round(units * (double)PdfUnitsPerEm / UnitsPerEm, MidpointRounding.AwayFromZero);
}

/// <summary>The corners of a box around glyphs, in thousandths of the type size.</summary>
internal readonly record struct GlyphBox(int Left, int Bottom, int Right, int Top);
