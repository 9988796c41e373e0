using System.Collections.Immutable;
using RelationalContracts.Library;

namespace RelationalContracts.Envelopes.Regimes;

/// <summary>Sections 74 to 77 of, and Schedule 8 to, the Procurement Act 2023, for a contract under the full regime.</summary>
internal sealed partial class ProcurementActRule : RegimeRule
{
    private const string NatureQuestion = "Would it change the overall nature of the contract?";
    private const string NotSubstantial = "not-substantial";
    private const string BelowThreshold = "below-threshold";
    private const string Restructuring = "restructuring";

    /// <inheritdoc />
    public override ImmutableArray<GroundFinding> Grounds(ChangeCase change)
    {
        // A change that fails the ground it claims may still stand on one that figures decide, so those are always tried.
        var ids = new[] { Claimed(change.Change), NotSubstantial, BelowThreshold }.OfType<string>().Distinct();
        return [.. ids.Select(id => Ground(change, id))];
    }

    private static GroundFinding Ground(ChangeCase change, string id) => id switch
    {
        "provided-for" => new(id, "provided for in the contract and the notice (Schedule 8, paragraph 1)", ProvidedFor(change)),
        "urgency" => new(id, "urgency or protection of life (Schedule 8, paragraphs 2 and 3)", Urgency(change)),
        "unforeseeable" => new(id, "unforeseeable circumstances (Schedule 8, paragraph 4)", Unforeseeable(change)),
        "known-risk" => new(id, "a known risk (Schedule 8, paragraphs 5 to 7)", KnownRisk(change)),
        "additional" => new(id, "additional supply (Schedule 8, paragraph 8)", Additional(change)),
        Restructuring => new(id, "corporate restructuring (Schedule 8, paragraph 9)", Restructured(change)),
        NotSubstantial => new(id, "not substantial (section 74(1)(b))", NotSubstantialTests(change)),
        BelowThreshold => new(id, "below the threshold (section 74(1)(c))", BelowThresholdTests(change)),
        _ => new(id, $"'{id}'", [ChangeTest.Of(false, $"'{id}' is no ground in section 74 of the Procurement Act or in Schedule 8 to it.")]),
    };

    private static ImmutableArray<ChangeTest> ProvidedFor(ChangeCase change) =>
    [
        ChangeTest.Of(change.Change.Row is not null, "The contract lists it among its planned changes."),
        RowTests.Within(change),
        ChangeTest.Of(change.Change.Row is { NoticeWording.Length: > 0 }, "The table has wording for the notice that provides for it."),
        SameNature(change, NatureQuestion),
        SameSupplier(change),
    ];

    private static ImmutableArray<ChangeTest> Urgency(ChangeCase change) =>
    [
        Recorded(change, "Its purpose could otherwise be achieved by a direct award for extreme and unavoidable urgency or to protect life."),
        SameSupplier(change),
    ];

    private static ImmutableArray<ChangeTest> Unforeseeable(ChangeCase change) =>
    [
        Recorded(change, "The circumstances could not reasonably have been foreseen before the award."),
        SameNature(change, NatureQuestion),
        Increase(change),
        SameSupplier(change),
    ];

    private static ImmutableArray<ChangeTest> KnownRisk(ChangeCase change) =>
    [
        ChangeTest.Of(change.Basis.Composition.Has(new ProvisionId("known-risks")), "The contract lists its known risks."),
        Recorded(change, "The risk was named in the notice with this possibility, has materialised without either side's act, the change goes no further than necessary, and a new award is not in the public interest."),
        Increase(change),
        SameSupplier(change),
    ];

    private static ImmutableArray<ChangeTest> Additional(ChangeCase change) =>
    [
        Recorded(change, "Another supplier's supply would differ or not fit, with disproportionate difficulty or inconvenience and substantial duplication of cost."),
        Increase(change),
        SameSupplier(change),
    ];

    private static ImmutableArray<ChangeTest> Restructured(ChangeCase change) =>
        [Recorded(change, "A corporate restructuring requires the novation or assignment, and the new supplier is not excluded.")];

    private static ImmutableArray<ChangeTest> NotSubstantialTests(ChangeCase change) =>
    [
        change.Figures.Against("substantial-term-percent", limit => change.TermPercent is { } percent
            ? ChangeTest.Of(percent <= limit.Amount, $"It moves the term by {ChangeWords.Percent(percent)} of the maximum term; more than {ChangeWords.Figure(limit)} is substantial.")
            : ChangeTest.Unknown("The maximum term on award is left open.")),
        ChangeTest.Asked(change.Any(each => each.IsNewKind), false, "new-kind", "Would anything be supplied of a kind not already provided for?"),
        ChangeTest.Asked(change.Any(each => each.FavoursSupplier), false, "favours-supplier", "Would it materially move the economic balance in the supplier's favour?"),
        SameSupplier(change),
    ];

    private static ImmutableArray<ChangeTest> BelowThresholdTests(ChangeCase change) =>
    [
        change.Figures.Against(change.Basis.Kind.IsWorks ? "below-threshold-change-percent-works" : "below-threshold-change-percent", limit => change.ValuePercent is { } percent
            ? ChangeTest.Of(percent <= limit.Amount, $"It moves the estimated value by {ChangeWords.Percent(percent)}, and {ChangeWords.Figure(limit)} is the most.")
            : ChangeTest.Unknown("Its effect on the estimated value cannot be worked out: state 'value', and the value of the service.")),
        Aggregate(change),
        ChangeTest.Asked(change.Any(each => each.IsNewKind), false, "new-kind", "Would anything be supplied of a kind not already provided for?"),
        SameSupplier(change),
    ];

    private static ChangeTest Aggregate(ChangeCase change) => change.Figures.Against(change.Basis.Kind.Threshold, limit =>
        AggregateOf(change.Earlier.Append(change.Change).Where(each => each == change.Change || change.Linked.Contains(each) || IsBelowThreshold(each))) is { } total
            ? ChangeTest.Of(total < limit.Amount, $"All changes below the threshold come to {change.Words(total)}, and must stay below {ChangeWords.Figure(limit)}, the threshold for {change.Basis.Kind.Name}.")
            : ChangeTest.Unknown("A change below the threshold does not state its value, so they cannot be added up."));

    private static ChangeTest Increase(ChangeCase change)
    {
        if (change.Basis.IsUtility)
        {
            return ChangeTest.Of(true, "The cap on the increase in value does not apply to a utilities contract.");
        }

        return change.Figures.Against("permitted-increase-percent", limit => (change.ValuePercent, change.ValueEffect) switch
        {
            (_, <= 0) => ChangeTest.Of(true, "It does not raise the estimated value."),
            ({ } percent, _) => ChangeTest.Of(percent <= limit.Amount, $"It raises the estimated value by {ChangeWords.Percent(percent)}, and {ChangeWords.Figure(limit)} is the most."),
            _ => ChangeTest.Unknown("Its effect on the estimated value cannot be worked out: state 'value', and the value of the service."),
        });
    }

    /// <summary>Whether a change was made as one below the threshold: what it claims decides, since the sums hang on it.</summary>
    private static bool IsBelowThreshold(ContractChange change) => Claimed(change) == BelowThreshold;

    /// <summary>The values added up, a rise and a fall alike, so that one never makes room for another.</summary>
    private static decimal? AggregateOf(IEnumerable<ContractChange> changes) =>
        changes.Aggregate((decimal?)0, (sum, change) => sum + (change.Value is { } value ? Math.Abs(value.Amount) : null));
}
