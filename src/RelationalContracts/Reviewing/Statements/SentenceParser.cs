using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RelationalContracts.Reviewing.Statements;

/// <summary>Finds the statements of a sentence.</summary>
/// <remarks>
/// A reader of drafting, not of English: it knows the verbs that our drafting rules and older forms use for duties, powers and
/// rights, finds the subject of each, and resolves "it" and "they" to whoever was spoken of before. Verbs inside a clause that
/// only describes ("what it may do", "a Party that must consult") make no statement.
/// </remarks>
/// <param name="actors">Finds out whom a subject means.</param>
internal sealed partial class SentenceParser(ActorReader actors)
{
    private const int LongestTail = 120;

    private readonly List<string> _silent = [];
    private Actor? _lastActor;

    /// <summary>Forgets who was spoken of before: a new clause begins.</summary>
    public void BeginClause()
    {
        _silent.Clear();
        _lastActor = null;
    }

    /// <summary>Finds the statements.</summary>
    /// <param name="sentence">The sentence.</param>
    public ImmutableArray<Statement> Parse(string sentence)
    {
        var found = ImmutableArray.CreateBuilder<Statement>();
        var verbs = Verb().Matches(sentence).Where(match => Counts(match, sentence)).ToList();
        var done = 0;
        foreach (var (verb, index) in verbs.Select((verb, index) => (verb, index)))
        {
            var end = index + 1 < verbs.Count ? verbs[index + 1].Index : sentence.Length;
            var (actor, subject) = Subject(sentence, done, verb.Index, found.LastOrDefault()?.Actor);
            var action = sentence[(verb.Index + verb.Length)..end].Trim();
            actor = Passive().IsMatch(action) && !actor.CanAct ? Agent(action) : actor;
            found.Add(new Statement(ForceOf(verb, subject), verb.Value, actor, subject.Trim(), action) { Index = verb.Index });
            done = verb.Index + verb.Length;
        }

        Remember(sentence, found);
        return found.ToImmutable();
    }

    /// <summary>Whether the words that lead up to a list end in a verb of duty or power, so that each item is a statement.</summary>
    /// <param name="lead">The words, with their colon.</param>
    public static bool EndsInVerb(string lead) => VerbAtEnd().IsMatch(lead);

    /// <summary>Whether the words behind a verb are in the passive: "be signed by the Commissioner".</summary>
    /// <param name="action">The words.</param>
    public static bool IsPassive(string action) => Passive().IsMatch(action);

    /// <summary>The words for whoever acts in the passive; null where it does not say.</summary>
    /// <param name="action">The words behind the verb.</param>
    public static string? AgentIn(string action) => ByWhom().Match(action) is { Success: true } agent ? agent.Groups["who"].Value : null;

    // Sentences in which nobody acts are kept as they are, since most are never asked whom they begin with.
    private void Remember(string sentence, ImmutableArray<Statement>.Builder found)
    {
        if (found.LastOrDefault(statement => statement.Actor.CanAct) is { } acting)
        {
            _silent.Clear();
            _lastActor = acting.Actor;
        }
        else
        {
            _silent.Add(sentence);
        }
    }

    /// <summary>Whom "it" means at the beginning of a sentence: whoever a sentence before begins with, else the last who had to act.</summary>
    private Actor? Before() => Enumerable.Reverse(_silent).Select(actors.FirstIn).FirstOrDefault(actor => actor is not null) ?? _lastActor;

    private static bool Counts(Match verb, string sentence)
    {
        var before = TailBefore(sentence, verb.Index);
        return (!Describing().IsMatch(before) && !(verb.Groups["aim"].Success && InRelativeClause().IsMatch(sentence.AsSpan(0, verb.Index)))) || WhichAfterComma().IsMatch(before);
    }

    // What tells stands right before the verb. To search the whole sentence for it would take most of the time that reading takes.
    private static ReadOnlySpan<char> TailBefore(string sentence, int end)
    {
        var start = end <= LongestTail ? 0 : sentence.IndexOf(' ', end - LongestTail);
        return start < 0 || start >= end ? sentence.AsSpan(0, end) : sentence.AsSpan(start, end - start);
    }

    private (Actor Actor, string Subject) Subject(string sentence, int from, int verb, Actor? last)
    {
        var before = sentence[from..verb];
        if (from > 0 && JoinsOn().IsMatch(before) && last is not null)
        {
            return (last, string.Empty);
        }

        if (EndsInWhich(sentence.AsSpan(0, verb)) && WhichAfterComma().Match(sentence[..verb]) is { Success: true } which)
        {
            return (actors.FirstIn(LastPhrase(sentence[..which.Index])) ?? Actor.Of(ActorKind.Thing), LastPhrase(sentence[..which.Index]));
        }

        var start = StartOf(before, canJoin: from > 0);
        var subject = before[start..];
        return (actors.Read(subject) ?? actors.FirstIn(before[..start]) ?? last ?? Before() ?? Actor.Of(ActorKind.Thing), subject);
    }

    /// <summary>Where the subject begins: after the last comma or semicolon behind which one can begin.</summary>
    /// <param name="before">The words before the verb.</param>
    /// <param name="canJoin">Whether a verb came before, so that "and" alone may begin a new statement.</param>
    private int StartOf(string before, bool canJoin)
    {
        var start = 0;
        foreach (Match boundary in (canJoin ? AnyBoundary() : Boundary()).Matches(before))
        {
            var isList = boundary.Index > start && actors.IsNamesOnly(before[start..boundary.Index]);
            if (!isList && SubjectStart().IsMatch(before.AsSpan(boundary.Index + boundary.Length)))
            {
                start = boundary.Index + boundary.Length;
            }
        }

        if (start == 0 && !SubjectStart().IsMatch(before) && LastActor().Match(before) is { Success: true } bare)
        {
            start = bare.Index;
        }

        return start;
    }

    private static bool EndsInWhich(ReadOnlySpan<char> before) => before.TrimEnd() is var words && (words.EndsWith(" which", StringComparison.Ordinal) || words.EndsWith(" who", StringComparison.Ordinal));

    private static string LastPhrase(string before)
    {
        var at = Math.Max(before.LastIndexOf(" the ", StringComparison.OrdinalIgnoreCase), Math.Max(before.LastIndexOf(" a ", StringComparison.OrdinalIgnoreCase), before.LastIndexOf(" each ", StringComparison.OrdinalIgnoreCase)));
        return before[Math.Max(at, 0)..];
    }

    /// <summary>Who acts in a passive sentence: "must be signed by the Commissioner".</summary>
    private Actor Agent(string action) =>
        AgentIn(action) is { } agent && actors.Read(agent) is { CanAct: true } actor
            ? actor
            : Actor.Of(ActorKind.Nobody);

    private Force ForceOf(Match verb, string subject)
    {
        if (verb.Groups["not"].Success)
        {
            return Force.Prohibition;
        }

        if (verb.Groups["will"].Success)
        {
            return Force.Promise;
        }

        var force = verb.Groups["duty"].Success ? Force.Duty
            : verb.Groups["right"].Success ? Force.Right
            : verb.Groups["free"].Success ? Force.Freedom
            : verb.Groups["aim"].Success ? Force.Aim
            : Force.Power;
        return (force, Nobody().IsMatch(subject)) switch
        {
            (Force.Power or Force.Right, true) => Force.Prohibition,
            (Force.Duty, true) => Force.Freedom,
            _ => force,
        };
    }

    [GeneratedRegex(@"\b(?:(?<not>must not|may not|shall not|will not be entitled to|(?:is|are) not (?:entitled|permitted|allowed) to)|(?<free>need not|(?:does|do) not have to)|(?<aim>aims? to|intends? to|hopes? to|aspires? to|seeks? to|wish(?:es)? to|will (?:seek|try|work|strive|endeavour|aim)(?: together)? (?:to|towards)|would like to)|(?<duty>must|shall|(?:is|are) required to|undertakes? to)|(?<right>(?:is|are) entitled to)|(?<power>may)|(?<will>will(?: not)?))\b")]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:must|must not|shall|shall not|may|may not|(?:is|are) entitled to|will|will not):$")]
    private static partial Regex VerbAtEnd();

    // "what it may do", "how the Parties will work", "a Party that must consult", "so that nobody may": these describe.
    [GeneratedRegex(@"(?:\b(?:that|who|which|whom|what|how|whether|why|whose \w+|as)|\b(?:what|how|whether|who|when|where|why|that|as|because|which|whom|if|until|unless|after|before) (?:it|they|he|she|we|each|anyone|somebody|nobody|someone|people|others|the others|(?:the|an?|each|every|any|another|that|other) [\p{L}\-]+(?: Party| Parties| of us)?|[\p{Lu}][\p{L}\-]*)|\b(?:as long as|so far as|as far as) [\p{L}]+)\s*$")]
    private static partial Regex Describing();

    // "people who use the Services and wish to come", "a Party that no longer wishes to go on": whom it is about, and nobody's aim.
    [GeneratedRegex(@"\b(?:who|that|whom)\b[^,.;:]*$")]
    private static partial Regex InRelativeClause();

    [GeneratedRegex(@",(?: each of)? (?:which|who)\s*$")]
    private static partial Regex WhichAfterComma();

    [GeneratedRegex(@"(?:^|[,;]? )(?:and|or|but|nor)(?: (?:then|also|still|if [^,]+,|so|in any case|within [^,]+,))?\s*$|,\s*$")]
    private static partial Regex JoinsOn();

    [GeneratedRegex(@"^\s*|[;:,]\s+(?:(?:and|or|but|then|so|yet|nor|in which|after which|by which)\s+)?")]
    private static partial Regex Boundary();

    [GeneratedRegex(@"^\s*|[;:,]\s+(?:(?:and|or|but|then|so|yet|nor|in which|after which|by which)\s+)?|\s(?:and|but|or)\s")]
    private static partial Regex AnyBoundary();

    // A capital may begin a sentence with a circumstance, "Within 5 working days ...", and that is no subject.
    [GeneratedRegex(@"^(?!(?:[Ww]ithin|[Ii]f|[Ww]hen(?:ever)?|[Ww]here(?:ver)?|[Bb]efore|[Aa]fter|[Uu]ntil|[Uu]nless|[Ww]hile|At|In|On|By|For|From|To|Of|As|Once|With|Without|Subject|Despite|Except|Although|Because|Under|During|Then|Instead|Otherwise|Meanwhile|Also|Only|Not|So)\b)(?:(?:the|an?|each|every|any|all|both|no|neither|another|it|they|he|she|we|none|whoever|whatever|nobody|anyone|everyone|someone|those|that|this|these|either|some|one|two|most|others?|people|nothing)\b|[\p{Lu}“‘])")]
    private static partial Regex SubjectStart();

    [GeneratedRegex(@"\b(?:the|each|every|any|a|an|another|no) (?:other )?[\p{Lu}][\p{L}\-]*(?: [\p{Lu}][\p{L}\-]*)*(?: concerned| affected| together)?\s*$", RegexOptions.None)]
    private static partial Regex LastActor();

    [GeneratedRegex(@"^(?:not |also |only |always |then |first |still |at once )*be (?:\p{L}+ly |also |then |first |not )*(?:\p{L}+ed|given|paid|made|kept|sent|told|held|taken|found|met|put|set|drawn|written|shown|read|brought|chosen|done|left|heard|seen|known|laid|split|borne|shared|lent|spent|sold|bought|built)\b")]
    private static partial Regex Passive();

    [GeneratedRegex(@"\bby (?<who>(?:the|an?|each|every|any|both|all|whoever|one of|another|[\p{Lu}])[^,.;]*)")]
    private static partial Regex ByWhom();

    [GeneratedRegex(@"^\s*(?:no|nobody|no one|neither|none of|nothing)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nobody();
}
