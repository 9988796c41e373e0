using System.Runtime.InteropServices;

namespace RelationalContracts.Pdf.Typesetting.Lines;

/// <summary>Chooses where the lines of a paragraph end, by looking at the paragraph as a whole.</summary>
/// <remarks>
/// After D. E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines" (1981), for text that is not justified: spaces keep
/// their width, and what is made small is the sum of the lines' demerits, which grow with the white left at their ends.
/// Every break is compared with every break that could begin its line, so the time grows with the number of words.
/// One instance serves all paragraphs of a document, one after another.
/// </remarks>
internal sealed class LineBreaker
{
    // Knuth and Plass's weights, with the stretch of a ragged line as a share of the measure.
    private const double LineDemerit = 10;
    private const double RaggedShare = 0.2;
    private const double TolerableShare = 0.12;
    private const double HyphenPenalty = 60;
    private const double AfterHyphenPenalty = 25;
    private const double TwoHyphensDemerits = 10_000;
    private const double LastHyphenDemerits = 10_000;
    private const double Overfull = 1e12;

    private readonly List<Break> _breaks = [];
    private readonly List<int> _chosen = [];
    private double[] _demerits = new double[64];
    private int[] _previous = new int[64];
    private LastLine _last = LastLine.OfText;

    /// <summary>How many lines have been weighed so far, which is what breaking costs.</summary>
    public long Considered { get; private set; }

    /// <summary>Breaks a text into lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Width of the first line.</param>
    /// <param name="rest">Width of the others.</param>
    /// <param name="hyphenation">Where words may be divided; null where they may not.</param>
    /// <param name="last">What is asked of the last line; null for what running text asks.</param>
    /// <returns>The chosen breaks: the beginning of the text, then the end of each line. Valid until the next call.</returns>
    public IEnumerable<Break> BreakLines(ParagraphText text, double first, double rest, Hyphenation? hyphenation, LastLine? last = null)
    {
        _last = last ?? LastLine.OfText;
        CollectBreaks(text.Pieces, null);
        Optimise(first, rest);
        if (hyphenation is not null && NeedsHyphens(first, rest))
        {
            CollectBreaks(text.Pieces, hyphenation);
            Optimise(first, rest);
        }

        return Chosen();
    }

    private void CollectBreaks(IReadOnlyList<Piece> pieces, Hyphenation? hyphenation)
    {
        _breaks.Clear();
        _breaks.Add(new Break(0, 0, 0, 0, BreakKind.Start));
        var position = 0.0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            var width = piece.Width;
            hyphenation?.AddBreaks(_breaks, piece, i, position);
            AddBreakAt(piece.End, i, position, width);
            position += width;
        }

        if (_breaks[^1].Kind != BreakKind.Forced || _breaks[^1].Piece < pieces.Count)
        {
            _breaks.Add(new Break(pieces.Count, 0, position, position, BreakKind.Forced));
        }
    }

    private void AddBreakAt(LineEnd end, int index, double position, double width)
    {
        if (end == LineEnd.AtSpace)
        {
            _breaks.Add(new Break(index + 1, 0, position, position + width, BreakKind.Space));
        }
        else if (end == LineEnd.Always)
        {
            _breaks.Add(new Break(index + 1, 0, position, position + width, BreakKind.Forced));
        }
        else if (end == LineEnd.After)
        {
            _breaks.Add(new Break(index + 1, 0, position + width, position + width, BreakKind.AfterHyphen));
        }
    }

    private void Optimise(double first, double rest)
    {
        Reserve();
        var breaks = CollectionsMarshal.AsSpan(_breaks);
        _demerits[0] = 0;
        for (var end = 1; end < breaks.Length; end++)
        {
            ref readonly var last = ref breaks[end];
            _demerits[end] = double.MaxValue;
            for (var start = end - 1; start >= 0; start--)
            {
                ref readonly var begin = ref breaks[start];
                var measure = start == 0 ? first : rest;
                var slack = measure - last.EndsAt + begin.BeginsAt;
                if (slack < -0.001 && start < end - 1)
                {
                    break;
                }

                Considered++;
                var demerits = _demerits[start] + Demerits(begin.Kind, last.Kind, slack, measure);
                if (demerits < _demerits[end])
                {
                    (_demerits[end], _previous[end]) = (demerits, start);
                }

                if (begin.Kind == BreakKind.Forced)
                {
                    break;
                }
            }
        }
    }

    private void Reserve()
    {
        if (_demerits.Length < _breaks.Count)
        {
            Array.Resize(ref _demerits, _breaks.Count * 2);
            Array.Resize(ref _previous, _breaks.Count * 2);
        }
    }

    private double Demerits(BreakKind start, BreakKind end, double slack, double measure)
    {
        if (slack < -0.001)
        {
            return Overfull;
        }

        if (end == BreakKind.Forced)
        {
            return (measure - slack < measure * _last.Share ? _last.Demerits : 0) + (start == BreakKind.Hyphen ? LastHyphenDemerits : 0);
        }

        var ratio = slack / (measure * RaggedShare);
        var line = LineDemerit + (100 * ratio * ratio * ratio);
        var penalty = end == BreakKind.Hyphen ? HyphenPenalty : end == BreakKind.AfterHyphen ? AfterHyphenPenalty : 0;
        var twice = end == BreakKind.Hyphen && start == BreakKind.Hyphen ? TwoHyphensDemerits : 0;
        return (line * line) + (penalty * penalty) + twice;
    }

    /// <summary>Whether a line without hyphens leaves so much white that dividing words is worth the trouble.</summary>
    private bool NeedsHyphens(double first, double rest)
    {
        for (var end = _breaks.Count - 1; end > 0; end = _previous[end])
        {
            var start = _breaks[_previous[end]];
            var measure = _previous[end] == 0 ? first : rest;
            var slack = measure - _breaks[end].EndsAt + start.BeginsAt;
            if (slack < -0.001 || (_breaks[end].Kind != BreakKind.Forced && slack > measure * TolerableShare))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<Break> Chosen()
    {
        _chosen.Clear();
        for (var end = _breaks.Count - 1; end > 0; end = _previous[end])
        {
            _chosen.Add(end);
        }

        _chosen.Add(0);
        _chosen.Reverse();
        return _chosen.Select(index => _breaks[index]);
    }
}

/// <summary>How long the last of several lines should be.</summary>
/// <param name="Share">The least share of the measure.</param>
/// <param name="Demerits">What a shorter one costs.</param>
internal sealed record LastLine(double Share, double Demerits)
{
    /// <summary>Running text: no syllable or short word by itself.</summary>
    public static LastLine OfText { get; } = new(0.1, 12_000);

    /// <summary>Headings and entries of the contents, which are short: their lines should be of like length.</summary>
    public static LastLine OfTitle { get; } = new(0.33, 10_000_000);
}

/// <summary>What a line ends with.</summary>
internal enum BreakKind
{
    /// <summary>The beginning of the paragraph.</summary>
    Start,

    /// <summary>A space.</summary>
    Space,

    /// <summary>A hyphen, dash or slash of the text.</summary>
    AfterHyphen,

    /// <summary>A hyphen that is there only because the line ends.</summary>
    Hyphen,

    /// <summary>A line break of the text, or the end of the paragraph.</summary>
    Forced,
}

/// <summary>A place where a line may end.</summary>
/// <param name="Piece">The piece with which the next line begins; for a divided word, the word itself.</param>
/// <param name="Offset">How many characters of that piece stand before the break; 0 unless a word is divided.</param>
/// <param name="EndsAt">Width of all text up to the line's end, as it prints when the line ends here.</param>
/// <param name="BeginsAt">Width of all text before the next line.</param>
/// <param name="Kind">What the line ends with.</param>
internal readonly record struct Break(int Piece, int Offset, double EndsAt, double BeginsAt, BreakKind Kind);
