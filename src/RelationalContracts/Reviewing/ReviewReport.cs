using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Law;
using RelationalContracts.Reviewing.Balance;

namespace RelationalContracts.Reviewing;

/// <summary>What a review of a draft found, in a fixed order: the legal checks by number, then balance, then wording.</summary>
/// <param name="Findings">The findings, those that passed included, so that a report can say what was looked at.</param>
/// <param name="Rules">How old the rules are that were used.</param>
public sealed record ReviewReport(ImmutableArray<ReviewFinding> Findings, RulesAge Rules)
{
    /// <summary>What every report of a review says about itself.</summary>
    public const string Disclaimer = "This is drafting support, not legal advice. No lawyer has confirmed these checks.";

    /// <summary>The regime under which the draft was reviewed, and why.</summary>
    public required RegimeChoice Regime { get; init; }

    /// <summary>Whether anything found must be put right before anyone signs.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Result is ReviewResult.Failed or ReviewResult.Unknown && finding.Severity is Severity.Error);

    /// <summary>What the contract asks of each party and gives to it; null where nothing binds.</summary>
    public Reciprocity? Reciprocity { get; init; }

    /// <summary>How each clause is to be taken, in printed order.</summary>
    public ImmutableArray<ClauseNature> Natures { get; init; } = [];
}
