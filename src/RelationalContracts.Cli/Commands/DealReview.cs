using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Reviewing;

namespace RelationalContracts.Cli.Commands;

/// <summary>The review of a composed deal.</summary>
internal sealed class DealReview
{
    private readonly DraftUnderReview _draft;

    /// <summary>Prepares the review.</summary>
    /// <param name="open">The deal and what it is composed from.</param>
    /// <param name="composed">What was composed from it.</param>
    /// <param name="edition">The edition composed.</param>
    /// <param name="diagnostics">What was reported so far; receives what is wrong with the deal's answers and overrides.</param>
    public DealReview(OpenDeal open, ComposedDeal composed, Edition edition, DiagnosticBag diagnostics)
    {
        DraftReview.CheckDecisions(open.Workspace, open.Deal, diagnostics);
        var isToBeSigned = edition is Edition.Clean || open.Deal.Status == "final";
        _draft = new DraftUnderReview(open.Workspace, open.Deal, composed, null, isToBeSigned) { Reported = [.. diagnostics] };
    }

    /// <summary>The report as on a day.</summary>
    /// <param name="day">The day on which the law counts; null where it is not known.</param>
    public ReviewReport On(DateOnly? day) => DraftReview.Review(_draft.On(day));
}
