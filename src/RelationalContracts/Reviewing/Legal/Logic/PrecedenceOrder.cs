using RelationalContracts.Composing.Values;
using RelationalContracts.Documents;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Legal.Kinds;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-24: a kind of document that the deal has and that the order of precedence does not rank.</summary>
/// <remarks>
/// A document is ranked by its title, by the word for its kind, or by words that take in all the rest ("any other document"). The
/// order is what the composed text says, wherever it says that one text prevails over another.
/// </remarks>
internal sealed class PrecedenceOrder : ILegalLogic
{
    private static readonly PhraseList Ranks = ["prevail", "prevails", "precedence over", "order of precedence", "ranks with", "stands last"];

    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        var ranking = scene.Passages.Where(passage => passage.Binds && (passage.Provision == "precedence" || Phrases.Has(passage.Text, Ranks))).ToList();
        var order = string.Join(' ', ranking.Select(passage => passage.Text));
        if (Phrases.Has(order, scene.List("precedence-rest")))
        {
            return [];
        }

        var unranked = DocumentsOf(scene).Where(document => !Phrases.Has(order, document.Words)).Select(document => document.Name).ToList();
        return unranked.Count == 0 ? [] : [Unranked(scene, ranking.FirstOrDefault(), unranked)];
    }

    private static Hit Unranked(ReviewScene scene, Passage? ranking, List<string> documents) =>
        Hit.Wrong(ranking?.At ?? scene.Deal.At, ("documents", ValueWords.Series(documents))) with { Clause = ranking?.Clause, Provision = ranking?.Provision };

    private static IEnumerable<(string Name, PhraseList Words)> DocumentsOf(ReviewScene scene)
    {
        yield return ("the clauses", ["clause", "clauses", "provision", "provisions"]);
        var documents = scene.Draft.Composed.Documents;
        if (documents[0].Parts.Any(part => part.Kind is PartKind.Schedule))
        {
            yield return ("the schedules", ["schedule", "schedules"]);
        }

        foreach (var annex in scene.Deal.Annexes)
        {
            yield return ($"the annex '{annex.Title}'", ["annex", "annexes", "annexed", annex.Title]);
        }

        foreach (var document in documents.Skip(1))
        {
            yield return ($"'{document.Identity.Kind}'", [document.Identity.Kind]);
        }

        foreach (var contract in (scene.Rows(ExistingContracts.Table) ?? []).Select(row => TableRows.Text(row, "title")).Where(title => title.Length > 0))
        {
            yield return ($"the contract '{contract}'", [contract, "service contract", "service contracts", "contract under which"]);
        }
    }
}
