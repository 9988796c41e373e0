using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Values;

namespace RelationalContracts.Law;

/// <summary>How old the dated rules are that a report rests on, and which of them are past their review day.</summary>
/// <remarks>Every report says it of itself: a figure that nobody has compared with its source for a year looks like an answer.</remarks>
/// <param name="Oldest">The oldest day on which one of them was last checked; null where none has a day.</param>
/// <param name="Stale">The ids of those past their review day, or never checked; empty where the day of the report is not known.</param>
public sealed record RulesAge(DateOnly? Oldest, ImmutableArray<string> Stale)
{
    private const int MostNamed = 4;

    /// <summary>Of a report that rests on no dated rule.</summary>
    public static RulesAge None { get; } = new(null, []);

    /// <summary>The age of some rules.</summary>
    /// <param name="rules">The rules; repeats do not count.</param>
    /// <param name="today">The day of the report; null where it is not known.</param>
    public static RulesAge Of(IEnumerable<DatedRule> rules, DateOnly? today)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var distinct = rules.DistinctBy(rule => rule.Name).ToList();
        return new RulesAge(
            distinct.Min(rule => rule.Checked),
            today is { } day ? [.. distinct.Where(rule => rule.IsStaleOn(day)).Select(rule => rule.Name).Order(StringComparer.Ordinal)] : []);
    }

    /// <summary>Some rules by name, and how many others: "kpi-duty, payment-days, payment-notice and 7 other rules".</summary>
    /// <param name="rules">Their ids.</param>
    public static string Named(IReadOnlyList<string> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Count <= MostNamed ? ValueWords.Series(rules) : $"{string.Join(", ", rules.Take(MostNamed - 1))} and {rules.Count - MostNamed + 1} other rules";
    }

    /// <summary>In a sentence or two.</summary>
    public string Words => string.Join(' ', new[] { OldestWords, StaleWords }.Where(words => words.Length > 0));

    private string OldestWords => Oldest is { } day ? $"The oldest rule used was last checked on {ValueWords.Date(day)}." : Stale.IsEmpty ? "No dated rule of the law was used." : string.Empty;

    private string StaleWords => Stale.IsEmpty
        ? string.Empty
        : $"Past the day on which {(Stale.Length <= MostNamed ? "it" : "they")} should have been looked at again: {Named(Stale)}.";
}

/// <summary>A rule with the day on which it was last compared with its source.</summary>
/// <param name="Name">The id of the citation or of the figure.</param>
/// <param name="Checked">The day; null where never.</param>
/// <param name="Days">How many days it may stand after that.</param>
/// <param name="At">Where the data have it.</param>
public sealed record DatedRule(string Name, DateOnly? Checked, decimal Days, SourceSpan At)
{
    private const string GeneralAge = "rule-age-days";
    private const decimal AYear = 365;

    /// <summary>The dated rules among citations and figures.</summary>
    /// <remarks>A figure known to change says itself how long it may stand; everything else may stand as long as the setting says.</remarks>
    /// <param name="law">The law data, which have the setting.</param>
    /// <param name="citations">The citations.</param>
    /// <param name="figures">The figures.</param>
    public static IEnumerable<DatedRule> Of(LawData law, IEnumerable<Citation> citations, IEnumerable<Threshold> figures)
    {
        ArgumentNullException.ThrowIfNull(law);
        var general = law.Thresholds.TryGetValue(GeneralAge, out var ages) && ages is [.., var age] ? age.Amount : AYear;
        return citations.Select(citation => new DatedRule(citation.Id, citation.Checked, general, citation.At))
            .Concat(figures.Select(figure => new DatedRule(figure.Id, figure.Checked, figure.Review ?? general, figure.At)));
    }

    /// <summary>Whether it is past its review day, or was never checked.</summary>
    /// <param name="day">The day of the report.</param>
    public bool IsStaleOn(DateOnly day) => Checked is not { } last || day.DayNumber - last.DayNumber > Days;
}
