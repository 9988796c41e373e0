using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-14: one clause makes the shared vision binding, and another says that it is not.</summary>
internal sealed class VisionEffect : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        var binding = scene.Passages.FirstOrDefault(passage => Phrases.Has(passage.Text, scene.List("vision-operative")));
        var aid = scene.Passages.FirstOrDefault(passage => passage != binding && IsOnVision(passage) && Phrases.Has(passage.Text, scene.List("vision-aid")));
        if (binding is not null && aid is not null)
        {
            yield return Hit.Wrong(
                binding.At, ("first", binding.Clause ?? "?"), ("second", aid.Clause ?? "?"), ("quote", Phrases.Quote(binding.Text, 0))) with
            {
                Clause = binding.Clause,
                Provision = binding.Provision,
            };
        }
    }

    private static bool IsOnVision(Passage passage) => passage.Provision == "shared-vision" || Phrases.Find(passage.Text, "Shared Vision") >= 0;
}
