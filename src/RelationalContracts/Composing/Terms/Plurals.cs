namespace RelationalContracts.Composing.Terms;

/// <summary>The plain plurals of a term.</summary>
internal static class Plurals
{
    /// <summary>A term and its plurals: with -s, with -es, with -ies for -y; of "Conflict of Interest" also "Conflicts of Interest".</summary>
    public static IEnumerable<string> Of(string term)
    {
        yield return term;
        foreach (var plural in OfLastWord(term))
        {
            yield return plural;
        }

        var of = term.IndexOf(" of ", StringComparison.Ordinal);
        if (of > 0)
        {
            foreach (var head in OfLastWord(term[..of]))
            {
                yield return head + term[of..];
            }
        }
    }

    private static IEnumerable<string> OfLastWord(string words)
    {
        yield return words + "s";
        yield return words + "es";
        if (words.EndsWith('y'))
        {
            yield return words[..^1] + "ies";
        }
    }
}
