using System.Collections.Immutable;

namespace RelationalContracts.Envelopes.Regimes;

/// <summary>A regime whose rule on changes is not modelled here: it says so, and decides nothing.</summary>
/// <param name="regime">The regime's id; null where the facts do not decide it.</param>
internal sealed class UnmodelledRule(string? regime) : RegimeRule
{
    /// <inheritdoc />
    public override ImmutableArray<GroundFinding> Grounds(ChangeCase change) =>
        [new(Claimed(change.Change) ?? "other", Name, [ChangeTest.Unknown(Advice)])];

    private string Name => regime switch
    {
        "legacy-2015" => "regulation 72 of the Public Contracts Regulations 2015",
        "scotland" => "Scottish procurement law",
        "exempt" => "the exemption under which the contract was made",
        _ => "procurement law",
    };

    private string Advice => regime switch
    {
        "legacy-2015" => "This regime's rule is not modelled here: ask a lawyer to test the change against regulation 72 of the 2015 Regulations.",
        "scotland" => "This regime's rule is not modelled here: ask a lawyer to test the change against the Scottish Procurement Act and the Scottish Procurement Regulations.",
        "exempt" => "This regime's rule is not modelled here: ask a lawyer whether the contract stays within its exemption after the change.",
        null => "The facts do not decide which procurement regime applies, so no ground can be tested.",
        _ => $"The rule of the regime '{regime}' is not modelled here: ask a lawyer.",
    };
}
