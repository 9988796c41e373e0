using RelationalContracts.Composing;
using RelationalContracts.Composing.Conditions;
using RelationalContracts.Composing.Explaining;
using RelationalContracts.Expressions;

namespace RelationalContracts.Law;

/// <summary>Works out which procurement regime a deal is under from its facts, by the ordered tests of guardrail G-001.</summary>
/// <remarks>
/// The first test that is met decides. A test whose facts are left open is passed over, unless a later result would hang on
/// it: an unknown value decides neither for nor against the full regime, so the result is then open and says what is missing.
/// </remarks>
/// <param name="situation">The deal's facts and figures; which provisions are in is never asked.</param>
/// <param name="binds">Whether any document of the deal binds: without an enforceable promise there is no procurement.</param>
/// <param name="law">The thresholds.</param>
/// <param name="on">The day on which they count; null for the newest.</param>
public sealed class RegimeSelector(Situation situation, bool binds, LawData law, DateOnly? on)
{
    private const string HealthServices = "health-services";
    private const string Authority = "authority";

    /// <summary>The regime, with what decided.</summary>
    public RegimeChoice Select()
    {
        if (IsNoProcurement() is { } none)
        {
            return none;
        }

        foreach (var (regime, holds, reasons) in Tests())
        {
            if (holds)
            {
                return new RegimeChoice(regime, [.. reasons]);
            }
        }

        return ByValue();
    }

    private RegimeChoice? IsNoProcurement()
    {
        var reasons = new List<Reason>();
        if (!binds)
        {
            reasons.Add(new Reason(ReasonRules.Charter, "model", "No document of this deal binds, so there is no procurement."));
        }

        if (Is("money", "none"))
        {
            reasons.Add(Because("money", "No money passes under an enforceable promise, so there is no procurement."));
        }

        return reasons.Count == 0 ? null : new RegimeChoice("none", [.. reasons]) { IsOverdetermined = reasons.Count > 1 };
    }

    private IEnumerable<(string Regime, bool Holds, Reason[] Reasons)> Tests()
    {
        yield return ("scotland", Is(Authority, "scottish-authority"),
            [Because(Authority, "The commissioner is a devolved Scottish authority, so Scottish procurement law applies.")]);
        yield return ("legacy-2015", IsLegacy(),
            [Because("legacy-event", "The procurement had begun before 24 February 2025, so the 2015 Regulations go on applying.")]);
        yield return ("wales-health", Yes(HealthServices) && Is(Authority, "welsh-authority"),
            [Because(HealthServices, "The services are health services."), Because(Authority, "A devolved Welsh authority buys them.")]);
        yield return ("provider-selection", Yes(HealthServices) && IsEnglishHealthBuyer(),
            [Because(HealthServices, "The services are relevant health care services."), Because("nation", "They are provided in England."), Because(Authority, "The commissioner is a relevant authority.")]);
        yield return ("exempt", IsExempt(),
            [Because("exempt", "The contract is exempt: a controlled body, or co-operation between public bodies.")]);
    }

    private RegimeChoice ByValue()
    {
        var isMixed = Yes("mixed-services") && Yes("mix-separable");
        var isLightTouch = Yes("light-touch") && !isMixed;
        var kind = new ContractKind(isLightTouch, Yes("concession"), Yes("works"), IsUtility(), IsCentral());
        if (situation.MeasureOf(new ServiceValueOperand()).Number is not { } value || Thresholds.At(law, kind.Threshold, on) is not { } limit)
        {
            return Open("The value of the service is left open, so it cannot be compared with the threshold.");
        }

        if (!isLightTouch && Unknown("light-touch"))
        {
            return Open("Whether this is a light touch contract is left open.");
        }

        var regime = value < limit.Amount ? "below-threshold" : isLightTouch ? "light-touch" : "full";
        return new RegimeChoice(regime, [.. Kind(regime, isLightTouch, isMixed && Yes("light-touch")), Compared(value, limit, kind.Name)]);
    }

    private static IEnumerable<Reason> Kind(string regime, bool isLightTouch, bool isMixed) => (regime, isMixed) switch
    {
        ("full", true) =>
        [
            Because("mixed-services", "The contract mixes light touch services with others."),
            Because("mix-separable", "The others could be bought apart, so the whole is an ordinary contract."),
        ],
        ("full", _) => [Because("light-touch", "The services are not all on the light touch list.")],
        _ when isLightTouch => [Because("light-touch", "All the services are on the light touch list.")],
        _ => [Because("light-touch", "This is not a light touch contract.")],
    };

    private Reason Compared(decimal value, Threshold limit, string name)
    {
        var relation = value >= limit.Amount ? "is not under" : "is under";
        var text = $"The value of the service, {Money(value)}, {relation} {FigureWords.Of(limit)}, the threshold for {name} ({LawWords.Source(law, limit)}).";
        return new Reason(ReasonRules.Threshold, limit.Id, text) { At = limit.At };
    }

    private static RegimeChoice Open(string text) => new(null, [new Reason(ReasonRules.Fact, "facts", text)]);

    private static Reason Because(string fact, string text) => new(ReasonRules.Fact, fact, text);

    private bool IsLegacy() => !Unknown("legacy-event") && !Is("legacy-event", "none");

    private bool IsExempt() => !Unknown("exempt") && !Is("exempt", "none");

    private bool IsEnglishHealthBuyer() =>
        Is("nation", "england") && new[] { "local-authority", "nhs-trust", "nhs-foundation-trust", "icb", "nhs-england" }.Any(kind => Is("authority", kind));

    private bool IsUtility() => Is("authority", "utility") || Is("authority", "private-utility") || Yes("private-utility");

    private bool IsCentral() =>
        new[] { "central-government", "nhs-trust", "nhs-foundation-trust", "icb", "nhs-england" }.Any(kind => Is("authority", kind));

    private bool Yes(string fact) => situation.MeasureOf(new FactOperand(fact)).IsYes;

    private bool Unknown(string fact) => situation.MeasureOf(new FactOperand(fact)).IsOpen;

    private bool Is(string fact, string option) =>
        situation.MeasureOf(new FactOperand(fact)) is { Words.IsDefaultOrEmpty: false } measure && measure.Words.Contains(option);

    private static string Money(decimal amount) => FigureWords.Money(new Deals.Money(amount, "GBP"));
}
