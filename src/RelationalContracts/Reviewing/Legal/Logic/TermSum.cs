using RelationalContracts.Expressions;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-07: the first term and every extension must fit into the maximum term, and the notice must say the same.</summary>
internal sealed class TermSum : ILegalLogic
{
    // Months and years are measured by their average lengths, so sums may be off by a fraction of a day.
    private const decimal Tolerance = 1;

    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        var (first, most) = (DurationOf(scene, "extension_initial_term"), DurationOf(scene, "extension_maximum_term"));
        if (first is null || most is null)
        {
            var missing = first is null ? "first term ('extension_initial_term')" : "maximum term ('extension_maximum_term')";
            return [Hit.Wrong(scene.Deal.PlaceOf("values"), ("fault", $"The contract may be extended, and does not state its {missing}."))];
        }

        return Steps(scene).Concat(Sum(scene, first.Value, most.Value)).Concat(Notice(scene, most.Value));
    }

    private static IEnumerable<Hit> Steps(ReviewScene scene) =>
        scene.Values.Find("extension_periods") is ListValue ? [] : [scene.OpenValue("extension_periods")];

    private static IEnumerable<Hit> Sum(ReviewScene scene, Duration first, Duration most)
    {
        var steps = scene.Values.Find("extension_periods") is ListValue list ? list.Items.OfType<DurationValue>().Select(step => step.Duration).ToList() : [];
        if (first.Days + steps.Sum(step => step.Days) > most.Days + Tolerance)
        {
            var words = ValueWords.Series([.. steps.Prepend(first).Select(step => step.ToString())]);
            yield return Hit.Wrong(scene.PlaceOfValue("extension_maximum_term"), ("fault", $"The first term and the extensions ({words}) add up to more than the maximum term of {most}."));
        }
    }

    private static IEnumerable<Hit> Notice(ReviewScene scene, Duration most)
    {
        var stated = scene.Situation.MeasureOf(new FactOperand("notice-maximum-term")).Number;
        if (stated is null && scene.Is("notice-published"))
        {
            yield return Hit.Unknown(scene.PlaceOfFact("notice-maximum-term"), "the longest term that the published notice states (the fact 'notice-maximum-term')");
        }
        else if (stated is { } months && Math.Abs(new Duration((int)months, DurationUnit.Months).Days - most.Days) > Tolerance)
        {
            yield return Hit.Wrong(scene.PlaceOfFact("notice-maximum-term"), ("fault", $"The notice states a maximum term of {months:0} months, and the contract one of {most}."));
        }
    }

    private static Duration? DurationOf(ReviewScene scene, string variable) => scene.Values.Find(variable) is DurationValue value ? value.Duration : null;
}
