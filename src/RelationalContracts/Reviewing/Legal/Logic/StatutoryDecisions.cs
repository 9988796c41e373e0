using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Legal.Kinds;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-10: a row of the decision matrix that gives the board a decision which by law only a public body can take.</summary>
internal sealed class StatutoryDecisions : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        if (!scene.Has("decision-matrix"))
        {
            yield break;
        }

        if (scene.Rows("decisions") is not { } rows)
        {
            yield return scene.OpenTable("decisions");
            yield break;
        }

        var topics = scene.List("statutory-topics");
        foreach (var (row, index) in rows.Select((row, index) => (row, index)))
        {
            var isOnlyAdvice = TableRows.Is(row, "rule", "consult") || TableRows.Is(row, "rule", "inform") || TableRows.Is(row, "rule", "one-party");
            if (!isOnlyAdvice && Phrases.Has(TableRows.Text(row, "topic"), topics))
            {
                yield return Hit.Wrong(scene.PlaceOfValue("decisions"), ("row", TableRows.NameOf(row, index)));
            }
        }
    }
}
