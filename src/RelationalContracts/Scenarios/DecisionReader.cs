using System.Text.RegularExpressions;
using RelationalContracts.Documents;

namespace RelationalContracts.Scenarios;

/// <summary>Who decides, and in which sentence it says so.</summary>
/// <param name="Who">The words for whoever decides.</param>
/// <param name="Sentence">The sentence.</param>
internal sealed record Decision(string Who, string Sentence);

/// <summary>Reads who decides from the words of a paragraph.</summary>
/// <remarks>
/// Our drafting puts the actor before the verb ("the Council must decide", "the decision belongs to the Council"), so the subject of the
/// verb is whoever decides. A sentence in which that cannot be read for certain ("whoever decides", "who will decide") gives nothing.
/// </remarks>
internal static partial class DecisionReader
{
    private const int MostWords = 12;

    /// <summary>The first decision that a text gives to somebody; null where it gives none.</summary>
    /// <param name="text">The text.</param>
    public static Decision? Read(string text)
    {
        string? before = null;
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            if (OfSentence(sentence, before) is { } who)
            {
                return new Decision(who, sentence);
            }

            before = Subjects(sentence).LastOrDefault() ?? before;
        }

        return null;
    }

    private static string? OfSentence(string sentence, string? before)
    {
        if (BelongsTo().Match(sentence) is { Success: true } belongs)
        {
            return Clean(belongs.Groups["who"].Value);
        }

        foreach (Match verb in Decides().Matches(sentence))
        {
            if (SubjectBefore(sentence, verb.Index, before) is { } who)
            {
                return who;
            }
        }

        return null;
    }

    /// <summary>The subject of a verb: the words back to the last boundary, or whoever acted before where only a pronoun or nothing stands there.</summary>
    private static string? SubjectBefore(string sentence, int verb, string? before)
    {
        var start = Boundary().Matches(sentence[..verb]).LastOrDefault() is { } boundary ? boundary.Index + boundary.Length : 0;
        var words = sentence[start..verb].Trim();
        if (words.Length == 0 || Pronoun().IsMatch(words))
        {
            return Subjects(sentence[..start]).LastOrDefault() ?? before;
        }

        return IsActor(words) ? Clean(words) : null;
    }

    /// <summary>Whoever acts in a sentence, in order: what stands before each verb of duty or power.</summary>
    private static IEnumerable<string> Subjects(string sentence)
    {
        foreach (Match verb in Acts().Matches(sentence))
        {
            var start = Boundary().Matches(sentence[..verb.Index]).LastOrDefault() is { } boundary ? boundary.Index + boundary.Length : 0;
            var words = sentence[start..verb.Index].Trim();
            if (IsActor(words))
            {
                yield return Clean(words);
            }
        }
    }

    private static bool IsActor(string words) => Actor().IsMatch(words) && !Describes().IsMatch(words) && words.Count(letter => letter == ' ') < MostWords;

    private static string Clean(string words) => Adverb().Replace(words.Trim().TrimEnd('.', ',', ';', ':'), string.Empty);

    [GeneratedRegex(@"\b(?:[Tt]he|[Tt]hat) decision belongs to (?<who>[^.;,]+?)(?: alone)?(?=[.;,]|$)")]
    private static partial Regex BelongsTo();

    // "must decide", "must, with reasons, decide", "decides", "approves"; never "must not decide" or "decides nothing".
    [GeneratedRegex(@"\b(?:must|may|will)\b(?! not)(?:(?!\b(?:must|may|will|not|who|which|that|whether|what|how|to)\b)[^.;])*?\b(?:decide|approve)\b(?! nothing)|\b(?:decides|approves)\b(?! nothing)|\b(?:alone )decide\b")]
    private static partial Regex Decides();

    [GeneratedRegex(@"\b(?:must|may|will|is entitled to|are entitled to)\b")]
    private static partial Regex Acts();

    [GeneratedRegex(@"[,;:]\s+(?:(?:and|but|or|then|so)\s+)?|\s(?:and|but|or)\s(?=(?:the|each|every|an?|any|it|they|we|must|may|will|decides|approves)\b)|^\s*(?:If not,|Then|But|So)\s+")]
    private static partial Regex Boundary();

    [GeneratedRegex(@"(?: (?:alone|still|also|then|itself|themselves|together))+$")]
    private static partial Regex Adverb();

    [GeneratedRegex(@"^(?:it|they|we|he|she)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^(?:(?:[Tt]he|[Ee]ach|[Ee]very|[Aa]n?|[Aa]ny|[Bb]oth|[Aa]ll|[Oo]ne of|[Tt]wo of|[Tt]hat|[Tt]his|[Aa]nother) .+|[\p{Lu}][\p{L}\-’']*(?: [\p{L}\-’']+)*)$")]
    private static partial Regex Actor();

    // A relative clause, a negative, or a thing of paper: none of these decides.
    [GeneratedRegex(@"^(?:the|each|an?|any) (?:review|plan|paper|note|record|notice|log|agreement|charter|clause|schedule)$|\b(?:who|whom|which|that|whether|whoever|what|how|why|when|if|unless|until|where|not|no|nobody|nothing)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Describes();
}
