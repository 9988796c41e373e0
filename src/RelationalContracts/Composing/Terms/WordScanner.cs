using System.Buffers;

namespace RelationalContracts.Composing.Terms;

/// <summary>Reads drafted words: where terms stand, and which capitals nothing explains.</summary>
/// <remarks>
/// Only words that begin with a capital, or as some term does, can be either. So the reading leaps from one such character to the next,
/// and looks back from there to tell whether a sentence begins: most of a text is small letters and is never looked at one by one.
/// </remarks>
/// <param name="terms">Finds terms.</param>
/// <param name="names">Finds proper names and the names of enactments.</param>
internal sealed class WordScanner(PhraseFinder terms, PhraseFinder names)
{
    private const int AsciiCharacters = 128;

    // What is not ASCII is looked at: it may be a capital.
    private readonly SearchValues<char> _passedOver = SearchValues.Create(
        [.. Enumerable.Range(0, AsciiCharacters).Select(code => (char)code).Where(character => !char.IsAsciiLetterUpper(character) && !terms.CanBeginWith(character))]);

    /// <summary>Scans a run of words.</summary>
    /// <param name="text">The words.</param>
    /// <param name="startsSentence">Whether a sentence begins with them; afterwards, whether one would begin after them.</param>
    /// <param name="found">Receives what was found, in order.</param>
    public void Scan(string text, ref bool startsSentence, List<Finding> found)
    {
        var done = 0;
        for (var index = NextFrom(text, 0); index < text.Length; index = NextFrom(text, Math.Max(done, index + 1)))
        {
            if (IsStartOfWord(text, index))
            {
                startsSentence = StartsSentence(text, done, index, startsSentence);
                done = index + Word(text, index, startsSentence, found);
                startsSentence = false;
            }
        }

        startsSentence = StartsSentence(text, done, text.Length, startsSentence);
    }

    private int NextFrom(string text, int start)
    {
        var leap = text.AsSpan(start).IndexOfAnyExcept(_passedOver);
        return leap < 0 ? text.Length : start + leap;
    }

    private static bool IsStartOfWord(string text, int index) =>
        char.IsLetterOrDigit(text[index]) && (index == 0 || !char.IsLetterOrDigit(text[index - 1]));

    /// <summary>Whether a sentence begins at a place: as the last mark before it says that is not passed over, or as it was where the reading left off.</summary>
    private static bool StartsSentence(string text, int from, int index, bool before)
    {
        for (var at = index - 1; at >= from; at--)
        {
            var (ifSo, ifNot) = (AfterMark(text[at], true), AfterMark(text[at], false));
            if (ifSo == ifNot)
            {
                return ifSo;
            }
        }

        return before;
    }

    /// <summary>A full stop, question or exclamation mark ends a sentence; spaces, quotes and brackets leave things as they are.</summary>
    internal static bool AfterMark(char mark, bool startsSentence) => mark switch
    {
        '.' or '?' or '!' => true,
        ' ' or '"' or '\'' or '(' or '[' or '\n' or '\u2018' or '\u201C' => startsSentence,
        _ => false,
    };

    private int Word(string text, int index, bool startsSentence, List<Finding> found)
    {
        var length = terms.MatchAt(text, index, out var term);
        if (length > 0)
        {
            found.Add(new Finding(index, length, term));
            return length;
        }

        var word = PhraseFinder.WordLength(text, index);
        if (!char.IsUpper(text[index]) || word == 1)
        {
            return word;
        }

        var name = names.MatchAt(text, index, out _);
        if (name == 0 && !startsSentence)
        {
            var run = CapitalRun(text, index);
            found.Add(new Finding(index, run, null));
            return run;
        }

        return Math.Max(name, word);
    }

    /// <summary>How far neighbouring capitalised words reach, for a message that names them together.</summary>
    internal static int CapitalRun(string text, int index)
    {
        var end = index + PhraseFinder.WordLength(text, index);
        while (end + 1 < text.Length && text[end] is ' ' or '-' && char.IsUpper(text[end + 1]))
        {
            end += 1 + PhraseFinder.WordLength(text, end + 1);
        }

        return end - index;
    }
}

/// <summary>Something found in drafted words.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Term">The term used; null for a capital that nothing explains.</param>
internal readonly record struct Finding(int Start, int Length, string? Term);
