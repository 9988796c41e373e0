using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Legal.Kinds;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-15: something is left to be agreed, and the passage does not say by when or what holds if nobody agrees.</summary>
internal sealed class AgreeLater : ILegalLogic
{
    private static readonly string[] GraveFamilies = ["outcomes", "risk-reward", "exit"];

    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene) => scene.Passages
        .Where(passage => passage.Binds)
        .SelectMany(passage => Hits(scene, passage).Take(1));

    private static IEnumerable<Hit> Hits(ReviewScene scene, Passage passage)
    {
        var open = scene.List("open");
        foreach (var phrase in open.MayStandIn(passage.Text) ? open : [])
        {
            var at = Phrases.Find(passage.Text, phrase);
            var missing = at < 0 ? [] : Missing(scene, passage).ToList();
            if (missing.Count > 0)
            {
                yield return Hit.Wrong(
                    passage.At, ("clause", PassageWords.Name(passage)), ("quote", Phrases.Quote(passage.Text, at)), ("missing", ValueWords.Series(missing))) with
                {
                    Clause = passage.Clause,
                    Provision = passage.Provision,
                    Gravity = IsGrave(scene, passage) ? Gravity.Block : null,
                };
            }
        }
    }

    private static IEnumerable<string> Missing(ReviewScene scene, Passage passage)
    {
        var around = $"{passage.Lead} {passage.Text}";
        if (!Phrases.Has(around, scene.List("by-when")))
        {
            yield return "by when";
        }

        if (!Phrases.Has(around, scene.List("fallback")))
        {
            yield return "what holds if you do not agree";
        }
    }

    private static bool IsGrave(ReviewScene scene, Passage passage) =>
        GraveFamilies.Contains(passage.Family) || Phrases.Has(passage.Text, scene.List("grave-topics"));
}
