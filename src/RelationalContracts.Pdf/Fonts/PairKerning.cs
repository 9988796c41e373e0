namespace RelationalContracts.Pdf.Fonts;

/// <summary>How pairs of glyphs move together or apart: the feature 'kern' of 'GPOS', pair adjustment of both formats.</summary>
/// <remarks>
/// Only the advance of the first glyph is taken, which is all that left-to-right kerning uses. Contextual kerning
/// is passed over: in the shipped fonts it serves spaces and marks.
/// </remarks>
internal sealed class PairKerning
{
    private const int PairAdjustment = 2;
    private const int AdvanceBit = 0x0004;

    private readonly ReadOnlyMemory<byte> _table;
    private readonly Subtable[] _subtables;

    private PairKerning(ReadOnlyMemory<byte> table, Subtable[] subtables)
    {
        _table = table;
        _subtables = subtables;
    }

    /// <summary>The adjustment between two glyphs, in the font's units.</summary>
    public int this[int left, int right]
    {
        get
        {
            foreach (var subtable in _subtables)
            {
                if (subtable.Coverage[left] is > 0 and var place && subtable.Find(_table.Span, place, left, right) is { } value)
                {
                    return value;
                }
            }

            return 0;
        }
    }

    /// <summary>Reads the kerning of a font; a font without any kerns nothing.</summary>
    public static PairKerning Read(ReadOnlyMemory<byte> table, int glyphs)
    {
        var subtables = LayoutTable.Subtables(table.Span, "kern"u8, PairAdjustment, isPositioning: true)
            .Select(offset => Subtable.Read(table.Span, offset, glyphs));
        return new PairKerning(table, [.. subtables]);
    }

    /// <summary>One subtable: lists of pairs (format 1), or a matrix of classes (format 2).</summary>
    private sealed class Subtable
    {
        private readonly int _offset;
        private readonly ushort[]? _leftClasses;
        private readonly ushort[]? _rightClasses;
        private readonly int _rightClassCount;
        private readonly int _recordLength;
        private readonly int _advanceAt;

        private Subtable(ReadOnlySpan<byte> table, int offset, int glyphs)
        {
            var data = table[offset..];
            _offset = offset;
            Coverage = GlyphClasses.Coverage(data[data.Offset16(2)..], glyphs);
            var first = data.U16(4);
            _recordLength = 2 * (int.PopCount(first) + int.PopCount(data.U16(6)));
            _advanceAt = (first & AdvanceBit) == 0 ? -1 : 2 * int.PopCount(first & (AdvanceBit - 1));
            if (data.U16(0) == 2)
            {
                _leftClasses = GlyphClasses.Classes(data[data.Offset16(8)..], glyphs);
                _rightClasses = GlyphClasses.Classes(data[data.Offset16(10)..], glyphs);
                _rightClassCount = data.U16(14);
            }
        }

        /// <summary>For each glyph its place among the first glyphs of pairs, from 1; 0 where it begins none.</summary>
        public ushort[] Coverage { get; }

        public static Subtable Read(ReadOnlySpan<byte> table, int offset, int glyphs) => new(table, offset, glyphs);

        /// <summary>The adjustment; null where this subtable says nothing, so that the next one is asked.</summary>
        public int? Find(ReadOnlySpan<byte> table, int place, int left, int right)
        {
            if (_advanceAt < 0)
            {
                return null;
            }

            return _leftClasses is null ? FindPair(table[_offset..], place, right) : FindClass(table[_offset..], left, right);
        }

        private int FindClass(ReadOnlySpan<byte> data, int left, int right)
        {
            var index = (_leftClasses![left] * _rightClassCount) + _rightClasses![right];
            return data.I16(16 + (index * _recordLength) + _advanceAt);
        }

        private int? FindPair(ReadOnlySpan<byte> data, int place, int right)
        {
            var set = data[data.Offset16(8 + (2 * place))..];
            var length = 2 + _recordLength;
            int low = 0, high = set.U16(0) - 1;
            while (low <= high)
            {
                var middle = (low + high) / 2;
                int glyph = set.U16(2 + (middle * length));
                if (glyph == right)
                {
                    return set.I16(4 + (middle * length) + _advanceAt);
                }

                (low, high) = glyph < right ? (middle + 1, high) : (low, middle - 1);
            }

            return null;
        }
    }
}
