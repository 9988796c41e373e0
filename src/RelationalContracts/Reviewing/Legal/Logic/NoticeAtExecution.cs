using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Legal.Kinds;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-04 at execution: a planned change rests on the notice, so the notice must be out, and be named.</summary>
internal sealed class NoticeAtExecution : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        var restsOnNotice = (scene.Rows("envelope") ?? []).Any(row => TableRows.Is(row, "ground", "provided-for") || TableRows.Is(row, "ground", "known-risk"));
        if (!scene.Draft.AtExecution || !restsOnNotice)
        {
            yield break;
        }

        if (!scene.Is("notice-published") && !scene.Deal.Notices.Any(notice => notice is { OpensProcurement: true, Date: not null }))
        {
            yield return Hit.Wrong(scene.PlaceOfFact("notice-published"), ("fault", "the deal does not say that the notice has been published ('notice-published')"));
        }

        if (!scene.Knows("notice-reference") && scene.Values.Find("procurement_notice") is null && !scene.Deal.Notices.Any(notice => notice is { OpensProcurement: true, Reference: not null }))
        {
            yield return Hit.Wrong(scene.PlaceOfFact("notice-reference"), ("fault", "it does not say which notice provides for the planned changes ('notice-reference')"));
        }
    }
}
