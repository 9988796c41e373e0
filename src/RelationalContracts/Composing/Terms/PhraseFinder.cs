using System.Buffers;

namespace RelationalContracts.Composing.Terms;

/// <summary>Finds phrases by their exact words, capitals and all, the longest first; plain plurals count.</summary>
/// <remarks>
/// A phrase is found only where no letter or digit touches it. Phrases are looked up by their first word, and that only where a
/// phrase begins with its first character: most words of a text are in lower case, and most phrases are not.
/// </remarks>
public sealed class PhraseFinder
{
    private readonly Dictionary<string, List<(string Form, string Phrase)>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Form, string Phrase)>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly SearchValues<char> _firstCharacters;

    /// <summary>A finder of phrases.</summary>
    /// <param name="phrases">The phrases in their singular form.</param>
    /// <param name="withPlurals">Whether plain plurals count too.</param>
    public PhraseFinder(IEnumerable<string> phrases, bool withPlurals)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var phrase in phrases.Distinct(StringComparer.Ordinal))
        {
            foreach (var form in withPlurals ? Plurals.Of(phrase) : [phrase])
            {
                Add(form, phrase);
            }
        }

        _firstCharacters = SearchValues.Create([.. _byFirstWord.Keys.Select(word => word[0]).Distinct()]);
        foreach (var forms in _byFirstWord.Values)
        {
            forms.Sort((left, right) => right.Form.Length != left.Form.Length ? right.Form.Length - left.Form.Length : string.CompareOrdinal(left.Form, right.Form));
        }
    }

    /// <summary>The longest phrase that begins at a place in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the phrase must begin: at the start of a word.</param>
    /// <param name="phrase">The phrase in its singular form, where one is found.</param>
    /// <returns>How long the words found are; 0 where no phrase begins there.</returns>
    public int MatchAt(string text, int start, out string phrase)
    {
        ArgumentNullException.ThrowIfNull(text);
        phrase = string.Empty;
        if (!_firstCharacters.Contains(text[start]) || !_lookup.TryGetValue(text.AsSpan(start, WordLength(text, start)), out var forms))
        {
            return 0;
        }

        foreach (var (form, singular) in forms)
        {
            if (string.CompareOrdinal(text, start, form, 0, form.Length) == 0 && IsBoundary(text, start + form.Length))
            {
                phrase = singular;
                return form.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether some phrase begins with a character.</summary>
    /// <param name="character">The character.</param>
    public bool CanBeginWith(char character) => _firstCharacters.Contains(character);

    /// <summary>How many letters and digits stand together from a place on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    public static int WordLength(string text, int start)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }

    private static bool IsBoundary(string text, int index) => index >= text.Length || !char.IsLetterOrDigit(text[index]);

    private void Add(string form, string phrase)
    {
        var first = form[..WordLength(form, 0)];
        if (first.Length == 0)
        {
            return;
        }

        if (!_byFirstWord.TryGetValue(first, out var forms))
        {
            _byFirstWord.Add(first, forms = []);
        }

        forms.Add((form, phrase));
    }
}
