using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Law;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing.Balance;
using RelationalContracts.Reviewing.Legal;
using RelationalContracts.Reviewing.Wording;

namespace RelationalContracts.Reviewing;

/// <summary>Reviews a composed draft: the one entry point of every check beyond reading and composing.</summary>
public static class DraftReview
{
    // In the order of the report. A further reviewer is one line here.
    private static readonly ImmutableArray<IReviewer> Reviewers = [new LegalReview(), new BalanceReview(), new WordingReview()];

    /// <summary>Reviews.</summary>
    /// <remarks>The same draft on the same day gives the same report. Nothing is thrown for what a draft says.</remarks>
    /// <param name="draft">The draft.</param>
    /// <returns>Every finding, those that passed included, with the regime it was made under.</returns>
    public static ReviewReport Review(DraftUnderReview draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var findings = Overlaps.WithoutRepeats(Reviewers.SelectMany(reviewer => reviewer.Review(draft)));
        return new ReviewReport(findings, AgeOf(draft, findings))
        {
            Regime = draft.Composed.Composition.Regime,
            Reciprocity = ReciprocityCount.Of(draft.Reading),
            Natures = ClauseNatures.Of(draft.Reading),
        };
    }

    /// <summary>Reports what is wrong with a deal's <c>answers</c> and <c>overrides</c>, which then do not count.</summary>
    /// <param name="workspace">The checks.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="diagnostics">Receives RC3041 to RC3044.</param>
    public static void CheckDecisions(Workspace workspace, Deal deal, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(diagnostics);
        Decisions.Read(deal, workspace.Legal, diagnostics);
    }

    // A check that is about something else rests on nothing here.
    private static RulesAge AgeOf(DraftUnderReview draft, ImmutableArray<ReviewFinding> findings)
    {
        var used = findings.Where(finding => finding.Result is not ReviewResult.NotApplicable).Select(finding => finding.Check).ToHashSet(StringComparer.Ordinal);
        var checks = draft.Workspace.Legal.Checks.Where(check => used.Contains(check.Id)).ToList();
        var law = draft.Workspace.Law;
        var figures = checks.SelectMany(check => check.Figures).Select(id => Thresholds.At(law, id, draft.Deal.Service.Start ?? draft.Deal.Date)).OfType<Threshold>();
        return RulesAge.Of(DatedRule.Of(law, checks.SelectMany(check => CheckRun.CitationsOf(check, law)), figures), draft.Today ?? draft.Deal.Date);
    }
}
