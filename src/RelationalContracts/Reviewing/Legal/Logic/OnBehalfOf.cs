using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Legal.Kinds;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-10: a clause about boards or decisions that has a board act "on behalf of" a public body.</summary>
internal sealed class OnBehalfOf : ILegalLogic
{
    private static readonly string[] Families = ["governance", "decisions"];
    private static readonly PhraseList Denials = ["must not", "may not", "cannot", "no board", "nobody", "not decide"];

    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        var phrases = PublicBodies.Of(scene.Deal).SelectMany(party => new[] { party.Short, party.Name })
            .Append("the Commissioner").Append("the Commissioners").Distinct().Select(name => $"on behalf of {name}").ToList();
        foreach (var passage in scene.Passages.Where(passage => passage.Binds && Families.Contains(passage.Family)))
        {
            var at = phrases.Select(phrase => Phrases.Find(passage.Text, phrase)).Where(found => found >= 0).DefaultIfEmpty(-1).Min();
            if (at >= 0 && !Phrases.Has(Phrases.SentenceAt(passage.Text, at), Denials))
            {
                yield return Hit.Wrong(passage.At, ("clause", PassageWords.Name(passage)), ("quote", Phrases.Quote(passage.Text, at))) with
                {
                    Clause = passage.Clause,
                    Provision = passage.Provision,
                };
            }
        }
    }
}
