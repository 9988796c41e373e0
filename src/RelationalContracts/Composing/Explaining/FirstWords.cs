namespace RelationalContracts.Composing.Explaining;

/// <summary>Quotes a passage by the words that it begins with.</summary>
internal static class FirstWords
{
    private const int Shown = 10;

    /// <summary>The first words of a text, with three dots where it goes on.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(Shown + 1).ToList();
        return string.Join(' ', words.Take(Shown)) + (words.Count > Shown ? " ..." : string.Empty);
    }
}
