namespace RelationalContracts.Searching;

/// <summary>Takes English words back to their stems, so that "reviewing" finds "reviews".</summary>
/// <remarks>The algorithm of M. F. Porter, An algorithm for suffix stripping, Program 14 (1980), steps 1a to 5b.</remarks>
public static class PorterStemmer
{
    private const int ShortestStemmed = 3;

    private static readonly (string Suffix, string Becomes)[] Second =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"), ("alli", "al"), ("entli", "ent"),
        ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"),
        ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ];

    private static readonly (string Suffix, string Becomes)[] Third =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] Fourth =
        ["al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize"];

    /// <summary>The stem of a word.</summary>
    /// <param name="word">The word, in lower-case letters.</param>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length < ShortestStemmed || !word.All(char.IsAsciiLetterLower))
        {
            return word;
        }

        var stem = StepOneC(StepOneB(StepOneA(word)));
        stem = Replaced(stem, Second);
        stem = Replaced(stem, Third);
        return StepFive(StepFour(stem));
    }

    // Plurals: caresses to caress, ponies to poni, cats to cat.
    private static string StepOneA(string word) => word switch
    {
        _ when word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal) => word[..^2],
        _ when word.EndsWith("ss", StringComparison.Ordinal) => word,
        _ when word.EndsWith('s') => word[..^1],
        _ => word,
    };

    // Past and going on: agreed to agree, plastered to plaster, motoring to motor.
    private static string StepOneB(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal))
        {
            return Measure(word[..^3]) > 0 ? word[..^1] : word;
        }

        foreach (var suffix in new[] { "ed", "ing" })
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal) && HasVowel(word[..^suffix.Length]))
            {
                return Mended(word[..^suffix.Length]);
            }
        }

        return word;
    }

    private static string Mended(string stem) => stem switch
    {
        _ when stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal) => stem + "e",
        _ when EndsInDouble(stem) && stem[^1] is not ('l' or 's' or 'z') => stem[..^1],
        _ when Measure(stem) == 1 && EndsInShortSyllable(stem) => stem + "e",
        _ => stem,
    };

    private static string StepOneC(string word) => word.EndsWith('y') && HasVowel(word[..^1]) ? word[..^1] + "i" : word;

    /// <summary>Replaces the longest suffix that fits, where what is left of it has a measure above 0.</summary>
    private static string Replaced(string word, (string Suffix, string Becomes)[] rules)
    {
        foreach (var (suffix, becomes) in rules.OrderByDescending(rule => rule.Suffix.Length))
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal))
            {
                var stem = word[..^suffix.Length];
                return Measure(stem) > 0 ? stem + becomes : word;
            }
        }

        return word;
    }

    private static string StepFour(string word)
    {
        foreach (var suffix in Fourth.OrderByDescending(suffix => suffix.Length))
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal))
            {
                var stem = word[..^suffix.Length];
                var mayGo = suffix != "ion" || stem is [.., 's' or 't'];
                return mayGo && Measure(stem) > 1 ? stem : word;
            }
        }

        return word;
    }

    private static string StepFive(string word)
    {
        var stem = word;
        if (stem.EndsWith('e'))
        {
            var without = stem[..^1];
            var measure = Measure(without);
            stem = measure > 1 || (measure == 1 && !EndsInShortSyllable(without)) ? without : stem;
        }

        return stem.EndsWith("ll", StringComparison.Ordinal) && Measure(stem) > 1 ? stem[..^1] : stem;
    }

    private static bool IsConsonant(string word, int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => at == 0 || !IsConsonant(word, at - 1),
        _ => true,
    };

    /// <summary>How many times a run of vowels is followed by a run of consonants.</summary>
    private static int Measure(string word)
    {
        var measure = 0;
        for (var i = 1; i < word.Length; i++)
        {
            measure += IsConsonant(word, i) && !IsConsonant(word, i - 1) ? 1 : 0;
        }

        return measure;
    }

    private static bool HasVowel(string word) => Enumerable.Range(0, word.Length).Any(at => !IsConsonant(word, at));

    private static bool EndsInDouble(string word) => word.Length > 1 && word[^1] == word[^2] && IsConsonant(word, word.Length - 1);

    private static bool EndsInShortSyllable(string word) => word.Length > 2
        && IsConsonant(word, word.Length - 1) && !IsConsonant(word, word.Length - 2) && IsConsonant(word, word.Length - 3)
        && word[^1] is not ('w' or 'x' or 'y');
}
