namespace RelationalContracts.Reviewing.Wording;

/// <summary>Small readings of text for messages.</summary>
internal static class WordingText
{
    private const int FewWords = 6;

    /// <summary>The first word of a text.</summary>
    /// <param name="text">The text.</param>
    public static string FirstWord(string text) => text.AsSpan().IndexOfAnyExceptInRange('a', 'z') is var end and >= 0 ? text[..end] : text;

    /// <summary>The first few words of a text, enough to find it again.</summary>
    /// <param name="text">The text.</param>
    public static string FirstWords(string text)
    {
        var words = text.Split(' ', FewWords + 1);
        return words.Length <= FewWords ? text.TrimEnd('.', ';', ',') : string.Join(' ', words.Take(FewWords)) + " …";
    }
}
