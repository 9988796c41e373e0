using System.Security.Cryptography;

namespace RelationalContracts.Pdf.Fonts;

/// <summary>The glyphs of one font that one document prints, numbered in the order of their first use.</summary>
/// <remarks>
/// A glyph that stands for two characters (the hyphen and the soft hyphen at the end of a line) gets two numbers, so that
/// every number reads back as exactly what was written. Number 0 is <c>.notdef</c>, which is never shown (PDF/A, PDF/UA).
/// </remarks>
internal sealed class FontSubset
{
    /// <summary>Stands for the glyph that we draw ourselves where no font covers a character.</summary>
    public const int Replacement = -1;

    private readonly List<SubsetGlyph> _glyphs = [new SubsetGlyph(0, string.Empty)];
    private readonly Dictionary<int, ushort> _numbers = [];
    private readonly Dictionary<SubsetGlyph, ushort> _otherTexts = [];

    /// <summary>Begins a subset that holds nothing yet.</summary>
    public FontSubset(TrueTypeFont font) => Font = font;

    /// <summary>The font it is taken from.</summary>
    public TrueTypeFont Font { get; }

    /// <summary>The glyphs by their numbers.</summary>
    public IReadOnlyList<SubsetGlyph> Glyphs => _glyphs;

    /// <summary>The number under which a glyph is shown.</summary>
    /// <param name="glyph">The glyph in the font, or <see cref="Replacement"/>.</param>
    /// <param name="text">The characters it stands for.</param>
    public ushort NumberOf(int glyph, ReadOnlySpan<char> text)
    {
        if (!_numbers.TryGetValue(glyph, out var number))
        {
            return _numbers[glyph] = Add(new SubsetGlyph(glyph, text.ToString()));
        }

        return text.SequenceEqual(_glyphs[number].Text) ? number : NumberOfOther(new SubsetGlyph(glyph, text.ToString()));
    }

    /// <summary>The width of a glyph of the subset.</summary>
    public int AdvanceOf(SubsetGlyph glyph) => glyph.Glyph == Replacement ? ReplacementGlyph.Advance : Font.AdvanceOf(glyph.Glyph);

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

    private ushort NumberOfOther(SubsetGlyph glyph)
    {
        if (!_otherTexts.TryGetValue(glyph, out var number))
        {
            _otherTexts[glyph] = number = Add(glyph);
        }

        return number;
    }

    private ushort Add(SubsetGlyph glyph)
    {
        _glyphs.Add(glyph);
        return (ushort)(_glyphs.Count - 1);
    }
}

/// <summary>A glyph of a subset.</summary>
/// <param name="Glyph">Its number in the font, or <see cref="FontSubset.Replacement"/>.</param>
/// <param name="Text">The characters it stands for.</param>
internal sealed record SubsetGlyph(int Glyph, string Text);
