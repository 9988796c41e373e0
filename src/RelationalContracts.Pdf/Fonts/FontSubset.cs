using System.Security.Cryptography;

namespace RelationalContracts.Pdf.Fonts;

/// <summary>The glyphs of one font that one document prints, under the numbers that the document gives them.</summary>
/// <remarks>
/// A glyph that stands for two characters (the hyphen and the soft hyphen at the end of a line) gets two numbers, so that
/// every number reads back as exactly what was written. Number 0 is <c>.notdef</c>, which is never shown (PDF/A, PDF/UA).
/// </remarks>
internal sealed class FontSubset
{
    /// <summary>Stands for the glyph that we draw ourselves where no font covers a character.</summary>
    public const int Replacement = -1;

    /// <summary>Stands for no glyph, at a number that only other faces use.</summary>
    public const int Unused = -2;

    private static readonly SubsetGlyph Nothing = new(Unused, string.Empty);

    private readonly List<SubsetGlyph> _glyphs = [new SubsetGlyph(0, string.Empty)];
    private readonly Dictionary<SubsetGlyph, ushort> _numbers = [];
    private readonly GlyphNumbers _document;

    /// <summary>Begins a subset that holds nothing yet.</summary>
    /// <param name="font">The font it is taken from.</param>
    /// <param name="document">The numbers of the document.</param>
    public FontSubset(TrueTypeFont font, GlyphNumbers document) => (Font, _document) = (font, document);

    /// <summary>The font it is taken from.</summary>
    public TrueTypeFont Font { get; }

    /// <summary>The glyphs by their numbers.</summary>
    public IReadOnlyList<SubsetGlyph> Glyphs => _glyphs;

    /// <summary>The number under which a glyph is shown.</summary>
    /// <param name="glyph">The glyph in the font, or <see cref="Replacement"/>.</param>
    /// <param name="text">The characters it stands for.</param>
    public ushort NumberOf(int glyph, ReadOnlySpan<char> text)
    {
        // Nearly every glyph is that of a plain character, whose number is its code.
        if (text is [var plain] && plain < _glyphs.Count && _glyphs[plain].Glyph == glyph && text.SequenceEqual(_glyphs[plain].Text))
        {
            return plain;
        }

        var shown = new SubsetGlyph(glyph, text.ToString());
        return _numbers.TryGetValue(shown, out var number) ? number : Add(shown);
    }

    /// <summary>The width of a glyph of the subset.</summary>
    public int AdvanceOf(SubsetGlyph glyph) => glyph.Glyph switch
    {
        Replacement => ReplacementGlyph.Advance,
        Unused => 0,
        var number => Font.AdvanceOf(number),
    };

    /// <summary>The font's name with six letters before it that follow from the glyphs (ISO 32000-1, 9.6.4).</summary>
    public string TaggedName()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var glyph in _glyphs)
        {
            hash.AppendData(BitConverter.GetBytes(glyph.Glyph));
        }

        var letters = hash.GetHashAndReset().Take(6).Select(value => (char)('A' + (value % 26)));
        return $"{string.Concat(letters)}+{Font.Name}";
    }

    private ushort Add(SubsetGlyph glyph)
    {
        var number = _document.NumberOf(glyph.Text, IsFree);
        while (_glyphs.Count <= number)
        {
            _glyphs.Add(Nothing);
        }

        _glyphs[number] = glyph;
        return _numbers[glyph] = number;
    }

    private bool IsFree(ushort number) => number >= _glyphs.Count || _glyphs[number].Glyph == Unused;
}

/// <summary>A glyph of a subset.</summary>
/// <param name="Glyph">Its number in the font, or <see cref="FontSubset.Replacement"/>, or <see cref="FontSubset.Unused"/>.</param>
/// <param name="Text">The characters it stands for.</param>
internal sealed record SubsetGlyph(int Glyph, string Text);
