using System.Collections.Immutable;
using RelationalContracts.Values;

namespace RelationalContracts.Envelopes.Regimes;

/// <content>Notices (sections 75 to 77) and the running total of changes below the threshold.</content>
internal sealed partial class ProcurementActRule
{
    /// <inheritdoc />
    public override ImmutableArray<ChangeNotice> Notices(ChangeCase change, string ground)
    {
        if (change.Basis.Facts.YesNo("private-utility") is true || change.Basis.Facts.YesNo("transferred-ni") is true || change.Basis.Facts.IsOneOf("authority", "private-utility"))
        {
            return [];
        }

        var notices = ImmutableArray.CreateBuilder<ChangeNotice>();
        if (ChangeNoticeOf(change, ground) is { } notice)
        {
            notices.Add(notice);
            if (Publication(change, notice) is { } publication)
            {
                notices.Add(publication);
            }
        }

        return notices.ToImmutable();
    }

    /// <inheritdoc />
    public override ImmutableArray<RunningTotal> Totals(EnvelopeBasis basis, ImmutableArray<ChangeFinding> changes)
    {
        var counted = changes.Select(found => found.Change).Where(IsBelowThreshold).ToList();
        var limit = new ChangeFigures(basis.Law, counted.Count > 0 ? counted.Max(change => change.Date) : basis.EarliestDay ?? DateOnly.MaxValue).Find(basis.Kind.Threshold);
        return
        [
            new RunningTotal(BelowThreshold, $"Changes below the threshold, against the threshold for {basis.Kind.Name}", AggregateOf(counted), "gbp")
            {
                Limit = limit?.Amount, MustStayBelow = true, Figure = limit,
            },
        ];
    }

    /// <summary>Section 75: due before the change, unless a measure that it moves is moved by no more than the figure.</summary>
    /// <remarks>
    /// Read as it stands, either limb is enough, and a limb is met only by a change that does move what it measures. Where a change moves
    /// both and only one is within its figure, the notice is not required, and a cautious authority publishes it.
    /// </remarks>
    private static ChangeNotice? ChangeNoticeOf(ChangeCase change, string ground)
    {
        if (ground == Restructuring)
        {
            return Notice(change, "A novation or assignment on a corporate restructuring always needs it.");
        }

        var value = Limb(change, change.Basis.Kind.IsWorks ? "change-notice-value-percent-works" : "change-notice-value-percent", change.ValueEffect, change.ValuePercent, "the estimated value");
        var term = Limb(change, "change-notice-term-percent", change.MonthsEffect, change.TermPercent, "the maximum term");
        var moved = new[] { value, term }.Where(limb => limb.Within is not null || limb.IsOpen).ToList();
        return moved switch
        {
            [] => null,
            _ when moved.All(limb => limb.Within is true) => null,
            _ when moved.Any(limb => limb.Within is true) => Notice(change, $"Not required, because either figure is enough: {Texts(moved)}. A cautious authority publishes it when one is passed.") with { IsRequired = false },
            _ when moved.Any(limb => limb.IsOpen) => Notice(change, $"Whether it is required cannot be said: {Texts(moved)}.") with { IsRequired = false },
            _ => Notice(change, $"Required: {Texts(moved)}."),
        };
    }

    private static NoticeLimb Limb(ChangeCase change, string figure, decimal? effect, decimal? percent, string what)
    {
        if (effect == 0)
        {
            return new NoticeLimb(null, false, string.Empty);
        }

        return (percent, change.Figures.Find(figure)) switch
        {
            ({ } moved, { } limit) => new NoticeLimb(moved <= limit.Amount, false, $"it moves {what} by {ChangeWords.Percent(moved)}, against {ChangeWords.Figure(limit)}"),
            _ => new NoticeLimb(null, true, $"its effect on {what} is not known"),
        };
    }

    private static string Texts(IEnumerable<NoticeLimb> limbs) => ValueWords.Series([.. limbs.Select(limb => limb.Text)]);

    private static ChangeNotice Notice(ChangeCase change, string why)
    {
        var standstill = change.Figures.Find("change-standstill-working-days") is { } figure ? (int)figure.Amount : (int?)null;
        var waits = change.Change.HasStandstill && standstill is not null;
        return new ChangeNotice("contract-change", "contract change notice", $"{why} It must be published before the change{Standstill(waits, standstill)}.", "pa2023-s75")
        {
            IsBefore = true,
            By = waits ? WorkingDays.Before(change.Change.Date, standstill!.Value) : change.Change.Date.AddDays(-1),
        };
    }

    private static string Standstill(bool waits, int? days) => (waits, days) switch
    {
        (true, _) => $", and the voluntary standstill of {days} working days, which begins with the day of publication, must be over (Saturdays and Sundays are left out; each bank holiday adds a day)",
        (false, not null) => $". A voluntary standstill, if one is offered, is at least {days} working days ('standstill: yes')",
        _ => string.Empty,
    };

    private static ChangeNotice? Publication(ChangeCase change, ChangeNotice notice)
    {
        if (change.Basis.Facts.YesNo("welsh-regulated") is true || change.Basis.Facts.IsOneOf("authority", "welsh-authority"))
        {
            return null;
        }

        if (change.Figures.Find("modified-contract-copy") is not { } above || change.Figures.Find("modified-contract-copy-days") is not { } days
            || Larger(change.ValueBefore, change.ValueAfter) is not { } value || value <= above.Amount)
        {
            return null;
        }

        return new ChangeNotice(
            "modified-contract", "publication of the modification or the modified contract",
            $"The contract is estimated at more than {ChangeWords.Figure(above)}, so a change that needs a notice is published within {ChangeWords.Figure(days)}, beginning with the day of the change.",
            "pa2023-s77")
        {
            IsRequired = notice.IsRequired,
            By = change.Change.Date.AddDays((int)days.Amount - 1),
        };
    }

    private static decimal? Larger(decimal? one, decimal? other) => one is null || other > one ? other : one;

    /// <summary>One measure of section 75(2): whether it is within its figure; null where the change does not move it, or that is open.</summary>
    private sealed record NoticeLimb(bool? Within, bool IsOpen, string Text);
}
