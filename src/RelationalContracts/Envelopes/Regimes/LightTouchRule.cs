using System.Collections.Immutable;

namespace RelationalContracts.Envelopes.Regimes;

/// <summary>A light touch contract may be changed freely (section 74(2)), save for a change of supplier (section 74(9)).</summary>
internal sealed class LightTouchRule : RegimeRule
{
    private const string Restructuring = "restructuring";

    /// <inheritdoc />
    public override ImmutableArray<GroundFinding> Grounds(ChangeCase change) => Claimed(change.Change) == Restructuring
        ? [new(Restructuring, "corporate restructuring (section 74(9) and Schedule 8, paragraph 9)",
            [Recorded(change, "A corporate restructuring requires the novation or assignment, and the new supplier is not excluded.")])]
        : [new("light-touch", "light touch contract (section 74(2))", [SameSupplier(change)])];
}
