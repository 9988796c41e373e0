using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-13: "good faith" stands in the binding text; it needs one meaning, a reach and limits.</summary>
internal sealed class GoodFaith : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        var uses = scene.Passages.Where(passage => passage.Binds && Phrases.Find(passage.Text, "good faith") >= 0).ToList();
        if (uses.Count == 0)
        {
            yield break;
        }

        var meanings = uses.Where(passage => Phrases.Has(passage.Text, scene.List("good-faith-meaning"))).ToList();
        if (meanings.Count != 1)
        {
            var place = meanings.Count > 1 ? meanings[^1] : uses[0];
            yield return Hit.Wrong(place.At, ("fault", $"'Good faith' stands in {uses.Count} places and is given a meaning {Times(meanings.Count)}.")) with
            {
                Clause = place.Clause,
                Provision = place.Provision,
            };
        }

        if (!scene.Has("limits-of-good-faith"))
        {
            yield return Hit.Wrong(uses[0].At, ("fault", $"'Good faith' stands in the text, and nothing says what it does not require: '{scene.TitleOf("limits-of-good-faith")}' is not in the draft."));
        }
    }

    private static string Times(int count) => count switch
    {
        0 => "nowhere",
        2 => "twice",
        _ => $"{count} times",
    };
}
