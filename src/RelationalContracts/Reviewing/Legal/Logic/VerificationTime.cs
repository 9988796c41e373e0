using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-08, sub-rule c: where sums depend on results, the check of the result needs a time, and both times together a limit.</summary>
internal sealed class VerificationTime : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        if (!scene.Has("rate-card"))
        {
            yield break;
        }

        if (!scene.Has("verification") || scene.Values.Find("verification_time") is not DurationValue check)
        {
            yield return Hit.Wrong(scene.Deal.At, ("fault", "Sums depend on results, and nothing says how long the check of a result may take."));
        }
        else if (scene.Values.Find("payment_days") is not NumberValue pay)
        {
            yield return scene.OpenValue("payment_days");
        }
        else if (scene.Situation.Figure("verification-and-payment-days") is { } limit
            && check.Duration.Days + pay.Number > limit.Amount)
        {
            yield return Hit.Wrong(
                scene.PlaceOfValue("verification_time"),
                ("fault", $"Checking a result ({check.Duration}) and paying for it ({pay.Number:0} days) may take more than {limit.Amount:0} days together."));
        }
    }
}
