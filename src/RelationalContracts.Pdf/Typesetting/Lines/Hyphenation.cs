namespace RelationalContracts.Pdf.Typesetting.Lines;

/// <summary>Divides the words of one document at the ends of lines.</summary>
/// <remarks>
/// Three letters at least stand before the hyphen and three after it, and short words stay whole: what remains of a divided
/// word should be read at a glance. Words with figures or capitals inside are names or codes and stay whole too.
/// Each word is looked up once per face; contracts repeat their words.
/// </remarks>
internal sealed class Hyphenation
{
    private const int ShortestWord = 7;
    private const int FewestLetters = 3;

    // What is longer is no word of English or Welsh, whose place names are the longest: it is cut where a line ends.
    private const int LongestWord = 60;

    private readonly HyphenationPatterns _patterns;
    private readonly Dictionary<Fonts.ShapedWord, Division[]> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Divides by patterns.</summary>
    public Hyphenation(HyphenationPatterns patterns) => _patterns = patterns;

    /// <summary>Adds the places where a piece may be divided.</summary>
    /// <param name="breaks">Receives them, in order.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="index">Its place in the paragraph.</param>
    /// <param name="position">Width of all text before it.</param>
    public void AddBreaks(List<Break> breaks, Piece piece, int index, double position)
    {
        if (piece.Length is < ShortestWord or > LongestWord || !piece.MayDivide)
        {
            return;
        }

        if (!_known.TryGetValue(piece.Word, out var divisions))
        {
            _known[piece.Word] = divisions = [.. Divisions(piece)];
        }

        foreach (var division in divisions)
        {
            var before = piece.Style.Look.Width(division.WidthBefore);
            var after = piece.Width - piece.Style.Look.Width(division.WidthAfter);
            breaks.Add(new Break(index, division.Offset, position + before, position + after, BreakKind.Hyphen));
        }
    }

    private IEnumerable<Division> Divisions(Piece piece)
    {
        var characters = piece.Characters.ToString();
        var start = characters.TakeWhile(character => !char.IsLetter(character)).Count();
        var word = string.Concat(characters.Skip(start).TakeWhile(char.IsLetter));
        if (word.Length < ShortestWord || !IsPlain(word) || characters.Skip(start + word.Length).Any(char.IsLetterOrDigit))
        {
            return [];
        }

        var face = piece.Style.Look.Face;
        return _patterns.Divisions(word.ToLowerInvariant())
            .Where(place => place >= FewestLetters && place <= word.Length - FewestLetters)
            .Select(place => new Division(
                start + place, face.ShapeBroken(characters.AsSpan(0, start + place)).Width, face.Shape(characters.AsSpan(start + place)).Width));
    }

    private static bool IsPlain(string word) => word.Skip(1).All(char.IsLower);

    /// <summary>A place in a word, with the widths of what stands before it, hyphen included, and after it.</summary>
    private readonly record struct Division(int Offset, int WidthBefore, int WidthAfter);
}
