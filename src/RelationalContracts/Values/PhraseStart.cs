namespace RelationalContracts.Values;

/// <summary>How a phrase begins, where it moves to the start of a sentence or into the middle of one.</summary>
public static class PhraseStart
{
    private const string The = "the ";

    /// <summary>The phrase with a capital first letter.</summary>
    /// <param name="phrase">The phrase; may be empty.</param>
    public static string Capital(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return phrase.Length == 0 ? phrase : char.ToUpperInvariant(phrase[0]) + phrase[1..];
    }

    /// <summary>The phrase with a small first letter.</summary>
    /// <param name="phrase">The phrase; may be empty.</param>
    public static string Small(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return phrase.Length == 0 ? phrase : char.ToLowerInvariant(phrase[0]) + phrase[1..];
    }

    /// <summary>A name without the article before it: "Council" of "the Council" and of "The Council".</summary>
    /// <param name="name">The name.</param>
    public static string WithoutThe(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith(The, StringComparison.OrdinalIgnoreCase) ? name[The.Length..] : name;
    }
}
