using System.Text.RegularExpressions;

namespace RelationalContracts.Reviewing.Statements;

/// <summary>Finds out whom the subject of a sentence means.</summary>
/// <param name="cast">The words for the parties.</param>
internal sealed partial class ActorReader(Cast cast)
{
    /// <summary>Whom a subject means.</summary>
    /// <param name="subject">The words before the verb, such as "Each Party that provides any of the Services".</param>
    /// <returns>The actor; null where the words only point back, as "it" does.</returns>
    public Actor? Read(string subject)
    {
        if (PointsBack().IsMatch(subject))
        {
            return null;
        }

        // What stands behind "that" or "of" describes the actor: "the owner of the data for an Outcome".
        var head = Description().Split(subject, 2)[0];
        return Party(head, subject) ?? Other(head);
    }

    /// <summary>The first words of a text that name somebody who can act; null where none do.</summary>
    /// <param name="text">The text, such as "If a Party learns of an error".</param>
    public Actor? FirstIn(string text)
    {
        foreach (Match match in NounPhrase().Matches(text))
        {
            if (Read(match.Value) is { CanAct: true } actor)
            {
                return actor;
            }
        }

        return null;
    }

    /// <summary>Whether a text is nothing but parties by name or role, so that what follows a comma goes on with the list.</summary>
    /// <param name="text">The text: "the Commissioner", "Northgate".</param>
    public bool IsNamesOnly(string text) =>
        cast.WithoutNames(text) is var left && left.Length < text.Length && Joining().Replace(left, string.Empty).Trim().Length == 0;

    private Actor? Party(string head, string subject)
    {
        if (WholeParty().IsMatch(head))
        {
            var parties = Providing().IsMatch(subject) ? cast.Delivering : cast.All;
            var except = Exception().Match(subject) is { Success: true } excepted ? cast.PartiesIn(excepted.Value) : [];
            return new Actor(Every().IsMatch(head) || EveryParty().IsMatch(subject) ? ActorKind.Every : ActorKind.Any, [.. parties.Except(except)]);
        }

        if (Ourselves().Match(head) is { Success: true } us)
        {
            return new Actor(us.Value.StartsWith("one", StringComparison.OrdinalIgnoreCase) ? ActorKind.Any : ActorKind.Every, cast.All);
        }

        var named = cast.PartiesIn(Exception().Replace(head, string.Empty));
        return named.IsEmpty ? null : new Actor(ActorKind.Named, named);
    }

    private static Actor Other(string head) => Actor.Of(
        BodyWord().IsMatch(head) ? ActorKind.Body : PersonWord().IsMatch(head) ? ActorKind.Person : ActorKind.Thing);

    [GeneratedRegex(@"^\s*(?:it|they|he|she)\b|^\s*(?:(?:each|either|neither|both|all|none|some|that one|those|these|the other|the others|the first|the second|this|that|each of them|any of them|neither of them|one of them|it alone|they together)\s*)$", RegexOptions.IgnoreCase)]
    private static partial Regex PointsBack();

    [GeneratedRegex(@",? (?:that|who|which|whose|whom|of|for|in|on|by|with|under|from|at|to|named|concerned|affected|who,|responsible|about|making|asking|receiving|giving|asked|chosen|appointed|alone)\b(?! us\b)")]
    private static partial Regex Description();

    [GeneratedRegex(@"\b(?:the|each|every|and|or|both)\b|[,;]", RegexOptions.IgnoreCase)]
    private static partial Regex Joining();

    [GeneratedRegex(@"\b(?:other than|except|but not)\b.*$")]
    private static partial Regex Exception();

    [GeneratedRegex(@"\b(?:Party|Parties)\b")]
    private static partial Regex WholeParty();

    [GeneratedRegex(@"\b(?:each|any|one|none|every one|all|some) of us\b|\bwe\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ourselves();

    [GeneratedRegex(@"\b(?:each|every|all|no|both|neither)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Every();

    [GeneratedRegex(@"^\s*(?:(?:all |both )?the|all|both|the other|other)?\s*Parties\s*(?:together|jointly)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex EveryParty();

    [GeneratedRegex(@"\bthat (?:provides?|delivers?|is paid to provide)\b")]
    private static partial Regex Providing();

    [GeneratedRegex(@"\b(?:the|an?|each|every|any|another|that|whoever|whatever|no) [\p{L}][\p{L}\-’']*(?: [\p{Lu}][\p{L}\-’']*)*|\bwe\b|\b(?:any|each|one) of us\b", RegexOptions.IgnoreCase)]
    private static partial Regex NounPhrase();

    [GeneratedRegex(@"\b(?:board|group|forum|panel|committee|secretariat|council|assembly|team|network|working groups?|caucus|office|cabinet|leadership|groups|boards)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex BodyWord();

    [GeneratedRegex(@"^\s*(?:whoever|whichever person|anyone|nobody|those)\b|\b(?:chair|chairs|co-?ordinators?|orchestrators?|deput(?:y|ies)|managers?|members?|representatives?|experts?|mediators?|facilitators?|reviewers?|owners?|persons?|people|staff|workers?|auditors?|trustees?|directors?|leaders?|sponsors?|secretary|guardian|advisers?|leads?|officers?|investigators?|employers?|body|bodies|organisations?|whoever|nobody|anyone|anybody|everyone|everybody|someone|somebody|no one|one|contributors?|practitioners?|professionals?|verifiers?|evaluators?|researchers?|sub-contractors?|contractors?|suppliers?|author|speaker|teams?|host|steward|employees?|newcomer|others?|another|mentors?|friend|volunteers?|observers?|seniors?|colleagues?|determiner|controllers?|processors?|convener|contact|commissioners?|providers?|heads?|executives?|proposer|applicant|lender|funders?|investors?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex PersonWord();
}
