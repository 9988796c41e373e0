using RelationalContracts.Expressions;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-38: exclusivity that lasts longer than the services.</summary>
internal sealed class LongExclusivity : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        if (scene.Values.Find("exclusivity_time") is DurationValue time && scene.Situation.MeasureOf(new ServiceTermOperand()).Number is { } term
            && time.Duration.Days > term + 1)
        {
            yield return Hit.Wrong(scene.PlaceOfValue("exclusivity_time"), ("fault", $"The exclusivity lasts {time.Duration}, longer than the services."));
        }
    }
}
