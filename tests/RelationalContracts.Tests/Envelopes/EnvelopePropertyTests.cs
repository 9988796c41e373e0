using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Envelopes;
using TestResult = RelationalContracts.Envelopes.TestResult;

namespace RelationalContracts.Tests.Envelopes;

/// <summary>Laws of the sums, for any changes under any modelled regime.</summary>
public sealed class EnvelopePropertyTests
{
    private static readonly ImmutableArray<EnvelopeReport> Reports =
        [EnvelopeDeal.Full.Report(), EnvelopeDeal.LightTouch.Report(), EnvelopeDeal.Health.Report(), EnvelopeDeal.WelshHealth.Report(), EnvelopeDeal.BelowThreshold.Report()];

    [Fact]
    public void The_order_of_changes_does_not_matter_for_what_is_used_and_for_the_totals() => Holds((basis, rows, changes) =>
    {
        var forwards = EnvelopeCalculator.Report(basis, rows, changes, null);
        var backwards = EnvelopeCalculator.Report(basis, rows, [.. changes.Reverse()], null);

        return forwards.Rows.SequenceEqual(backwards.Rows) && forwards.Totals.SequenceEqual(backwards.Totals);
    });

    [Fact]
    public void A_change_is_never_inside_when_less_than_nothing_remains() => Holds((basis, rows, changes) =>
        EnvelopeCalculator.Report(basis, rows, changes, null).Changes.All(found => found.IsInside is not true || found.Remaining >= 0));

    [Fact]
    public void A_change_is_never_inside_on_a_ground_that_fails() => Holds((basis, rows, changes) =>
        EnvelopeCalculator.Report(basis, rows, changes, null).Changes.All(found => found.IsInside is not true || found.Permitted != TestResult.NotMet));

    [Fact]
    public void What_remains_and_what_is_used_come_to_the_limit() => Holds((basis, rows, changes) =>
        EnvelopeCalculator.Report(basis, rows, changes, null).Rows.All(row => row.Remaining is null || row.Remaining + row.Used == row.Row.Limit));

    [Fact]
    public void An_earlier_finding_does_not_change_when_a_later_change_is_added() => Holds((basis, rows, changes) =>
    {
        var all = EnvelopeCalculator.Report(basis, rows, changes, null).Changes;
        var fewer = EnvelopeCalculator.Report(basis, rows, changes[..^1], null).Changes;

        return fewer.Select(Verdict).SequenceEqual(all[..^1].Select(Verdict));
    });

    [Fact]
    public void Linking_a_change_never_makes_a_small_sum_of_one() => Holds((basis, rows, changes) =>
    {
        var linked = changes.Select((change, index) => change with { LinkedTo = index == 0 ? [] : [changes[index - 1].Id!] }).ToImmutableArray();
        var last = EnvelopeCalculator.Report(basis, rows, linked, null).Changes[^1];

        return last.TestedWith.Length == changes.Length - 1 && last.Remaining == EnvelopeCalculator.Report(basis, rows, changes, null).Changes[^1].Remaining;
    });

    private static (bool? Inside, TestResult Permitted, decimal? Remaining) Verdict(ChangeFinding found) => (found.IsInside, found.Permitted, found.Remaining);

    private static void Holds(Func<EnvelopeBasis, ImmutableArray<PlannedChange>, ImmutableArray<ContractChange>, bool> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var random = new Seeded(seed);
            var report = Reports[random.Next(Reports.Length)];
            var rows = report.Rows.Select(standing => standing.Row).ToImmutableArray();
            var changes = Enumerable.Range(0, 1 + random.Next(6)).Select(index => Change(random, rows, index)).ToImmutableArray();
            return law(report.Basis, rows, changes);
        }));

    private static ContractChange Change(Seeded random, ImmutableArray<PlannedChange> rows, int index) =>
        new(new DateOnly(2028, 1, 1).AddDays(random.Next(900)), new SourceSpan("deal.yaml", index + 1, 1))
        {
            Id = $"c{index}",
            Row = random.Next(4) == 0 ? null : rows[random.Next(rows.Length)],
            Amount = (1 + random.Next(3000)) / 100m,
            Value = random.Next(5) == 0 ? null : new Money(random.Next(900_000) - 300_000, "GBP"),
            Months = random.Next(9) - 3,
            Ground = random.Next(2) == 0 ? null : new[] { "below-threshold", "not-substantial", "unforeseeable", "provider-selection" }[random.Next(4)],
            Recorded = random.Next(2) == 0 ? string.Empty : "as found",
            BringsNewSupplier = Answer(random),
            IsNewKind = Answer(random),
            FavoursSupplier = Answer(random),
            AltersNature = Answer(random),
            IsAuthorityLed = Answer(random),
        };

    private static bool? Answer(Seeded random) => random.Next(6) switch { 0 => true, 1 => null, _ => false };

    /// <summary>A small generator of our own, so that a seed gives the same changes everywhere.</summary>
    private sealed class Seeded(int seed)
    {
        private ulong _state = unchecked((ulong)seed * 6364136223846793005UL) + 1442695040888963407UL;

        public int Next(int below)
        {
            _state = unchecked((_state * 6364136223846793005UL) + 1442695040888963407UL);
            return (int)((_state >> 33) % (ulong)below);
        }
    }
}
