using RelationalContracts.Composing;
using RelationalContracts.Composing.Conditions;
using RelationalContracts.Expressions;

namespace RelationalContracts.Law;

/// <summary>Works out which procurement regime a deal is under from its facts, by the ordered tests of guardrail G-001.</summary>
/// <remarks>
/// The first test that is met decides. A test whose facts are left open is passed over, unless a later result would hang on
/// it: an unknown value decides neither for nor against the full regime, so the result is then open and says what is missing.
/// </remarks>
/// <param name="situation">The deal's facts and figures; which provisions are in is never asked.</param>
/// <param name="binds">Whether any document of the deal binds: without an enforceable promise there is no procurement.</param>
public sealed class RegimeSelector(Situation situation, bool binds)
{
    private const string HealthServices = "health-services";

    /// <summary>The regime, with the test that decided.</summary>
    public RegimeChoice Select()
    {
        foreach (var (regime, holds, text) in Tests())
        {
            if (holds)
            {
                return new RegimeChoice(regime, [new Reason(ReasonRules.Regime, "facts", text)]);
            }
        }

        return ByValue();
    }

    private IEnumerable<(string Regime, bool Holds, string Text)> Tests()
    {
        yield return ("none", !binds || Is("money", "none"), "No money passes under an enforceable promise, so there is no procurement.");
        yield return ("scotland", Is("authority", "scottish-authority"), "The commissioner is a devolved Scottish authority, so Scottish procurement law applies.");
        yield return ("legacy-2015", IsLegacy(), "The procurement had begun before 24 February 2025, so the 2015 Regulations go on applying.");
        yield return ("wales-health", Yes(HealthServices) && Is("authority", "welsh-authority"), "Health services are bought for the NHS in Wales.");
        yield return ("provider-selection", Yes(HealthServices) && IsEnglishHealthBuyer(), "Relevant health care services are bought by a relevant authority in England.");
        yield return ("exempt", IsExempt(), "The contract is exempt: a controlled body, or co-operation between public bodies.");
    }

    private RegimeChoice ByValue()
    {
        var lightTouch = Yes("light-touch") && !(Yes("mixed-services") && Yes("mix-separable"));
        var kind = new ContractKind(lightTouch, Yes("concession"), Yes("works"), IsUtility(), IsCentral());
        if (situation.MeasureOf(new ServiceValueOperand()).Number is not { } value || situation.Threshold(kind.Threshold) is not { } limit)
        {
            return Open("The value of the service is left open, so it cannot be compared with the threshold.");
        }

        if (!lightTouch && Unknown("light-touch"))
        {
            return Open("Whether this is a light touch contract is left open.");
        }

        var comparison = value >= limit
            ? $"{Pounds(value)} is not less than {Pounds(limit)}, the threshold for {kind.Name}"
            : $"{Pounds(value)} is less than {Pounds(limit)}, the threshold for {kind.Name}";
        var regime = value < limit ? "below-threshold" : lightTouch ? "light-touch" : "full";
        return new RegimeChoice(regime, [new Reason(ReasonRules.Regime, "facts", comparison + ".")]);
    }

    private static RegimeChoice Open(string text) => new(null, [new Reason(ReasonRules.Regime, "facts", text)]);

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

    private static string Pounds(decimal amount) => Values.ValueWords.Money(new Deals.Money(amount, "GBP"));
}
