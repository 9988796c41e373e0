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
        "exempt" => "the exemption under which the contract was made",
        _ => "procurement law",
    };

    private string Advice => regime switch
    {
        "exempt" => "This regime's rule is not modelled here: ask a lawyer whether the contract stays within its exemption after the change.",
        null => "The facts do not decide which procurement regime applies, so no ground can be tested.",
        _ => $"The rule of the regime '{regime}' is not modelled here: ask a lawyer.",
    };
}
