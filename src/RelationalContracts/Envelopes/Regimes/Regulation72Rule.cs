using System.Collections.Immutable;

namespace RelationalContracts.Envelopes.Regimes;

/// <summary>Regulation 72 of the Public Contracts Regulations 2015, or of the Scottish regulations of the same year.</summary>
/// <remarks>
/// Both put article 72 of Directive 2014/24/EU into law: six grounds, (a) to (f) of paragraph (1). Two of its limits are read on the
/// cautious side: a fall in value makes no room for a rise, and changes linked to one another count as one against the half of the
/// value that a single change may add, since changes may not be split to get round the regulation.
/// </remarks>
/// <param name="figures">How the ids of its figures begin.</param>
/// <param name="regulation">The id of its citation.</param>
/// <param name="published">Where a notice is published, as the end of a sentence.</param>
internal sealed class Regulation72Rule(string figures, string regulation, string published) : RegimeRule
{
    private const string ProvidedFor = "provided-for";
    private const string Additional = "additional";
    private const string Unforeseeable = "unforeseeable";
    private const string Restructuring = "restructuring";
    private const string NotSubstantial = "not-substantial";
    private const string BelowThreshold = "below-threshold";
    private const string NatureQuestion = "Would it change the overall nature of the contract?";

    private static readonly ImmutableArray<string> Judged = [Additional, Unforeseeable, Restructuring];

    /// <summary>The rule for contracts that the 2015 Regulations still govern.</summary>
    public static Regulation72Rule Legacy { get; } = new("pcr", "pcr2015-r72", "on Find a Tender");

    /// <summary>The rule in Scotland.</summary>
    public static Regulation72Rule Scotland { get; } = new("pcsr", "pcsr2015-r72", "as the Scottish Procurement Regulations say");

    /// <inheritdoc />
    public override ImmutableArray<GroundFinding> Grounds(ChangeCase change)
    {
        var claimed = Judged.Where(ground => ground == Claimed(change.Change));
        var planned = new[] { ProvidedFor }.Where(_ => change.Change.Row is not null || Claimed(change.Change) == ProvidedFor);
        return [.. claimed.Concat(planned).Append(NotSubstantial).Append(BelowThreshold).Select(id => Ground(change, id))];
    }

    /// <inheritdoc />
    public override ImmutableArray<ChangeNotice> Notices(ChangeCase change, string ground) => ground is Additional or Unforeseeable
        ? [new ChangeNotice("modification", "notice of the modification", $"A change for what has become necessary, or for what could not be foreseen, is published {published}. The regulation names no day: do it at once.", regulation)]
        : [];

    /// <inheritdoc />
    public override ImmutableArray<RunningTotal> Totals(EnvelopeBasis basis, ImmutableArray<ChangeFinding> changes)
    {
        var counted = changes.Select(found => found.Change).Where(IsSmall).ToList();
        var limit = new ChangeFigures(basis.Law, counted.Count > 0 ? counted.Max(change => change.Date) : basis.EarliestDay ?? DateOnly.MaxValue).Find(SmallFigure(basis));
        return
        [
            new RunningTotal(BelowThreshold, "Small changes together, as a share of the value on award (the threshold for the kind of contract limits them too)", ShareOf(basis, counted), "percent")
            {
                Limit = limit?.Amount, MustStayBelow = true, Figure = limit,
            },
        ];
    }

    private GroundFinding Ground(ChangeCase change, string id) => id switch
    {
        ProvidedFor => new(id, "provided for in clear review clauses (regulation 72(1)(a))", Planned(change)),
        Additional => new(id, "further supply that has become necessary (regulation 72(1)(b))",
            [Recorded(change, "Another supplier cannot be brought in for economic or technical reasons, and it would cause significant inconvenience or substantial duplication of costs."), Increase(change), SameSupplier(change)]),
        Unforeseeable => new(id, "circumstances that a diligent authority could not foresee (regulation 72(1)(c))",
            [Recorded(change, "A diligent authority could not have foreseen the circumstances."), SameNature(change, NatureQuestion), Increase(change), SameSupplier(change)]),
        Restructuring => new(id, "a new contractor after a corporate restructuring (regulation 72(1)(d))",
            [Recorded(change, "The new contractor succeeds to the old one after a corporate restructuring or insolvency and meets the criteria of the first selection, nothing else of substance changes, and the law is not got round.")]),
        NotSubstantial => new(id, "not substantial (regulation 72(1)(e))", Slight(change)),
        _ => new(id, "small (regulation 72(1)(f))", Small(change)),
    };

    private static ImmutableArray<ChangeTest> Planned(ChangeCase change) =>
    [
        ChangeTest.Of(change.Change.Row is { Trigger.Length: > 0, Limit: not null }, "The contract says what may change, when, and how far."),
        RowTests.Within(change),
        SameNature(change, NatureQuestion),
        SameSupplier(change),
    ];

    private static ImmutableArray<ChangeTest> Slight(ChangeCase change) =>
    [
        SameNature(change, "Would it make the contract materially different in character?"),
        ChangeTest.Asked(change.Any(each => each.IsNewKind), false, "new-kind", "Would it extend the scope considerably?"),
        ChangeTest.Asked(change.Any(each => each.FavoursSupplier), false, "favours-supplier", "Would it move the economic balance in the supplier's favour in a way that the contract does not provide for?"),
        Recorded(change, "With the change in the first procurement, no other bidder would have been admitted or drawn in, and no other tender accepted."),
        SameSupplier(change),
    ];

    private ImmutableArray<ChangeTest> Small(ChangeCase change) =>
    [
        change.Figures.Against(SmallFigure(change.Basis), limit => ShareOf(change.Basis, change.Earlier.Where(IsSmall).Concat(change.Together).Distinct()) is { } percent
            ? ChangeTest.Of(percent < limit.Amount, $"Small changes together move the value on award by {ChangeWords.Percent(percent)}, and must stay below {ChangeWords.Figure(limit)}.")
            : ChangeTest.Unknown("What small changes come to cannot be worked out: state 'value' of each, and the value of the service.")),
        Recorded(change, "Small changes together are below the threshold for the kind of contract on that day."),
        SameNature(change, NatureQuestion),
        SameSupplier(change),
    ];

    private ChangeTest Increase(ChangeCase change) => change.Figures.Against(figures + "-increase-percent", limit => (change.ValueEffect, change.Basis.ValueOnAward) switch
    {
        ( <= 0, _) => ChangeTest.Of(true, "It does not raise the price."),
        ({ } effect, { Amount: > 0 } award) => ChangeTest.Of(effect / award.Amount * 100 <= limit.Amount, $"It raises the price by {ChangeWords.Percent(effect / award.Amount * 100)} of the value on award, and {ChangeWords.Figure(limit)} is the most."),
        _ => ChangeTest.Unknown("Its effect on the price cannot be worked out: state 'value', and the value of the service."),
    });

    private string SmallFigure(EnvelopeBasis basis) => figures + (basis.Kind.IsWorks ? "-small-change-percent-works" : "-small-change-percent");

    private static bool IsSmall(ContractChange change) => Claimed(change) == BelowThreshold;

    private static decimal? ShareOf(EnvelopeBasis basis, IEnumerable<ContractChange> changes) => basis.ValueOnAward is { Amount: > 0 } award
        ? changes.Aggregate((decimal?)0, (sum, change) => sum + (change.Value is { } value ? Math.Abs(value.Amount) : null)) / award.Amount * 100
        : null;
}
