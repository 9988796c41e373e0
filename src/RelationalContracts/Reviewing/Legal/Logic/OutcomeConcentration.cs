using System.Collections.Immutable;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Legal.Kinds;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-35: one outcome carries most of the outcome payment, or outcomes most of the price, without guards.</summary>
internal sealed class OutcomeConcentration : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        if (scene.Rows("rate_card") is not { } rows)
        {
            return [scene.OpenTable("rate_card")];
        }

        return IsGuarded(scene) ? [] : [.. OneOutcome(scene, rows), .. WholePrice(scene)];
    }

    private static IEnumerable<Hit> OneOutcome(ReviewScene scene, ImmutableArray<ImmutableDictionary<string, Value>> rows)
    {
        var total = rows.Sum(Most);
        var limit = scene.Situation.Figure("single-metric-percent")?.Amount ?? 100;
        foreach (var outcome in rows.GroupBy(row => TableRows.Text(row, "outcome")).Where(group => total > 0 && group.Sum(Most) * 100 > limit * total))
        {
            var share = decimal.Round(outcome.Sum(Most) * 100 / total);
            yield return Hit.Wrong(scene.PlaceOfValue("rate_card"), ("fault", $"{share:0}% of the outcome payment rides on '{outcome.Key}', and nothing guards against working to that number alone."));
        }
    }

    private static IEnumerable<Hit> WholePrice(ReviewScene scene)
    {
        var limit = scene.Situation.Figure("outcome-share-percent")?.Amount ?? 100;
        if (scene.Has("funding-stability") && scene.Values.Find("base_fee_share") is null)
        {
            yield return Hit.Unknown(scene.PlaceOfValue("base_fee_share"), "the value 'base_fee_share', and with it what share of the price depends on outcomes");
        }

        if (scene.Has("funding-stability") && scene.Values.Find("base_fee_share") is NumberValue fixedShare && 100 - fixedShare.Number > limit)
        {
            yield return Hit.Wrong(scene.PlaceOfValue("base_fee_share"), ("fault", $"{100 - fixedShare.Number:0}% of the price depends on outcomes, and nothing guards against working to numbers alone."));
        }
    }

    // A guard against picking easy cases, and a floor of quality.
    private static bool IsGuarded(ReviewScene scene) =>
        scene.Has("anti-gaming")
        && scene.Values.Find("gaming_floor") is not null
        && (scene.Rows("gaming_guards") ?? []).Any(row => Phrases.Has($"{TableRows.Text(row, "risk")} {TableRows.Text(row, "guard")}", scene.List("cohort-rule")));

    private static decimal Most(ImmutableDictionary<string, Value> row) =>
        (TableRows.Number(row, "price") ?? 0) * Math.Max(1, TableRows.Number(row, "cap") ?? 1);
}
