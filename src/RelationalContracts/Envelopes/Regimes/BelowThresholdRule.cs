using System.Collections.Immutable;

namespace RelationalContracts.Envelopes.Regimes;

/// <summary>A contract below the threshold may be changed freely, so long as the change does not bring it to the threshold.</summary>
/// <remarks>A change that does makes it a convertible contract, which section 74(1) treats as a public contract: its grounds and notices then count.</remarks>
internal sealed class BelowThresholdRule : RegimeRule
{
    private const string Free = "below-threshold-contract";
    private readonly ProcurementActRule _convertible = new();

    /// <inheritdoc />
    public override ImmutableArray<GroundFinding> Grounds(ChangeCase change)
    {
        var stays = change.Figures.Against(change.Basis.Kind.Threshold, limit => change.ValueAfter is { } after
            ? ChangeTest.Of(after < limit.Amount, $"After it the contract is estimated at {change.Words(after)}; the Act's tests begin at {ChangeWords.Figure(limit)}, the threshold for {change.Basis.Kind.Name}.")
            : ChangeTest.Unknown("Its effect on the estimated value cannot be worked out: state 'value', and the value of the service."));
        var free = new GroundFinding(Free, "the contract stays below the threshold", [stays]);
        return stays.Result is TestResult.Met ? [free] : [free, .. _convertible.Grounds(change)];
    }

    /// <inheritdoc />
    public override ImmutableArray<ChangeNotice> Notices(ChangeCase change, string ground) =>
        ground == Free ? [] : _convertible.Notices(change, ground);

    /// <inheritdoc />
    public override ImmutableArray<RunningTotal> Totals(EnvelopeBasis basis, ImmutableArray<ChangeFinding> changes)
    {
        var effect = changes.Aggregate((decimal?)0, (sum, found) => sum + found.Change.Value?.Amount);
        var limit = new ChangeFigures(basis.Law, changes.IsEmpty ? basis.EarliestDay ?? DateOnly.MaxValue : changes.Max(found => found.Change.Date)).Find(basis.Kind.Threshold);
        return
        [
            new RunningTotal("estimated-value", $"Estimated value with every change, against the threshold for {basis.Kind.Name}", basis.ValueOnAward?.Amount + effect, "gbp")
            {
                Limit = limit?.Amount, MustStayBelow = true, Figure = limit,
            },
        ];
    }
}
