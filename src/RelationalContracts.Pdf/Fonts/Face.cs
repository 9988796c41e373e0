using RelationalContracts.Pdf.File;

namespace RelationalContracts.Pdf.Fonts;

/// <summary>One font as one document uses it: shapes words once and keeps them.</summary>
/// <remarks>
/// Contracts repeat their words, so that nearly every word is found in the store. Not safe for several threads; each
/// document has its own.
/// </remarks>
internal sealed class Face
{
    // As many characters as a cell of a table holds on a line, and more than any line holds; of those that print nothing there
    // could be more, and they are then cut all the same.
    private const int ShortLine = 32;
    private const int LongestLine = 512;

    private readonly Dictionary<string, ShapedWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShapedWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly ByteBuffer _shown = new();

    /// <summary>Begins to use a font.</summary>
    /// <param name="font">The font.</param>
    /// <param name="index">Its place among the document's fonts, from 0, which names it on pages.</param>
    /// <param name="numbers">The numbers of the document's glyphs.</param>
    public Face(TrueTypeFont font, int index, GlyphNumbers numbers)
    {
        Font = font;
        Index = index;
        Subset = new FontSubset(font, numbers);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        Space = Shape(" ");
    }

    /// <summary>The font.</summary>
    public TrueTypeFont Font { get; }

    /// <summary>The glyphs used so far.</summary>
    public FontSubset Subset { get; }

    /// <summary>Its place among the document's fonts.</summary>
    public int Index { get; }

    /// <summary>The space between words.</summary>
    public ShapedWord Space { get; }

    /// <summary>Whether the font can print a character; one that prints nothing counts as covered.</summary>
    public bool Covers(int character) => Glyph(character) != 0 || Characters.IsInvisible(character);

    /// <summary>Shapes a word: its glyphs, ligatures and kerning.</summary>
    /// <remarks>A character that the font does not cover becomes the replacement glyph.</remarks>
    public ShapedWord Shape(ReadOnlySpan<char> word)
    {
        if (!_lookup.TryGetValue(word, out var shaped))
        {
            _lookup[word] = shaped = ShapeAnew(word);
        }

        return shaped;
    }

    /// <summary>How many characters have been shaped or measured so far, which is what setting text costs before lines are chosen.</summary>
    public long Shaped { get; private set; }

    /// <summary>How many characters of a word too long for a line fit into it: at least one glyph, and never a part of one.</summary>
    /// <remarks>Reads no further than the line goes, so that cutting a word to pieces takes time in proportion to its length.</remarks>
    /// <param name="word">The word.</param>
    /// <param name="width">The line's width, in thousandths of the type size.</param>
    public int FittingLength(ReadOnlySpan<char> word, double width)
    {
        var size = ShortLine;
        var length = FittingPart(word[..Math.Min(word.Length, size)], width);
        while (length == size && size < LongestLine)
        {
            size *= 4;
            length = FittingPart(word[..Math.Min(word.Length, size)], width);
        }

        return length;
    }

    private int FittingPart(ReadOnlySpan<char> word, double width)
    {
        Span<ushort> glyphs = stackalloc ushort[word.Length];
        Span<int> starts = stackalloc int[word.Length + 1];
        var count = Map(word, glyphs, starts);
        var (used, previous) = (0.0, 0);
        for (var i = 0; i < count;)
        {
            var glyph = Font.Ligatures.Match(glyphs[i..count], out var length);
            used += KerningOf(previous, glyph) + (glyph == 0 ? ReplacementGlyph.Advance : Font.AdvanceOf(glyph));
            if (used > width && i > 0)
            {
                return starts[i];
            }

            previous = glyph;
            i += length;
        }

        return word.Length;
    }

    /// <summary>Shapes the first half of a word that is broken at the end of a line, with a soft hyphen after it.</summary>
    public ShapedWord ShapeBroken(ReadOnlySpan<char> word) => Shape(string.Concat(word, [Characters.BreakHyphen]));

    private ShapedWord ShapeAnew(ReadOnlySpan<char> word)
    {
        Span<ushort> glyphs = word.Length <= 256 ? stackalloc ushort[word.Length] : new ushort[word.Length];
        Span<int> starts = word.Length < 256 ? stackalloc int[word.Length + 1] : new int[word.Length + 1];
        var count = Map(word, glyphs, starts);
        _shown.Clear();
        var width = 0;
        var isCovered = true;
        var previous = 0;
        for (var i = 0; i < count;)
        {
            var glyph = Font.Ligatures.Match(glyphs[i..count], out var length);
            var text = word[starts[i]..starts[i + length]];
            width += Kern(previous, glyph) + Show(glyph, text);
            isCovered &= glyph != 0;
            previous = glyph;
            i += length;
        }

        return new ShapedWord(_shown.Written.ToArray(), width, isCovered);
    }

    /// <summary>Maps characters to glyphs, and remembers where in the word each glyph begins.</summary>
    private int Map(ReadOnlySpan<char> word, Span<ushort> glyphs, Span<int> starts)
    {
        Shaped += word.Length;
        var count = 0;
        for (var i = 0; i < word.Length;)
        {
            var character = Characters.At(word, i, out var length);
            if (!Characters.IsInvisible(character))
            {
                glyphs[count] = Glyph(Characters.AsPrinted(word, i, character));
                starts[count++] = i;
            }

            i += length;
        }

        starts[count] = word.Length;
        return count;
    }

    private ushort Glyph(int character) => Characters.IsPrivate(character) ? (ushort)0
        : Font.GlyphOf(character) is > 0 and var glyph ? glyph : Font.GlyphOf(Characters.Fallback(character));

    private int KerningOf(int left, int right) => left == 0 || right == 0 ? 0 : Font.KerningOf(left, right);

    private int Kern(int left, int right)
    {
        var kerning = KerningOf(left, right);
        if (kerning != 0)
        {
            _shown.AppendByte((byte)')').Append(-kerning).AppendByte((byte)'(');
        }

        return kerning;
    }

    private int Show(ushort glyph, ReadOnlySpan<char> text)
    {
        var number = glyph == 0 ? Subset.NumberOf(FontSubset.Replacement, "\uFFFD") : Subset.NumberOf(glyph, Characters.AsRead(text));
        _shown.AppendEscaped((byte)(number >> 8)).AppendEscaped((byte)number);
        return glyph == 0 ? ReplacementGlyph.Advance : Font.AdvanceOf(glyph);
    }
}

/// <summary>A word as a page shows it.</summary>
/// <param name="Shown">The inside of a TJ array between its outermost parentheses: glyph numbers, and kerning between them.</param>
/// <param name="Width">Its width, in thousandths of the type size.</param>
/// <param name="IsCovered">Whether the font has every character.</param>
internal sealed record ShapedWord(byte[] Shown, int Width, bool IsCovered);
