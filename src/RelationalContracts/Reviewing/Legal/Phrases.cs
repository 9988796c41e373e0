using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal;

/// <summary>Finds phrases in text: whole words, capitals or not. A phrase that ends in <c>*</c> stands for every word that begins so.</summary>
internal static class Phrases
{
    private const int MostQuoted = 12;

    /// <summary>Where a phrase first stands in a text from a place on; -1 where it does not.</summary>
    public static int Find(string text, string phrase, int from = 0)
    {
        var isStem = phrase.EndsWith('*');
        var words = isStem ? phrase[..^1] : phrase;
        for (var at = text.IndexOf(words, from, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IsEdge(text, at - 1) && (isStem || IsEdge(text, at + words.Length)))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether any of some phrases stands in a text.</summary>
    public static bool Has(string text, PhraseList phrases) => phrases.MayStandIn(text) && phrases.Any(phrase => Find(text, phrase) >= 0);

    /// <summary>The sentence of a text that a place stands in.</summary>
    public static string SentenceAt(string text, int at)
    {
        var end = text.IndexOf(". ", at, StringComparison.Ordinal);
        return text[StartOfSentence(text, at)..(end < 0 ? text.Length : end + 1)];
    }

    /// <summary>At most twelve words around a place, to quote.</summary>
    public static string Quote(string text, int at)
    {
        var words = WordsOf(SentenceAt(text, at));
        var before = WordsOf(text[StartOfSentence(text, at)..at]).Length;
        var from = Math.Clamp(before - (MostQuoted / 2), 0, Math.Max(0, words.Length - MostQuoted));
        return string.Join(' ', words.Skip(from).Take(MostQuoted));
    }

    /// <summary>How many words a text has.</summary>
    public static int Count(string text) => WordsOf(text).Length;

    private static int StartOfSentence(string text, int at)
    {
        var stop = at == 0 ? -1 : text.LastIndexOf(". ", at - 1, StringComparison.Ordinal);
        return stop < 0 ? 0 : stop + 2;
    }

    private static string[] WordsOf(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
