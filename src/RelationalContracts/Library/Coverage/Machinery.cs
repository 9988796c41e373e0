using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RelationalContracts.Library.Coverage;

/// <summary>How much machinery a drafting has: what it makes happen, rather than how it sounds.</summary>
/// <remarks>
/// A stronger drafting must add an actor, a time, a record, a limit or a route. Each is counted by what shows it in the text:
/// the subjects of duties and powers; lengths of time and recurring dates; words for writing down and publishing; words and
/// values that bound something; references to other provisions. A count cannot tell good machinery from bad, but adjectives
/// never raise it.
/// </remarks>
/// <param name="Paragraphs">Numbered paragraphs at every depth.</param>
/// <param name="Duties">Duties.</param>
/// <param name="Powers">Powers and rights.</param>
/// <param name="Actors">Different subjects of duties, powers and rights.</param>
/// <param name="Times">Mentions of a time.</param>
/// <param name="Records">Mentions of something written down.</param>
/// <param name="Limits">Mentions of a bound.</param>
/// <param name="Routes">Other provisions referred to.</param>
public sealed partial record Machinery(
    int Paragraphs, int Duties, int Powers, ImmutableSortedSet<string> Actors, int Times, int Records, int Limits, ImmutableSortedSet<string> Routes)
{
    /// <summary>Measures a drafting of a provision.</summary>
    /// <param name="provision">The provision; its variables tell which values are times and which are bounds.</param>
    /// <param name="drafting">One of its draftings.</param>
    public static Machinery Of(Provision provision, Drafting drafting)
    {
        ArgumentNullException.ThrowIfNull(provision);
        ArgumentNullException.ThrowIfNull(drafting);
        var sentences = drafting.Passages(provision).SelectMany(passage => passage.Sentences()).ToList();
        var text = string.Join("\n", sentences);
        return new Machinery(
            drafting.AllNodes().OfType<DraftItem>().Count(),
            Duty().Count(text),
            Power().Count(text),
            [.. sentences.SelectMany(ActorsOf)],
            Time().Count(text),
            Record().Count(text),
            Limit().Count(text),
            [.. ReferencesOf(drafting).Where(id => id != provision.Id.Value)]);
    }

    /// <summary>What this drafting has more of than a weaker one: actors, times, records, limits, routes.</summary>
    /// <param name="weaker">The weaker drafting's machinery.</param>
    public IEnumerable<string> Beyond(Machinery weaker)
    {
        ArgumentNullException.ThrowIfNull(weaker);
        (string Kind, bool IsMore)[] kinds =
        [
            ("actor", Actors.Except(weaker.Actors).Count > 0),
            ("time", Times > weaker.Times),
            ("record", Records > weaker.Records),
            ("limit", Limits > weaker.Limits),
            ("route", Routes.Except(weaker.Routes).Count > 0),
        ];
        return kinds.Where(kind => kind.IsMore).Select(kind => kind.Kind);
    }

    private static IEnumerable<string> ReferencesOf(Drafting drafting) => drafting.AllNodes()
        .SelectMany(DraftWalk.RunsOf)
        .SelectMany(run => run)
        .OfType<DraftReference>()
        .Select(reference => reference.Target.Split('/')[0]);

    private static IEnumerable<string> ActorsOf(string sentence) =>
        Subject().Matches(sentence).Select(match => match.Groups["who"].Value.ToLowerInvariant());

    [GeneratedRegex(@"\bmust\b")]
    private static partial Regex Duty();

    [GeneratedRegex(@"\bmay\b|\b(is|are) entitled to\b")]
    private static partial Regex Power();

    // The head of the subject stands right before the verb; words that only point back to it are no new actor.
    [GeneratedRegex(@"(?<![\p{L}'⟨⟩])(?<who>(?!(?:it|its|they|that|which|who|them|and|or|but|this|these|each|either) )[\p{L}'⟨⟩]+?)s? (?:must|may|is entitled to|are entitled to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex(@"⟨duration⟩|⟨date⟩|\b(\d+|one|two|three|four|five|six|ten|twelve) (more )?(working )?(day|hour|week|month|year)s?\b|\b(once|twice) a \w+|\beach (day|week|month|quarter|year)\b|\bat once\b|\bbefore\b|\buntil\b")]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(record|register|log|minute|note|list|report|publish|state|statement|written|writing|write|summary|plan|table|certificate|sign)(s|es|ed|ing)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Record();

    [GeneratedRegex(@"⟨(percent|money|integer|decimal)⟩|\b(at least|at most|no more than|not more than|no less than|no further|only|up to|limit\w*|cap|quorum|quorate|unless|except)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Limit();
}
