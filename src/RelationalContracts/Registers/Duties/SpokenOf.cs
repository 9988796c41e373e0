using System.Text.RegularExpressions;

namespace RelationalContracts.Registers.Duties;

/// <summary>Who has been spoken of in a clause, so that "it" and "they" can be given their names.</summary>
/// <remarks>The subject of a sentence is what the next one most likely goes on about: it comes before what else was named.</remarks>
/// <param name="phrases">Finds the words for an actor.</param>
internal sealed partial class SpokenOf(ActorPhraseReader phrases)
{
    private readonly List<string> _subjects = [];

    /// <summary>Forgets everybody: a new clause begins.</summary>
    public void Clear() => _subjects.Clear();

    /// <summary>Remembers whom a sentence was about.</summary>
    /// <param name="who">Their words.</param>
    public void Remember(string who)
    {
        if (!Another().IsMatch(who))
        {
            _subjects.Insert(0, who);
        }
    }

    /// <summary>Remembers whom a sentence without a duty is about.</summary>
    /// <param name="sentence">The sentence.</param>
    public void RememberFirstIn(string sentence)
    {
        if (phrases.First(sentence) is { } who)
        {
            Remember(who);
        }
    }

    /// <summary>Whom a pointing word means at the beginning of a sentence, or behind words that say when.</summary>
    /// <param name="pointer">The word: "it", "each of them".</param>
    /// <param name="when">What stands before it in its sentence.</param>
    /// <param name="isItem">Whether the sentence is an item of a list, which goes on about whom the list is about.</param>
    /// <returns>Their words, fit to stand alone; null where nobody fits, or where the words before it name somebody else beside its subject.</returns>
    public string? Find(string pointer, string when, bool isItem) => phrases.SubjectOf(when) is { } inSentence ? Among(pointer, [inSentence, .. _subjects])
        : !isItem && phrases.First(when) is { } other && !Another().IsMatch(other) ? null
        : Among(pointer, _subjects);

    /// <summary>Whom a pointing word means behind another verb of the same sentence.</summary>
    /// <param name="pointer">The word.</param>
    /// <param name="between">What stands between.</param>
    /// <param name="when">The part of it that says when.</param>
    /// <param name="subject">Whose the verb before is.</param>
    /// <returns>Their words; null where that is not certain: "a Party must tell the Commissioner, and they must meet".</returns>
    public string? FindAfter(string pointer, string between, string when, string subject) =>
        Among(pointer, between.Contains(" the Parties", StringComparison.Ordinal) ? [phrases.SubjectOf(when) ?? subject, "the Parties"] : [phrases.SubjectOf(when) ?? subject]);

    private static string? Among(string pointer, IEnumerable<string> candidates)
    {
        var (all, isMany) = (candidates.ToList(), Many().IsMatch(pointer));
        return all.Find(who => IsMany(who) == isMany) is { } found ? Named(pointer, found)
            : isMany && all.FirstOrDefault() is { } nearest && Person().IsMatch(nearest) ? Named(pointer, nearest)
            : null;
    }

    /// <summary>Words for somebody, as they stand at the beginning of a row.</summary>
    /// <param name="who">The words: "a Party that leaves", "No Party", "its owner".</param>
    public static string Row(string who)
    {
        var words = Negative().Replace(Owned().Replace(who.Trim(), "the "), match => match.Groups["of"].Success ? "each of " : match.Groups["body"].Success ? "everybody" : "each ");
        return Values.PhraseStart.Capital(words);
    }

    /// <summary>Whether words mean nobody: "No Party", "None of us".</summary>
    /// <param name="who">The words.</param>
    public static bool IsNegative(string who) => Negative().IsMatch(who);

    private static string Named(string pointer, string who) => pointer.ToLowerInvariant() switch
    {
        "the other" => Party().IsMatch(who) ? "The other Party" : "The other of the two",
        "the others" => "The other Parties",
        "it" or "they" or "he" or "she" or "both" or "those" or "those two" => Definite(who),
        _ => EachOf(who),
    };

    private static string Definite(string who) => BareParty().IsMatch(who) ? "The Party concerned" : who == "Parties" ? "The Parties concerned" : Row(Indefinite().Replace(who, "the "));

    private static string EachOf(string who) => EveryParty().IsMatch(who) ? "Each Party" : "Each of " + Values.PhraseStart.Small(Definite(who));

    private static bool IsMany(string who) => Plural().IsMatch(Head().Match(who).Value);

    [GeneratedRegex(@"^(?:they|both|those|those two|the others|each|neither|either|(?:each|neither|one|both|either|none) of them)$", RegexOptions.IgnoreCase)]
    private static partial Regex Many();

    [GeneratedRegex(@"\b(?:Parties|people|staff|those|both|two)\b|^(?:the|all|both|two|its|their)(?: [\p{L}’\-]+)* [\p{L}’\-]+(?<!s|u)s$|^We\b|\b(?:Party|Commissioner|Provider|owner)\b.*\band (?:the|each|every|an?|its|at)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Plural();

    // "the people who manage the Services" is many by "people", and not by "Services".
    [GeneratedRegex(@"^.*?(?=,? (?:that|who|which|whose|of|for|in|on|by|with|under|from|at|to|named|concerned|affected)\b|$)")]
    private static partial Regex Head();

    [GeneratedRegex(@"\b(?:chair|owner|person|manager|lead|leader|worker|officer|expert|facilitator|reviewer|whoever|representative|deputy)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Person();

    [GeneratedRegex(@"^(?:(?<of>none|neither) of |(?<body>nobody|no one)\b|neither |no )", RegexOptions.IgnoreCase)]
    private static partial Regex Negative();

    [GeneratedRegex(@"^(?:its|their) (?:own )?", RegexOptions.IgnoreCase)]
    private static partial Regex Owned();

    [GeneratedRegex(@"^(?:an?|any|another|that) ", RegexOptions.IgnoreCase)]
    private static partial Regex Indefinite();

    [GeneratedRegex(@"^(?:an?|any|another|that|the|one) Party$|^one of us$", RegexOptions.IgnoreCase)]
    private static partial Regex BareParty();

    [GeneratedRegex(@"^(?:the |all |all the |both )?Parties$|\beach other Party$", RegexOptions.IgnoreCase)]
    private static partial Regex EveryParty();

    [GeneratedRegex(@"^(?:another|the other)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Another();

    [GeneratedRegex(@"\bPart(?:y|ies)\b")]
    private static partial Regex Party();
}
