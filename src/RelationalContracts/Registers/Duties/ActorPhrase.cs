using System.Text.RegularExpressions;
using RelationalContracts.Reviewing.Statements;

namespace RelationalContracts.Registers.Duties;

/// <summary>What stands before a verb of duty.</summary>
internal enum PhraseKind
{
    /// <summary>Words that name somebody who can act.</summary>
    Actor,

    /// <summary>A word that points to somebody named before: "it", "they", "each of them".</summary>
    Pointer,

    /// <summary>A thing, or words of which no actor can be made out.</summary>
    Other,

    /// <summary>The beginning of words that only describe, such as "what a Party must do".</summary>
    Description,
}

/// <summary>The subject of a duty, without the circumstances that may stand before it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Words">Its words: "each such Party", of "Within 20 working days after each quarter each such Party".</param>
/// <param name="Before">What stands before it.</param>
internal sealed record ActorPhrase(PhraseKind Kind, string Words, string Before);

/// <summary>Finds the words for an actor.</summary>
/// <param name="actors">Tells whom words mean.</param>
internal sealed partial class ActorPhraseReader(ActorReader actors)
{
    private const int LongestName = 6;

    /// <summary>Reads the words before a verb.</summary>
    /// <param name="words">The words.</param>
    public ActorPhrase Read(string words)
    {
        var text = LastSentence().Replace(words.Trim().TrimEnd(',').TrimEnd(), string.Empty);
        if (Pointing().Match(text) is { Success: true } pointer)
        {
            return new ActorPhrase(PhraseKind.Pointer, pointer.Groups["word"].Value, text[..pointer.Index].Trim());
        }

        if (Whoever().Match(text) is { Success: true } whoever)
        {
            return new ActorPhrase(PhraseKind.Actor, whoever.Groups["who"].Value, text[..whoever.Groups["who"].Index].Trim());
        }

        foreach (Match start in Beginning().Matches(text))
        {
            if (NameAt(text, start.Index) is { } name && MayFollow(text[(start.Index + name.Length)..]))
            {
                var before = text[..start.Index];
                if (Describing().IsMatch(before))
                {
                    return new ActorPhrase(PhraseKind.Description, name, before);
                }

                if (MayPrecede(before))
                {
                    return new ActorPhrase(PhraseKind.Actor, text[start.Index..], before.Trim());
                }
            }
        }

        return JoinedVerb().IsMatch(words.TrimEnd()) && First(text) is { } first
            ? new ActorPhrase(PhraseKind.Actor, first, string.Empty)
            : new ActorPhrase(PhraseKind.Other, text, string.Empty);
    }

    /// <summary>The first words of a text that name somebody who can act; null for none.</summary>
    /// <param name="text">The text.</param>
    public string? First(string text) =>
        Beginning().Matches(text).Select(start => NameAt(text, start.Index)).FirstOrDefault(name => name is not null);

    /// <summary>Whom a condition is about, "If a Party learns of an error"; null where its subject is no actor.</summary>
    /// <param name="condition">The condition.</param>
    public string? SubjectOf(string condition) =>
        Conjunction().Match(condition) is { Success: true } conjunction ? NameAt(condition, conjunction.Length) : null;

    /// <summary>The name of an actor that begins at a place, such as "the present employer"; null for none.</summary>
    private string? NameAt(string text, int start)
    {
        string? name = null;
        foreach (Match word in Word().Matches(text[start..]).Take(LongestName))
        {
            if (IsBeyond(word, name) || Stop().IsMatch(text.AsSpan(start, word.Index)))
            {
                break;
            }

            var words = text[start..(start + word.Index + word.Length)];
            name = MeansActor(words, word.Value) ? words : name;
        }

        return name;
    }

    // Past a name, only "Board" or "concerned" belongs to it; before one, a verb or a second article shows that none begins here.
    private bool IsBeyond(Match word, string? name) => name is null
        ? word.Index > 0 && Function().IsMatch(word.Value)
        : !(char.IsUpper(word.Value[0]) || BehindName().IsMatch(word.Value) || actors.Read("the " + word.Value) is { Kind: ActorKind.Person or ActorKind.Body });

    // "the Party’s own auditor" is an auditor, and "the Party’s mistake" nobody.
    private bool MeansActor(string words, string last) =>
        !Possessive().IsMatch(last) && !Bare().IsMatch(words) && actors.Read(Possessive().IsMatch(words) ? "the " + last : words) is { CanAct: true };

    private static bool MayFollow(string after) => after.Length == 0 || Describes().IsMatch(after);

    private static bool MayPrecede(string before) => before.Length == 0 || Boundary().IsMatch(before) || Circumstance().IsMatch(before);

    [GeneratedRegex(@"(?:^|[,;:] |\b(?:and|or|but|then) )(?<word>it|they|he|she|each|neither|both|either|those|those two|the other|the others|(?:each|neither|one|both|either|none) of them)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pointing();

    // "as Schedule 3 lists. That Party": a number before a full stop does not look like the end of a sentence.
    [GeneratedRegex(@"^.*\d\. (?=\p{Lu})")]
    private static partial Regex LastSentence();

    [GeneratedRegex(@"[\p{L}\p{N}’'\-]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:that|who|which|whose|whom|for|in|on|by|with|under|from|among|between|at|to|and|or|but|is|are|has|have|was|were|does|do|remains?|leaves?|the|an?|each|every|any|another|no|those|these|we|if|when|where|states?|says?|will|must|may)$", RegexOptions.IgnoreCase)]
    private static partial Regex Function();

    [GeneratedRegex(@"^(?:,? (?:that|who|which|whose|whom|to wh\w+|of|for|in|on|by|with|within|under|from|at|to|named|concerned|affected|asked|responsible|paid|about|alone|together|other than|and|or|making|receiving|giving|chosen|appointed)\b|,$)")]
    private static partial Regex Describes();

    [GeneratedRegex(@"(?:[,;:]|\b(?:and|or|but|then|so|in which|after which|by which))\s*$")]
    private static partial Regex Boundary();

    [GeneratedRegex(@"^(?!.*\b(?:than|of|by|with|to|for|from|between|on|at|about|against|beside)\s*$)(?:Within|Once|Twice|Each|Every|At|In|On|For|By|From|To|After|Before|Until|During|Two|Three|If|Where|When|Unless|Otherwise|Meanwhile|Also|Then|Instead|Only)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Circumstance();

    [GeneratedRegex(@"\b(?:what|how|whether|who|whom|that|which|why|than|says|as)\s*$|\bhow many \w+\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Describing();

    [GeneratedRegex(@"[’']s?$|[’']s? ")]
    private static partial Regex Possessive();

    [GeneratedRegex(@"(?<![\p{L}’'\-])(?:(?:[Tt]he|[Aa]n?|[Ee]ach(?: of)?|[Ee]very|[Aa]ny(?: of)?|[Aa]nother|[Tt]hat|[Tt]hose|[Tt]hese|[Nn]o|[Ii]ts|[Tt]heir|[Ee]ither|[Nn]either(?: of)?|[Bb]oth|[Aa]ll|[Oo]ne(?: of)?|[Tt]wo|[Ss]ome|[Nn]one(?: of)?|[Ww]e|[Ww]hoever|[Ww]hichever|[Nn]obody|[Aa]nyone|[Ee]verybody|[Ss]omeone)\b|(?!(?:When|Where|If|Within|Once|Twice|At|In|On|For|By|From|To|After|Before|Until|During|Unless|What|How|Whether|As|With|Only)\b)\p{Lu})")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"(?:^|[,;:] |\band )(?<who>(?:whoever|whichever of us|those (?:who|whose|named|of us who)|one that) .+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Whoever();

    [GeneratedRegex(@"^(?:even )?(?:if|when|where|once|unless|before|after|until|whenever|wherever) ", RegexOptions.IgnoreCase)]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"^(?:the|an?|each|every|any|another|that|those|these|no|its|their|either|neither|both|all|one|two|some|none|whoever|the other|the others|those two)$", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();

    [GeneratedRegex(@"[,;:.()]")]
    private static partial Regex Stop();

    [GeneratedRegex(@"^(?:concerned|affected|together|asked|alone|responsible)$")]
    private static partial Regex BehindName();

    [GeneratedRegex(@",? and$")]
    private static partial Regex JoinedVerb();
}
