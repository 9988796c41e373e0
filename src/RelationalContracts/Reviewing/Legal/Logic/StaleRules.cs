using RelationalContracts.Law;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-40: rules that nobody has compared with their source for longer than their kind allows.</summary>
/// <remarks>A figure known to change says itself how long it may stand; everything else may stand a year.</remarks>
internal sealed class StaleRules : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene) => (scene.Draft.Today ?? scene.Deal.Date) is { } today
        ? Old(scene, today).Concat(NotYet(scene))
        : [Hit.Unknown(scene.Deal.PlaceOf("date"), "the date of the draft")];

    private static IEnumerable<Hit> Old(ReviewScene scene, DateOnly today) => Rules(scene)
        .Where(rule => rule.IsStaleOn(today))
        .GroupBy(rule => (rule.Checked, rule.Days))
        .OrderBy(group => group.Key)
        .Select(group => Hit.Wrong(group.First().At, ("fault", Words(group.Key.Checked, group.Key.Days, [.. group.Select(rule => rule.Name).Distinct()]))));

    private static IEnumerable<Hit> NotYet(ReviewScene scene)
    {
        var figures = FiguresOf(scene).Where(figure => figure.Kind == "law" && figure.From > scene.Deal.Service.Start).ToList();
        if (figures.Count > 0)
        {
            var first = figures.Min(figure => figure.From);
            yield return Hit.Wrong(
                scene.Deal.PlaceOf("service"), ("fault", $"The services start before rules that the checks use came into force: {RulesAge.Named([.. figures.Select(figure => figure.Id)])}, the first on {ValueWords.Date(first)}."));
        }
    }

    private static string Words(DateOnly? day, decimal days, IReadOnlyList<string> names) => day is { } last
        ? $"{RulesAge.Named(names)} {(names.Count == 1 ? "was" : "were")} last checked on {ValueWords.Date(last)}, more than {days:0} days ago."
        : $"{RulesAge.Named(names)} {(names.Count == 1 ? "has" : "have")} never been checked.";

    private static IEnumerable<DatedRule> Rules(ReviewScene scene)
    {
        var law = scene.Draft.Workspace.Law;
        return DatedRule.Of(law, scene.Draft.Workspace.Legal.Checks.SelectMany(check => CheckRun.CitationsOf(check, law)).Distinct(), FiguresOf(scene));
    }

    private static IEnumerable<Threshold> FiguresOf(ReviewScene scene) =>
        scene.Draft.Workspace.Legal.Checks.SelectMany(check => check.Figures).Distinct().Select(scene.Situation.Figure).OfType<Threshold>();
}
