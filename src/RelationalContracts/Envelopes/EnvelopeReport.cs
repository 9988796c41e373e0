using System.Collections.Immutable;
using RelationalContracts.Law;

namespace RelationalContracts.Envelopes;

/// <summary>What a deal's modification envelope comes to: its rows, the changes so far, and the totals against the law.</summary>
/// <param name="Basis">The deal's facts and figures that everything was worked out from.</param>
/// <param name="Rows">The rows with what is used of them, in their order.</param>
/// <param name="Changes">The changes of the deal in the order of their dates.</param>
/// <param name="Totals">What the changes add up to, the regime's own totals first.</param>
public sealed record EnvelopeReport(
    EnvelopeBasis Basis, ImmutableArray<RowStanding> Rows, ImmutableArray<ChangeFinding> Changes, ImmutableArray<RunningTotal> Totals)
{
    /// <summary>What was found about the change given with <c>--change</c>, with every other change counted before it; null for none.</summary>
    public ChangeFinding? Proposed { get; init; }

    /// <summary>Every change with what was found, the proposed one last.</summary>
    public IEnumerable<ChangeFinding> All => Proposed is { } proposed ? Changes.Append(proposed) : Changes;

    /// <summary>How old the figures of the law are that were used.</summary>
    public RulesAge Rules => RulesAge.Of(
        DatedRule.Of(
            Basis.Law,
            [],
            All.SelectMany(found => found.Tried).SelectMany(ground => ground.Tests).Select(test => test.Figure).Concat(Totals.Select(total => total.Figure)).OfType<Threshold>()),
        Basis.Today ?? Basis.Date);
}

/// <summary>One row of the envelope and what is used of it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Used">The sizes of its changes added up, an increase and a decrease alike.</param>
public sealed record RowStanding(PlannedChange Row, decimal Used)
{
    /// <summary>What remains; below zero where the limit is passed, null where the row gives no figure.</summary>
    public decimal? Remaining => Row.Limit - Used;
}

/// <summary>What was found about one change.</summary>
/// <param name="Change">The change.</param>
public sealed record ChangeFinding(ContractChange Change)
{
    /// <summary>The earlier changes that were tested with it as one; empty for none.</summary>
    public ImmutableArray<ContractChange> TestedWith { get; init; } = [];

    /// <summary>The tests of its row: limit and cap; empty for a variation that was not planned.</summary>
    public ImmutableArray<ChangeTest> RowTests { get; init; } = [];

    /// <summary>The grounds tried, that of the change or of its row first; never empty.</summary>
    public ImmutableArray<GroundFinding> Tried { get; init; } = [];

    /// <summary>What remains of its row after it; null where the row gives no figure, or there is none.</summary>
    public decimal? Remaining { get; init; }

    /// <summary>The notices that it needs.</summary>
    public ImmutableArray<ChangeNotice> Notices { get; init; } = [];

    /// <summary>The first day on which it may take effect, where the day of its notice is known; else null.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>Whether it waits for its notice; null where no notice is due before it, or the day of the notice is open.</summary>
    public ChangeTest? Timing { get; init; }

    /// <summary>The ground on which it stands best: the first that holds, else the first that is open, else the one claimed.</summary>
    public GroundFinding Ground => Tried.OrderBy(ground => ground.Result).First();

    /// <summary>Whether the law permits it: met, not met, or open where a question has no answer yet.</summary>
    public TestResult Permitted => Ground.Result;

    /// <summary>Whether it is inside the envelope: planned, within the limits of its row, and on no ground that fails.</summary>
    /// <remarks>Null where its row states no limit in figures, so that only people can say. Questions of law may still be open.</remarks>
    public bool? IsInside => Change.Row is null || Permitted is TestResult.NotMet || RowTests.Any(test => test.Result is TestResult.NotMet)
        ? false
        : RowTests.Any(test => test.Result is TestResult.Open) ? null : true;
}
