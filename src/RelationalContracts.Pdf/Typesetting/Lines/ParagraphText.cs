using RelationalContracts.Pdf.Fonts;

namespace RelationalContracts.Pdf.Typesetting.Lines;

/// <summary>The text of a paragraph, cut into pieces between which lines may end.</summary>
/// <remarks>One instance serves all paragraphs of a document, one after another.</remarks>
internal sealed class ParagraphText
{
    // A column just as wide as its longest word has come by its width through sums.
    private const double Slack = 0.01;

    private readonly List<Piece> _pieces = [];
    private readonly MissingCharacters _missing;
    private readonly StyleSheet _styles;

    /// <summary>Begins an empty text.</summary>
    /// <param name="missing">Receives the characters that no font covers.</param>
    /// <param name="styles">Knows further fonts for what a face lacks.</param>
    public ParagraphText(MissingCharacters missing, StyleSheet styles) => (_missing, _styles) = (missing, styles);

    /// <summary>The pieces in order.</summary>
    public IReadOnlyList<Piece> Pieces => _pieces;

    /// <summary>Whether there is nothing to set.</summary>
    public bool IsEmpty => _pieces.Count == 0;

    /// <summary>Forgets the text, for the next paragraph.</summary>
    public void Clear() => _pieces.Clear();

    /// <summary>Appends text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">Its looks.</param>
    /// <param name="isBreakable">Whether a line may end inside it.</param>
    public void Add(string text, RunStyle style, bool isBreakable = true)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = text[at] == ' ' ? 1 : WordLength(text, at, isBreakable);
            AddPiece(text, at, length, style, isBreakable);
            at += length;
        }
    }

    /// <summary>Appends text whose lines end at spaces only, never behind a hyphen.</summary>
    public void AddWords(string text, RunStyle style)
    {
        foreach (var range in text.AsSpan().Split(' '))
        {
            if (range.Start.Value > 0)
            {
                Add(" ", style);
            }

            Add(text[range], style, isBreakable: false);
        }
    }

    /// <summary>Ends the line here, with a space, so that the words around the break stay two words when they are read aloud.</summary>
    public void EndLine()
    {
        if (_pieces is [.., var last])
        {
            _pieces.Add(new Piece(last.Style.Look.Face.Space, last.Style, " ", 0, 1, LineEnd.Always));
        }
    }

    /// <summary>Cuts every piece that is wider than a line into parts that fit.</summary>
    public void CutTo(double width)
    {
        // From behind, so that what is cut is not looked at again.
        for (var i = _pieces.Count - 1; i >= 0; i--)
        {
            if (_pieces[i].Width > width + Slack)
            {
                Cut(i, width);
            }
        }
    }

    private static int WordLength(string text, int at, bool isBreakable)
    {
        var end = at;
        while (++end < text.Length && text[end] != ' ')
        {
            if (isBreakable && MayEndAfter(text, end - 1))
            {
                break;
            }
        }

        return end - at;
    }

    /// <summary>Whether a line may end behind a character inside a word: behind a hyphen, a dash, a slash or an at sign between letters.</summary>
    private static bool MayEndAfter(string text, int at) =>
        text[at] is '-' or '–' or '—' or '/' or '@' or '\u200B' && at > 0 && at + 1 < text.Length && text[at - 1] != ' ' && char.IsLetter(text[at + 1]);

    private void AddPiece(string text, int at, int length, RunStyle style, bool isBreakable)
    {
        var word = style.Look.Face.Shape(text.AsSpan(at, length));
        var end = !isBreakable ? LineEnd.Never
            : text[at] == ' ' ? LineEnd.AtSpace
            : at + length < text.Length && text[at + length] != ' ' ? LineEnd.After : LineEnd.Never;
        if (word.IsCovered)
        {
            _pieces.Add(new Piece(word, style, text, at, length, end) { MayDivide = isBreakable });
        }
        else
        {
            AddPartly(new Piece(word, style, text, at, length, end));
        }
    }

    /// <summary>
    /// Parts what the face covers from what another font covers, and from what none does, so that each stretch of the last kind can carry its
    /// own actual text.
    /// </summary>
    private void AddPartly(Piece piece)
    {
        var at = piece.Start;
        var end = piece.Start + piece.Length;
        while (at < end)
        {
            var rest = piece.Text.AsSpan(at, end - at);
            var face = _styles.FaceFor(Characters.At(rest, 0, out _), piece.Style.Look.Face);
            var length = StretchLength(rest, piece.Style.Look.Face, face, out var isCovered);
            if (!isCovered)
            {
                _missing.Add(rest[..length], face);
            }

            var style = face == piece.Style.Look.Face ? piece.Style : piece.Style with { Look = piece.Style.Look with { Face = face } };
            var word = face.Shape(rest[..length]);
            at += length;
            _pieces.Add(piece with { Word = word, Style = style, Start = at - length, Length = length, End = at < end ? LineEnd.Never : piece.End });
        }
    }

    /// <summary>How far one face serves, and whether it covers what it serves.</summary>
    private int StretchLength(ReadOnlySpan<char> text, Face own, Face face, out bool isCovered)
    {
        isCovered = face.Covers(Characters.At(text, 0, out var length));
        while (length < text.Length && Characters.At(text, length, out var next) is var character
            && _styles.FaceFor(character, own) == face && face.Covers(character) == isCovered)
        {
            length += next;
        }

        return length;
    }

    /// <summary>Cuts a piece from its beginning, line by line, without shaping what is still to be cut.</summary>
    private void Cut(int index, double width)
    {
        var piece = _pieces[index];
        var parts = new List<Piece>();
        for (var at = 0; at < piece.Length;)
        {
            var length = FittingLength(piece, at, width);
            var end = at + length < piece.Length ? LineEnd.After : piece.End;
            parts.Add(Part(piece, piece.Start + at, length) with { End = end });
            at += length;
        }

        _pieces.RemoveAt(index);
        _pieces.InsertRange(index, parts);
    }

    /// <summary>How many characters from a place on fit: at least one, and never half of a surrogate pair.</summary>
    private static int FittingLength(Piece piece, int at, double width)
    {
        var look = piece.Style.Look;
        var rest = piece.Characters[at..];
        var length = look.Face.FittingLength(rest, width / look.Width(1));
        return length < rest.Length && length > 1 && char.IsHighSurrogate(rest[length - 1]) ? length - 1 : length;
    }

    private static Piece Part(Piece piece, int start, int length) =>
        piece with { Word = piece.Style.Look.Face.Shape(piece.Text.AsSpan(start, length)), Start = start, Length = length };
}
