using System.Collections.Immutable;
using RelationalContracts.Reviewing.Statements;

namespace RelationalContracts.Reviewing.Wording;

/// <summary>The drafting lint: what a careful reader of the composed draft would strike out.</summary>
internal sealed class WordingReview : IReviewer
{
    private static readonly ImmutableArray<IDraftRule> Rules =
    [
        new LowerCaseRule(), new UnusedTermRule(), new SecondNameRule(), new OpenPhraseRule(), new ActorRule(), new TimeRule(), new ExtensionRule(),
        new QuorumRule(), new PaymentRule(), new ShareRule(), new TotalRule(), new MentionRule(), new DateRule(), new IntervalRule(), new OldWordRule(),
    ];

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Review(DraftUnderReview draft) => RuleRun.Run(Rules, draft);
}
