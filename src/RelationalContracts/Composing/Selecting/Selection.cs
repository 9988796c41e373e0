using RelationalContracts.Library;
using RelationalContracts.Rules;

namespace RelationalContracts.Composing.Selecting;

/// <summary>One state of choosing: what is in and why, in which grade, and what a condition keeps out.</summary>
internal sealed class Selection : IPresence
{
    /// <summary>What is in, each with all that brings it in.</summary>
    public Dictionary<ProvisionId, List<Support>> In { get; } = [];

    /// <summary>What would be in, but for its condition.</summary>
    public HashSet<ProvisionId> KeptOut { get; init; } = [];

    /// <summary>Of those kept out, what would have brought each in.</summary>
    public Dictionary<ProvisionId, List<Support>> Refused { get; } = [];

    /// <summary>The rules that gave the grades.</summary>
    public IReadOnlyList<CompositionRule> Firing { get; init; } = [];

    /// <summary>The grade of each provision, in or not.</summary>
    public required IReadOnlyDictionary<ProvisionId, Grade> Grades { get; init; }

    /// <inheritdoc />
    public bool Has(ProvisionId id) => In.ContainsKey(id);

    /// <inheritdoc />
    public VariantName? VariantOf(ProvisionId id) => Has(id) && Grades.TryGetValue(id, out var grade) ? grade.Printed : null;

    /// <summary>Whether two states choose alike.</summary>
    public bool Agrees(Selection other) =>
        In.Count == other.In.Count && KeptOut.SetEquals(other.KeptOut)
        && In.Keys.All(id => other.Has(id) && VariantOf(id) == other.VariantOf(id));
}

/// <summary>The grade of a provision.</summary>
/// <param name="Wanted">What was asked for.</param>
/// <param name="Printed">What is there to print: the nearest, or the charter text where that is all the deal prints; null for nothing.</param>
/// <param name="Floor">The rule that raised it, where one did, or would have but for the deal's own choice.</param>
/// <param name="IsUnderFloor">Whether the deal's own choice stays under what that rule asks for.</param>
internal readonly record struct Grade(VariantName Wanted, VariantName? Printed, CompositionRule? Floor, bool IsUnderFloor);
