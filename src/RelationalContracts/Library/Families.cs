using System.Collections.Immutable;

namespace RelationalContracts.Library;

/// <summary>The twenty groups of provisions, in the order of the field's catalogue, A to T.</summary>
public static class Families
{
    /// <summary>The ids in order.</summary>
    public static ImmutableArray<string> InOrder { get; } =
    [
        "purpose", "principles", "governance", "decisions", "review", "flexibility", "outcomes", "risk-reward", "transparency", "user-voice",
        "data", "relationship", "disputes", "people", "orchestration", "multi-party", "supply-chain", "exit", "statutory", "general",
    ];

    /// <summary>Whether a family is one of the twenty; another prints before <c>exit</c>, with a warning.</summary>
    /// <param name="family">The family.</param>
    public static bool IsKnown(string family) => InOrder.Contains(family);
}
