namespace RelationalContracts.Composing.Expansion;

/// <summary>Words that lead in to the points below them: "The Board must:".</summary>
internal static class LeadIn
{
    /// <summary>The last clause of words that lead in to something.</summary>
    /// <param name="words">The drafted words with which a paragraph ends.</param>
    /// <returns>The words from the last stop on; null where they end without a colon.</returns>
    public static string? EndOf(string words)
    {
        var text = words.TrimEnd();
        return text.EndsWith(':') ? text[(text.LastIndexOfAny(['.', ';', '\n']) + 1)..].TrimStart() : null;
    }
}
