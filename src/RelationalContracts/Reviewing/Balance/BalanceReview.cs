using System.Collections.Immutable;
using RelationalContracts.Reviewing.Statements;

namespace RelationalContracts.Reviewing.Balance;

/// <summary>Whether a draft's words have machinery, its duties two sides, and its verbs the force that they claim.</summary>
internal sealed class BalanceReview : IReviewer
{
    private static readonly ImmutableArray<IDraftRule> Rules = [new PrincipleRule(), new ReciprocityRule(), new CoherenceRule(), new NatureRule()];

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Review(DraftUnderReview draft) => RuleRun.Run(Rules, draft);
}
