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
        var term = scene.Situation.MeasureOf(new ServiceTermOperand()).Number;
        if (scene.Values.Find("exclusivity_time") is not DurationValue time)
        {
            yield return scene.OpenValue("exclusivity_time");
        }
        else if (term is null)
        {
            yield return Hit.Unknown(scene.Deal.PlaceOf("service"), "the start and end of the service");
        }
        else if (time.Duration.Days > term + 1)
        {
            yield return Hit.Wrong(scene.PlaceOfValue("exclusivity_time"), ("fault", $"The exclusivity lasts {time.Duration}, longer than the services."));
        }
    }
}
