using RelationalContracts.Pdf.Typesetting.Pages;

namespace RelationalContracts.Pdf.Typesetting.Lines;

/// <summary>Puts the pieces between two breaks beside each other on a strip.</summary>
internal sealed class LineComposer
{
    private readonly ByteArena _arena = new();
    private readonly List<Piece> _line = [];

    /// <summary>Composes a line.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="from">Where the line begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="left">Its left edge.</param>
    /// <param name="baseline">Its base line, from the strip's upper edge.</param>
    /// <param name="strip">Receives the line.</param>
    public void Compose(ParagraphText text, Break from, Break to, double left, double baseline, Strip strip)
    {
        Collect(text.Pieces, from, to);
        for (var i = 0; i < _line.Count;)
        {
            var end = RunEnd(i);
            left = PlaceRun(i, end, left, baseline, strip, isLast: end == _line.Count);
            i = end;
        }
    }

    /// <summary>Places one word by itself, such as a number, and returns where it ends.</summary>
    public static double Place(string text, RunStyle style, double left, double baseline, Strip strip)
    {
        var word = style.Look.Face.Shape(text);
        strip.Texts.Add(new PlacedText(left, baseline, style.Look, word.Shown, style.Content, null));
        return left + style.Look.Width(word.Width);
    }

    /// <summary>The pieces of the line, a divided word as its halves.</summary>
    private void Collect(IReadOnlyList<Piece> pieces, Break from, Break to)
    {
        _line.Clear();
        for (var i = from.Piece; i < to.Piece; i++)
        {
            _line.Add(i == from.Piece && from.Offset > 0 ? SecondHalf(pieces[i], from.Offset) : pieces[i]);
        }

        if (to.Offset > 0)
        {
            _line.Add(FirstHalf(pieces[to.Piece], from.Piece == to.Piece ? from.Offset : 0, to.Offset));
        }
    }

    private static Piece FirstHalf(Piece piece, int from, int to) => piece with
    {
        Word = piece.Style.Look.Face.ShapeBroken(piece.Characters[from..to]),
        Start = piece.Start + from,
        Length = to - from,
    };

    private static Piece SecondHalf(Piece piece, int from) => piece with
    {
        Word = piece.Style.Look.Face.Shape(piece.Characters[from..]),
        Start = piece.Start + from,
        Length = piece.Length - from,
    };

    /// <summary>Where a run of pieces of one style ends; a piece that needs its own actual text is a run of its own.</summary>
    private int RunEnd(int start)
    {
        var end = start + 1;
        while (!_line[start].IsReplacement && end < _line.Count && ReferenceEquals(_line[end].Style, _line[start].Style) && !_line[end].IsReplacement)
        {
            end++;
        }

        return end;
    }

    private double PlaceRun(int start, int end, double left, double baseline, Strip strip, bool isLast)
    {
        var style = _line[start].Style;
        var shown = Join(start, end, out var width);
        var actual = _line[start].IsReplacement ? _line[start].Characters.ToString() : null;
        strip.Texts.Add(new PlacedText(left, baseline, style.Look, shown, style.Content, actual));
        var inked = isLast && _line[end - 1].End is LineEnd.AtSpace or LineEnd.Always ? width - _line[end - 1].Width : width;
        strip.InkEnd = left + inked;
        Decorate(style, new Area(left, 0, inked, strip.Height), baseline, strip);
        return left + width;
    }

    private ReadOnlyMemory<byte> Join(int start, int end, out double width)
    {
        width = 0;
        var length = 0;
        for (var i = start; i < end; i++)
        {
            width += _line[i].Width;
            length += _line[i].Word.Shown.Length;
        }

        var joined = _arena.Take(length);
        var at = 0;
        for (var i = start; i < end; i++)
        {
            _line[i].Word.Shown.CopyTo(joined.Span[at..]);
            at += _line[i].Word.Shown.Length;
        }

        return joined;
    }

    private static void Decorate(RunStyle style, Area line, double baseline, Strip strip)
    {
        if (style.Ground is { } ground)
        {
            var top = baseline - (style.Look.Size * 0.86);
            strip.Shapes.Add(new StripShape(line with { Left = line.Left - 1, Width = line.Width + 2, Top = top, Height = style.Look.Size * 1.16 }, ground));
        }

        if (style.Link is { } link)
        {
            AddLink(link, line, strip);
        }
    }

    private static void AddLink(LinkTarget link, Area area, Strip strip)
    {
        if (!strip.IsPlain && strip.Links is [.., var (last, target)] && target == link && Math.Abs(last.Left + last.Width - area.Left) < 0.01)
        {
            strip.Links[^1] = (last with { Width = last.Width + area.Width }, link);
        }
        else
        {
            strip.Links.Add((area, link));
        }
    }
}
