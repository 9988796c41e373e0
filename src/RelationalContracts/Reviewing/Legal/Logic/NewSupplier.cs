using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-41: somebody who was not named at award may come to be paid for supply, and no lawful route is named.</summary>
internal sealed class NewSupplier : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        if (HasRoute(scene) || scene.Is("joiners-paid", "no"))
        {
            yield break;
        }

        if (scene.Is("joiners-paid"))
        {
            yield return Hit.Wrong(scene.PlaceOfFact("joiners-paid"));
        }
        else
        {
            yield return Hit.Unknown(scene.PlaceOfFact("joiners-paid"), "the fact 'joiners-paid'");
        }
    }

    private static bool HasRoute(ReviewScene scene) =>
        (scene.Knows("new-supplier-route") && !scene.Is("new-supplier-route", "none"))
        || (scene.Has("joining") && scene.Values.Find("joining_supply_route") is ChoiceValue route && route.Options.All(option => option.Name != "none"));
}
