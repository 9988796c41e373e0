using System.Collections.Immutable;

namespace RelationalContracts.Law;

/// <summary>The procurement regimes that a deal can stand under (section 4 of <c>docs/formats.md</c>).</summary>
public static class Regimes
{
    /// <summary>The ids.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "full", "light-touch", "below-threshold", "exempt", "provider-selection", "wales-health", "legacy-2015", "scotland", "none",
    ];
}
