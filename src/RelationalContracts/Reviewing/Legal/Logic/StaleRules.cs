using RelationalContracts.Law;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-40: rules that nobody has compared with their source for longer than their kind allows.</summary>
/// <remarks>A figure known to change says itself how long it may stand; everything else may stand a year.</remarks>
internal sealed class StaleRules : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        if ((scene.Draft.Today ?? scene.Deal.Date) is not { } today)
        {
            return [Hit.Unknown(scene.Deal.At, "the date of the draft")];
        }

        return Rules(scene)
            .Where(rule => rule.Checked is not { } day || today.DayNumber - day.DayNumber > rule.Days)
            .GroupBy(rule => (rule.Checked, rule.Days))
            .OrderBy(group => group.Key)
            .Select(group => Hit.Wrong(
                group.First().At,
                ("rule", Names([.. group.Select(rule => rule.Name).Distinct()])),
                ("date", group.Key.Checked is { } day ? ValueWords.Date(day) : "no day that is recorded"),
                ("days", group.Key.Days.ToString("0", System.Globalization.CultureInfo.InvariantCulture))));
    }

    private static IEnumerable<Rule> Rules(ReviewScene scene)
    {
        var law = scene.Draft.Workspace.Law;
        var other = scene.Situation.Figure("rule-age-days")?.Amount ?? 365;
        var citations = scene.Draft.Workspace.Legal.Checks.SelectMany(check => CheckRun.CitationsOf(check, law));
        var figures = scene.Draft.Workspace.Legal.Checks.SelectMany(check => check.Figures).Distinct().Select(scene.Situation.Figure).OfType<Threshold>();
        return citations.Distinct().Select(citation => new Rule(citation.Id, citation.Checked, other, citation.At))
            .Concat(figures.Select(figure => new Rule(figure.Id, figure.Checked, figure.Review ?? other, figure.At)));
    }

    private static string Names(IReadOnlyList<string> names) =>
        names.Count <= 4 ? ValueWords.Series(names) : $"{string.Join(", ", names.Take(3))} and {names.Count - 3} other rules";

    private sealed record Rule(string Name, DateOnly? Checked, decimal Days, Diagnostics.SourceSpan At);
}
