namespace RelationalContracts.Composing.Terms;

/// <summary>Reads drafted words: where terms stand, and which capitals nothing explains.</summary>
/// <param name="terms">Finds terms.</param>
/// <param name="names">Finds proper names and the names of enactments.</param>
internal sealed class WordScanner(PhraseFinder terms, PhraseFinder names)
{
    /// <summary>Scans a run of words.</summary>
    /// <param name="text">The words.</param>
    /// <param name="startsSentence">Whether a sentence begins with them; afterwards, whether one would begin after them.</param>
    /// <param name="found">Receives what was found, in order.</param>
    public void Scan(string text, ref bool startsSentence, List<Finding> found)
    {
        var index = 0;
        while (index < text.Length)
        {
            if (!char.IsLetterOrDigit(text[index]))
            {
                startsSentence = AfterMark(text[index], startsSentence);
                index++;
                continue;
            }

            index += Word(text, index, startsSentence, found);
            startsSentence = false;
        }
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
