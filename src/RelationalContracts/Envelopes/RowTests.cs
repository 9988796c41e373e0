using System.Collections.Immutable;

namespace RelationalContracts.Envelopes;

/// <summary>Tests a change against its row of the envelope: limit and cap, all changes of its kind together.</summary>
internal static class RowTests
{
    /// <summary>The tests; empty for a change that was not planned.</summary>
    /// <param name="change">The change.</param>
    public static ImmutableArray<ChangeTest> Of(ChangeCase change)
    {
        if (change.Change.Row is not { } row)
        {
            return [];
        }

        var ofKind = change.Earlier.Where(other => other.Row == row).Append(change.Change).ToList();
        return row.Cap is { } cap ? [Limit(row, ofKind), Cap(change, cap, ofKind)] : [Limit(row, ofKind)];
    }

    /// <summary>Whether a change keeps to its row: what passes the limits of a planned change is not provided for.</summary>
    /// <param name="change">The change.</param>
    public static ChangeTest Within(ChangeCase change) => new(
        "It is within the limits that the contract sets for this planned change.",
        Of(change) is { IsEmpty: false } tests ? tests.Max(test => test.Result) : TestResult.NotMet);

    private static ChangeTest Limit(PlannedChange row, List<ContractChange> ofKind)
    {
        if (row.Limit is not { } limit)
        {
            return ChangeTest.Unknown($"The row '{row.Mechanism}' states no limit in figures, so people have to say whether the change is within it.");
        }

        var used = ofKind.Sum(each => each.Amount ?? 0);
        return ChangeTest.Of(used <= limit, $"Changes of this kind come to {ChangeWords.Size(used, row.Unit?.Name)}, and {ChangeWords.Size(limit, row.Unit?.Name)} is the limit.");
    }

    private static ChangeTest Cap(ChangeCase change, decimal cap, List<ContractChange> ofKind)
    {
        var added = ofKind.Aggregate((decimal?)0, (sum, each) => sum + (each.Value is { } value ? Math.Max(0, value.Amount) : null));
        if (added is not { } total || change.Basis.ValueOnAward is not { Amount: > 0 } award)
        {
            return ChangeTest.Unknown($"It may add {ChangeWords.Percent(cap)} to the value on award, and what it adds is not stated ('value').");
        }

        var percent = total / award.Amount * 100;
        return ChangeTest.Of(percent <= cap, $"Changes of this kind add {change.Words(total)} to the value on award ({ChangeWords.Percent(percent)}), and {ChangeWords.Percent(cap)} is the cap.");
    }
}
