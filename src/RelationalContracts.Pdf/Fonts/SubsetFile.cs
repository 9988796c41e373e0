using System.Buffers.Binary;

namespace RelationalContracts.Pdf.Fonts;

/// <summary>Writes a subset as a TrueType file of its own, to be embedded.</summary>
/// <remarks>Only the tables that a PDF reader needs are kept (ISO 32000-1, 9.9); characters are mapped by the PDF.</remarks>
internal sealed class SubsetFile
{
    private static readonly string[] CopiedTables = ["cvt ", "fpgm", "prep"];

    private readonly FontSubset _subset;
    private readonly List<int> _glyphs;
    private readonly Dictionary<int, ushort> _numbers = [];

    private SubsetFile(FontSubset subset)
    {
        _subset = subset;
        _glyphs = [.. subset.Glyphs.Select(glyph => glyph.Glyph)];
        for (var i = 0; i < _glyphs.Count; i++)
        {
            _numbers.TryAdd(_glyphs[i], (ushort)i);
        }
    }

    /// <summary>The file's bytes.</summary>
    /// <param name="subset">The subset.</param>
    /// <param name="characters">A table from characters to glyphs; null where the PDF maps them.</param>
    public static byte[] Write(FontSubset subset, byte[]? characters = null)
    {
        var file = new SubsetFile(subset);
        file.AddComponents();
        return file.Assemble(characters);
    }

    /// <summary>Adds the parts of composite glyphs after the glyphs that are shown, so that their numbers stay.</summary>
    private void AddComponents()
    {
        for (var i = 0; i < _glyphs.Count; i++)
        {
            // What is no glyph of the font has no parts.
            foreach (var component in _glyphs[i] < 0 ? [] : _subset.Font.Outlines.Components(_glyphs[i]))
            {
                if (_numbers.TryAdd(component, (ushort)_glyphs.Count))
                {
                    _glyphs.Add(component);
                }
            }
        }
    }

    private byte[] Assemble(byte[]? characters)
    {
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (characters is not null)
        {
            tables["cmap"] = characters;
        }

        WriteOutlines(tables);
        tables["head"] = Head();
        tables["hhea"] = Patched("hhea", 34, _glyphs.Count);
        tables["maxp"] = Patched("maxp", 4, _glyphs.Count);
        tables["hmtx"] = Metrics();
        foreach (var tag in CopiedTables.Where(tag => _subset.Font.Tables[tag].Length > 0))
        {
            tables[tag] = _subset.Font.Tables[tag].ToArray();
        }

        return SfntFile.Write(tables);
    }

    private void WriteOutlines(SortedDictionary<string, byte[]> tables)
    {
        var outlines = new MemoryStream();
        var offsets = new byte[4 * (_glyphs.Count + 1)];
        for (var i = 0; i < _glyphs.Count; i++)
        {
            outlines.Write(Outline(_glyphs[i]));
            outlines.SetLength((outlines.Length + 3) & ~3);
            outlines.Position = outlines.Length;
            BinaryPrimitives.WriteUInt32BigEndian(offsets.AsSpan(4 * (i + 1)), (uint)outlines.Length);
        }

        tables["glyf"] = outlines.ToArray();
        tables["loca"] = offsets;
    }

    private byte[] Outline(int glyph)
    {
        if (glyph == FontSubset.Replacement)
        {
            return ReplacementGlyph.Outline(_subset.Font.UnitsPerEm);
        }

        if (glyph == FontSubset.Unused)
        {
            return [];
        }

        var outline = _subset.Font.Outlines[glyph].ToArray();
        foreach (var place in _subset.Font.Outlines.ComponentPlaces(outline))
        {
            var component = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(place));
            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(place), _numbers.GetValueOrDefault(component));
        }

        return outline;
    }

    private byte[] Head()
    {
        const int locationFormat = 50;
        const int adjustment = 8;
        var head = Patched("head", locationFormat, 1);
        head.AsSpan(adjustment, 4).Clear();
        return head;
    }

    private byte[] Patched(string tag, int at, int value)
    {
        var table = _subset.Font.Tables[tag].ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(at), (ushort)value);
        return table;
    }

    private byte[] Metrics()
    {
        var source = _subset.Font.Tables["hmtx"].Span;
        int full = _subset.Font.Tables["hhea"].Span.U16(34);
        var metrics = new byte[4 * _glyphs.Count];
        for (var i = 0; i < _glyphs.Count; i++)
        {
            WriteMetric(metrics.AsSpan(4 * i, 4), source, full, _glyphs[i]);
        }

        return metrics;
    }

    private void WriteMetric(Span<byte> target, ReadOnlySpan<byte> source, int full, int glyph)
    {
        if (glyph == FontSubset.Replacement)
        {
            BinaryPrimitives.WriteUInt16BigEndian(target, (ushort)(ReplacementGlyph.Advance * _subset.Font.UnitsPerEm / 1000));
            return;
        }

        if (glyph == FontSubset.Unused)
        {
            return;
        }

        source.Slice(4 * Math.Min(glyph, full - 1), 2).CopyTo(target);
        var bearing = glyph < full ? (4 * glyph) + 2 : (4 * full) + (2 * (glyph - full));
        if (bearing + 2 <= source.Length)
        {
            source.Slice(bearing, 2).CopyTo(target[2..]);
        }
    }
}
