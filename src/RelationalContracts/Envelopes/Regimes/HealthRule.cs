using System.Collections.Immutable;
using RelationalContracts.Values;

namespace RelationalContracts.Envelopes.Regimes;

/// <summary>Regulation 13 of the Provider Selection Regime, in England or in Wales.</summary>
/// <remarks>
/// The change in lifetime value is cumulative. It is counted without setting a fall against a rise, which can only bring the limit
/// nearer than the regulation does.
/// </remarks>
/// <param name="figures">How the ids of its figures begin.</param>
/// <param name="regulation">The id of its citation.</param>
/// <param name="directAwards">The award routes under which any change is free that keeps the contract's character.</param>
internal sealed class HealthRule(string figures, string regulation, ImmutableArray<string> directAwards) : RegimeRule
{
    private const string CharacterQuestion = "Would it make the contract materially different in character?";

    /// <summary>The rule in England.</summary>
    public static HealthRule England { get; } = new("psr", "psr2023-r13", ["psr-direct-a", "psr-direct-b"]);

    /// <summary>The rule in Wales.</summary>
    public static HealthRule Wales { get; } = new("wales-health", "pswr2025-r13", ["wales-direct-1"]);

    /// <inheritdoc />
    public override ImmutableArray<GroundFinding> Grounds(ChangeCase change)
    {
        if (Claimed(change.Change) == "restructuring")
        {
            return [new("restructuring", "succession after a corporate change (regulation 13(1)(b))",
                [Recorded(change, "The new provider succeeds after a corporate change and meets the basic selection criteria.")])];
        }

        return [.. Others(change)];
    }

    /// <inheritdoc />
    public override ImmutableArray<ChangeNotice> Notices(ChangeCase change, string ground)
    {
        if (change.Any(each => each.IsAuthorityLed) is false || change.Figures.Find(figures + "-change-value") is not { } limit)
        {
            return [];
        }

        var total = Cumulative(change.Earlier.Append(change.Change));
        if (total < limit.Amount)
        {
            return [];
        }

        var isKnown = total is not null && change.Any(each => each.IsAuthorityLed) is true;
        var days = change.Figures.Find(figures + "-change-notice-days");
        return
        [
            new ChangeNotice("modification", "notice of the modification", Reason(change, total, ChangeWords.Figure(limit), days is null ? null : ChangeWords.Figure(days)), regulation)
            {
                IsRequired = isKnown,
                By = days is null ? null : change.Change.Date.AddDays((int)days.Amount),
            },
        ];
    }

    /// <inheritdoc />
    public override ImmutableArray<RunningTotal> Totals(EnvelopeBasis basis, ImmutableArray<ChangeFinding> changes)
    {
        var total = Cumulative(changes.Select(found => found.Change));
        var law = new ChangeFigures(basis.Law, changes.IsEmpty ? basis.EarliestDay ?? DateOnly.MaxValue : changes.Max(found => found.Change.Date));
        var (value, share) = (law.Find(figures + "-change-value"), law.Find(figures + "-change-percent"));
        var percent = basis.ValueOnAward is { Amount: > 0 } award ? total / award.Amount * 100 : null;
        return
        [
            new RunningTotal("cumulative-value", "Cumulative change of the lifetime value (this or the share below must stay under its limit)", total, "gbp") { Limit = value?.Amount, MustStayBelow = true, Figure = value },
            new RunningTotal("cumulative-percent", "The same as a share of the original lifetime value", percent, "percent") { Limit = share?.Amount, MustStayBelow = true, Figure = share },
        ];
    }

    private IEnumerable<GroundFinding> Others(ChangeCase change)
    {
        if (change.Basis.Facts.IsOneOf("award-route", [.. directAwards]))
        {
            yield return new("direct-award", "a direct award of which the character stays the same (regulation 13)", [SameNature(change, CharacterQuestion), SameSupplier(change)]);
        }

        if (change.Change.Row is { } row)
        {
            yield return new("provided-for", "provided for clearly and without ambiguity (regulation 13(1)(a))",
                [ChangeTest.Of(row is { Trigger.Length: > 0, Limit: not null }, "The contract states when the change may be made and how far it may go."), RowTests.Within(change), SameSupplier(change)]);
        }

        yield return new("external", "factors beyond the parties' control (regulation 13(1)(c))",
            [ChangeTest.Asked(change.Any(each => each.IsAuthorityLed), false, "authority-led", "Does it come from a decision of the authority?"), SameNature(change, CharacterQuestion), SameSupplier(change)]);
        yield return new("authority-decision", "a decision of the authority within the limits (regulation 13(1)(d))", [SameNature(change, CharacterQuestion), WithinLimits(change), SameSupplier(change)]);
    }

    private ChangeTest WithinLimits(ChangeCase change) => change.Figures.Against(figures + "-change-value", value => change.Figures.Against(figures + "-change-percent", share =>
    {
        if (Cumulative(change.Earlier.Append(change.Change)) is not { } total)
        {
            return ChangeTest.Unknown("A change does not state its value, so the cumulative change cannot be worked out.");
        }

        if (total < value.Amount)
        {
            return ChangeTest.Of(true, $"The cumulative change of the lifetime value is {change.Words(total)}, below {ChangeWords.Figure(value)}.");
        }

        return change.Basis.ValueOnAward is { Amount: > 0 } award
            ? ChangeTest.Of(total / award.Amount * 100 < share.Amount, $"The cumulative change of the lifetime value is {change.Words(total)}, {ChangeWords.Percent(total / award.Amount * 100)} of the original; it must be below {ChangeWords.Figure(value)} or less than {ChangeWords.Figure(share)}.")
            : ChangeTest.Unknown("The original lifetime value is left open.");
    }));

    private static string Reason(ChangeCase change, decimal? total, string limit, string? days)
    {
        var sum = total is { } known ? $"The cumulative change of the lifetime value is {change.Words(known)}, not below {limit}" : "The cumulative change of the lifetime value is not known";
        var led = change.Any(each => each.IsAuthorityLed) is null ? "whether the authority decided on it is not stated ('authority-led')" : "the authority decided on it";
        var when = days is null ? "How soon it is due is not in the law data: ask a lawyer." : $"It is published within {days} of the change.";
        return $"{ValueWords.Series([sum, led])}. {when}";
    }

    private static decimal? Cumulative(IEnumerable<ContractChange> changes) =>
        changes.Aggregate((decimal?)0, (sum, change) => sum + (change.Value is { } value ? Math.Abs(value.Amount) : null));
}
