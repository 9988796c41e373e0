using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Composing.Values;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Envelopes.Regimes;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Envelopes;

/// <summary>Works out a deal's modification envelope: what its changes use, on which ground each stands, and what remains.</summary>
/// <remarks>
/// Pure arithmetic with decimals over the deal and the dated figures of <c>templates/law</c>; no figure of the law stands in code.
/// Changes are taken in the order of their dates, those of one day in the order of the file.
/// </remarks>
public static class EnvelopeCalculator
{
    /// <summary>Works out the envelope of a deal.</summary>
    /// <param name="workspace">Library and law.</param>
    /// <param name="deal">The deal with its <c>changes</c>.</param>
    /// <param name="composition">What its draft has, and its regime.</param>
    /// <param name="diagnostics">Receives RC3110 to RC3125.</param>
    /// <param name="proposed">One more change as written, counted after all others; null for none.</param>
    /// <param name="today">The day on which a notice that has no day yet could be published; null where no clock is at hand.</param>
    public static EnvelopeReport Calculate(
        Workspace workspace, Deal deal, Composition composition, DiagnosticBag diagnostics, SourceNode? proposed = null, DateOnly? today = null)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(composition);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var values = DealValues.Read(workspace.Library, deal, []);
        var basis = EnvelopeBasis.Of(workspace, deal, composition, values) with { Today = today };
        var rows = PlannedChanges.Of(deal, values, diagnostics);
        if (rows.IsEmpty && (proposed is not null || !deal.Changes.IsEmpty))
        {
            diagnostics.Add(EnvelopeDiagnostics.NoEnvelope(deal.At));
        }

        var reader = new ChangeReader(basis, rows, workspace.Library, diagnostics);
        var made = deal.Changes.Select(reader.Read).OfType<ContractChange>().OrderBy(change => change.Date).ToImmutableArray();
        var last = proposed is null ? null : reader.Read(proposed);
        LinkCheck.Check(last is null ? made : made.Add(last), diagnostics);
        return Report(basis, rows, made, last);
    }

    /// <summary>Works out the envelope from changes that have been read.</summary>
    /// <param name="basis">What the deal says.</param>
    /// <param name="rows">The rows of the envelope.</param>
    /// <param name="changes">The changes in order.</param>
    /// <param name="proposed">One more change, counted after all others; null for none.</param>
    internal static EnvelopeReport Report(
        EnvelopeBasis basis, ImmutableArray<PlannedChange> rows, ImmutableArray<ContractChange> changes, ContractChange? proposed)
    {
        var all = proposed is null ? changes : changes.Add(proposed);
        var found = all.Select((change, index) => Find(basis, change, all[..index])).ToImmutableArray();
        return new EnvelopeReport(
            basis,
            [.. rows.Select(row => new RowStanding(row, Used(row, all)))],
            found[..changes.Length],
            [.. RegimeRule.Of(basis.Regime).Totals(basis, found), .. WholeContract(basis, all)])
        {
            Proposed = proposed is null ? null : found[^1],
        };
    }

    private static ChangeFinding Find(EnvelopeBasis basis, ContractChange change, ImmutableArray<ContractChange> earlier)
    {
        var rule = RegimeRule.Of(basis.Regime);
        var tested = new ChangeCase(basis, change, LinkedChanges.Of(change, earlier), earlier);
        var finding = new ChangeFinding(change)
        {
            TestedWith = tested.Linked,
            RowTests = RowTests.Of(tested),
            Tried = rule.Grounds(tested),
            Remaining = change.Row is { } row ? row.Limit - Used(row, earlier.Add(change)) : null,
        };
        var notices = finding.Permitted is TestResult.NotMet ? [] : rule.Notices(tested, finding.Ground.Ground);
        var earliest = Earliest(tested, notices);
        return finding with { Notices = notices, Earliest = earliest, Timing = change.NoticeDate is null ? null : Timing(change, earliest) };
    }

    private static ChangeTest? Timing(ContractChange change, DateOnly? earliest) => earliest is { } first
        ? ChangeTest.Of(change.Date >= first, $"It takes effect on {ValueWords.Date(change.Date)}, and {ValueWords.Date(first)} is the first day that its notice allows.")
        : null;

    private static decimal Used(PlannedChange row, IEnumerable<ContractChange> changes) =>
        changes.Where(change => change.Row == row).Sum(change => change.Amount ?? 0);

    private static IEnumerable<RunningTotal> WholeContract(EnvelopeBasis basis, ImmutableArray<ContractChange> changes)
    {
        yield return new RunningTotal("value", "Effect of every change on the price", changes.Aggregate((decimal?)0, (sum, change) => sum + change.Value?.Amount), "gbp");
        yield return new RunningTotal("term", "Effect of every change on the term", changes.Sum(change => change.Months), "months");
    }

    /// <summary>The day after the notice, or after the standstill where one is offered; null where no notice is due before the change, or no day is known.</summary>
    private static DateOnly? Earliest(ChangeCase change, ImmutableArray<ChangeNotice> notices)
    {
        if ((change.Change.NoticeDate ?? change.Basis.Today) is not { } published || !notices.Any(notice => notice.IsBefore))
        {
            return null;
        }

        return change.Change.HasStandstill && change.Figures.Find("change-standstill-working-days") is { } standstill
            ? WorkingDays.After(published, (int)standstill.Amount)
            : published.AddDays(1);
    }
}
