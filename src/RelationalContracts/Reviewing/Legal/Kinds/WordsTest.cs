using System.Collections.Immutable;
using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal.Kinds;

/// <summary>Words that must not stand in a part of the composed text.</summary>
/// <param name="Basis">What every test has.</param>
/// <param name="Scope">Where it looks.</param>
/// <param name="Lists">Ids of lists of phrases.</param>
/// <param name="Words">Further phrases.</param>
/// <param name="Near">Phrases of which one must stand in the same sentence for a hit to count; empty for none.</param>
/// <param name="Unless">Phrases that excuse a hit in the same sentence, or in what it hangs from.</param>
/// <param name="UnlessReferring">Provisions that excuse a hit in a passage that refers to one of them.</param>
/// <param name="SkipsValues">Whether what the deal's own values say is left out, so that only the drafting counts.</param>
internal sealed record WordsTest(
    TestBasis Basis, TextScope Scope, ImmutableArray<string> Lists, PhraseList Words, PhraseList Near,
    PhraseList Unless, ImmutableArray<string> UnlessReferring, bool SkipsValues) : CheckTest(Basis)
{
    internal override IEnumerable<Hit> Run(ReviewScene scene)
    {
        PhraseList[] lists = [.. Lists.Select(scene.List), Words];
        return Scope.Of(scene)
            .Where(passage => !passage.References.Any(UnlessReferring.Contains))
            .SelectMany(passage => lists.Where(list => list.MayStandIn(TextOf(passage))).SelectMany(list => list.SelectMany(phrase => HitsOf(passage, phrase))));
    }

    internal override IEnumerable<(string What, string Name)> Names() => Lists.Select(list => ("list", list))
        .Concat(Scope.Provisions.Concat(UnlessReferring).Select(id => ("provision", id)));

    private string TextOf(Passage passage) => SkipsValues ? passage.Drafted : passage.Text;

    private IEnumerable<Hit> HitsOf(Passage passage, string phrase)
    {
        var text = TextOf(passage);
        for (var at = Phrases.Find(text, phrase); at >= 0; at = Phrases.Find(text, phrase, at + 1))
        {
            var around = $"{passage.Lead} {Phrases.SentenceAt(text, at)}";
            if (!Phrases.Has(around, Unless) && (Near.Count == 0 || Phrases.Has(around, Near)))
            {
                yield return Hit.Wrong(passage.At, ("phrase", phrase.TrimEnd('*')), ("quote", Phrases.Quote(text, at)), ("clause", PassageWords.Name(passage))) with
                {
                    Clause = passage.Clause,
                    Provision = passage.Provision,
                };
                yield break;
            }
        }
    }
}
