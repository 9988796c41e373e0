using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-16: a charter executed like a contract.</summary>
internal sealed class CharterForm : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        if (scene.Deal.Form == "deed")
        {
            yield return Hit.Wrong(scene.Deal.At, ("fault", "The charter is to be executed as a deed, which is a way of being bound without a bargain."));
        }
    }
}
