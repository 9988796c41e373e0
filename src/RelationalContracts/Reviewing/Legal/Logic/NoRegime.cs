using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-01: the ordered tests of G-001 give no regime.</summary>
internal sealed class NoRegime : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        var regime = scene.Draft.Composed.Composition.Regime;
        if (regime.Id is null)
        {
            yield return Hit.Wrong(scene.Deal.PlaceOf("facts"), ("why", string.Join(' ', regime.Reasons.Select(reason => reason.Text))));
        }
    }
}
