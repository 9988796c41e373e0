
namespace RelationalContracts.Reviewing.Legal;

/// <summary>Runs the legal checks over a draft, in the order of their ids.</summary>
internal sealed class LegalReview : IReviewer
{
    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Review(DraftUnderReview draft)
    {
        // What is wrong with the decisions is reported by the command, beside the deal's other faults.
        var decisions = Decisions.Read(draft.Deal, draft.Workspace.Legal, []);
        var scene = new ReviewScene(draft, decisions);
        return draft.Workspace.Legal.Checks.SelectMany(check => new CheckRun(check, scene).Run());
    }
}
