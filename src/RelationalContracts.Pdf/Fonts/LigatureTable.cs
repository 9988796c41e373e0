namespace RelationalContracts.Pdf.Fonts;

/// <summary>Which glyphs melt into one: the feature 'liga' of 'GSUB', ligature substitution.</summary>
internal sealed class LigatureTable
{
    private const int LigatureSubstitution = 4;

    private readonly Dictionary<ushort, List<Ligature>> _byFirst = [];

    /// <summary>Reads the ligatures of a font; a font without any has none.</summary>
    public static LigatureTable Read(ReadOnlyMemory<byte> table)
    {
        var ligatures = new LigatureTable();
        foreach (var offset in LayoutTable.Subtables(table.Span, "liga"u8, LigatureSubstitution, isPositioning: false))
        {
            ligatures.Add(table.Span[offset..]);
        }

        return ligatures;
    }

    /// <summary>The ligature at the head of a run of glyphs.</summary>
    /// <param name="glyphs">The glyphs, the first one included.</param>
    /// <param name="length">How many of them the ligature stands for; 1 where there is none.</param>
    /// <returns>The ligature's glyph, or the first glyph itself.</returns>
    public ushort Match(ReadOnlySpan<ushort> glyphs, out int length)
    {
        foreach (var ligature in _byFirst.GetValueOrDefault(glyphs[0]) ?? [])
        {
            if (glyphs[1..].StartsWith(ligature.Rest))
            {
                length = ligature.Rest.Length + 1;
                return ligature.Glyph;
            }
        }

        length = 1;
        return glyphs[0];
    }

    private void Add(ReadOnlySpan<byte> subtable)
    {
        var coverage = subtable[subtable.Offset16(2)..];
        var firsts = GlyphClasses.Coverage(coverage, ushort.MaxValue);
        for (var glyph = 0; glyph < firsts.Length; glyph++)
        {
            if (firsts[glyph] is > 0 and var place)
            {
                AddSet(subtable[subtable.Offset16(4 + (2 * place))..], (ushort)glyph);
            }
        }
    }

    private void AddSet(ReadOnlySpan<byte> set, ushort first)
    {
        if (!_byFirst.TryGetValue(first, out var list))
        {
            _byFirst[first] = list = [];
        }

        for (var i = 0; i < set.U16(0); i++)
        {
            var ligature = set[set.Offset16(2 + (2 * i))..];
            var rest = new ushort[ligature.U16(2) - 1];
            for (var part = 0; part < rest.Length; part++)
            {
                rest[part] = ligature.U16(4 + (2 * part));
            }

            list.Add(new Ligature(ligature.U16(0), rest));
        }
    }

    /// <summary>A ligature's glyph, and what must follow the first glyph for it to be taken.</summary>
    private sealed record Ligature(ushort Glyph, ushort[] Rest);
}
