using System.Collections.Immutable;

namespace RelationalContracts.Envelopes.Regimes;

/// <summary>Where no procurement law applies, only the contract itself limits a change.</summary>
internal sealed class NoProcurementRule : RegimeRule
{
    /// <inheritdoc />
    public override ImmutableArray<GroundFinding> Grounds(ChangeCase change) =>
        [new("none", "no procurement law applies", [ChangeTest.Of(true, "No money passes under an enforceable promise, so procurement law sets no limit.")])];
}
