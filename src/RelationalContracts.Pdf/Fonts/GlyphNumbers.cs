namespace RelationalContracts.Pdf.Fonts;

/// <summary>The numbers under which the faces of one document show their glyphs: each stands for one text, whichever the face.</summary>
/// <remarks>
/// A printable character of ASCII has its own code, so that the map back to text, which all faces share, names it in a range; what else is
/// printed (ligatures, dashes, letters with accents) is numbered in the order of first use. Number 0 is <c>.notdef</c>.
/// </remarks>
internal sealed class GlyphNumbers
{
    private const int FirstPlain = ' ';
    private const int LastPlain = '~';

    private readonly List<string> _texts = [.. Enumerable.Range(0, LastPlain + 1).Select(code => code >= FirstPlain ? ((char)code).ToString() : string.Empty)];
    private readonly Dictionary<string, List<ushort>> _others = new(StringComparer.Ordinal);
    private int _next = 1;

    /// <summary>What each number stands for; nothing for one that no face uses.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>A number that stands for a text and that a face has not given to another glyph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isFree">Whether the face may use a number.</param>
    public ushort NumberOf(ReadOnlySpan<char> text, Func<ushort, bool> isFree)
    {
        if (text is [>= (char)FirstPlain and <= (char)LastPlain] && isFree(text[0]))
        {
            return text[0];
        }

        var known = Others(text.ToString());
        foreach (var number in known.Where(isFree))
        {
            return number;
        }

        known.Add(Add(text.ToString()));
        return known[^1];
    }

    private List<ushort> Others(string text) => _others.TryGetValue(text, out var known) ? known : _others[text] = [];

    /// <summary>Takes the next number: first those below the plain characters, then those above.</summary>
    private ushort Add(string text)
    {
        if (_next < FirstPlain)
        {
            _texts[_next] = text;
            return (ushort)_next++;
        }

        _texts.Add(text);
        return (ushort)(_texts.Count - 1);
    }
}
