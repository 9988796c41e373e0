using RelationalContracts.Composing;
using RelationalContracts.Composing.Values;
using RelationalContracts.Deals;
using RelationalContracts.Law;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Envelopes;

/// <summary>What the tests of changes need to know about a deal.</summary>
public sealed record EnvelopeBasis
{
    /// <summary>The largest figure that is counted with, so that no sum can overflow: a quadrillion pounds is no contract's.</summary>
    internal const decimal MostFigure = 1_000_000_000_000_000m;

    private const string Extension = "extension";
    private const string MaximumTermVariable = "extension_maximum_term";

    /// <summary>The procurement regime; null where the facts do not decide.</summary>
    public string? Regime { get; init; }

    /// <summary>The estimated value on award, VAT included: the fact, else the value of the service; null where both are open.</summary>
    public Money? ValueOnAward { get; init; }

    /// <summary>The maximum term on award in months: that of the clause on extension, else the term of the service; null where open.</summary>
    public decimal? MaximumMonths { get; init; }

    /// <summary>The kind of contract, which has its own threshold.</summary>
    public required ContractKind Kind { get; init; }

    /// <summary>The facts.</summary>
    public required DealFacts Facts { get; init; }

    /// <summary>Dated figures and citations.</summary>
    public required LawData Law { get; init; }

    /// <summary>The provisions that the draft has.</summary>
    public required Composition Composition { get; init; }

    /// <summary>The earliest day on which a change can be made: the deal's date or the start of the service, whichever is first; null where both are open.</summary>
    public DateOnly? EarliestDay { get; init; }

    /// <summary>The day of the draft; null where the deal leaves it open.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day on which a notice could be published; null where no clock is at hand.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The currency of the deal.</summary>
    public string Currency => ValueOnAward?.Currency ?? "GBP";

    /// <summary>Whether the buyer is a utility: the caps of Schedule 8 do not bind it.</summary>
    public bool IsUtility => Kind.IsUtility;

    /// <summary>Works out the basis of a deal.</summary>
    /// <param name="workspace">Library and law.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="composition">What its draft has.</param>
    /// <param name="values">Its values.</param>
    internal static EnvelopeBasis Of(Workspace workspace, Deal deal, Composition composition, DealValues values)
    {
        var facts = new DealFacts(deal);
        return new EnvelopeBasis
        {
            Regime = composition.Regime.Id,
            ValueOnAward = (facts.Money("estimated-value") ?? deal.Service.Value) is { Amount: <= MostFigure } value ? value : null,
            MaximumMonths = MaximumTerm(composition, values) ?? TermOf(deal.Service),
            Kind = KindOf(facts),
            Facts = facts,
            Law = workspace.Law,
            Composition = composition,
            Date = deal.Date,
            EarliestDay = Earlier(deal.Date, deal.Service.Start),
        };
    }

    private static ContractKind KindOf(DealFacts facts) => new(
        facts.YesNo("light-touch") is true && !(facts.YesNo("mixed-services") is true && facts.YesNo("mix-separable") is true),
        facts.YesNo("concession") is true,
        facts.YesNo("works") is true,
        facts.IsOneOf("authority", "utility", "private-utility") || facts.YesNo("private-utility") is true,
        facts.IsOneOf("authority", "central-government", "nhs-trust", "nhs-foundation-trust", "icb", "nhs-england"));

    private static decimal? MaximumTerm(Composition composition, DealValues values) =>
        composition.Has(new ProvisionId(Extension)) && values.Find(MaximumTermVariable) is DurationValue { Duration: var term } ? MonthsOf(term) : null;

    private static decimal MonthsOf(Duration term) => term.Unit switch
    {
        DurationUnit.Months => term.Count,
        DurationUnit.Years => term.Count * 12m,
        _ => term.Days / new Duration(1, DurationUnit.Months).Days,
    };

    /// <summary>From the first day to the last, both counted: whole months, and days as a share of a mean month.</summary>
    private static decimal? TermOf(Service service)
    {
        if (service is not { Start: { } start, End: { } end } || end < start)
        {
            return null;
        }

        var after = end.AddDays(1);
        var months = ((after.Year - start.Year) * 12) + after.Month - start.Month;
        months -= start.AddMonths(months) > after ? 1 : 0;
        return months + ((after.DayNumber - start.AddMonths(months).DayNumber) / new Duration(1, DurationUnit.Months).Days);
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;
}
