using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Rules;

namespace RelationalContracts.Composing.Conflicts;

/// <summary>One choice or rule on which a contradiction rests.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The provision that it is about; none for the deal's strength or regime.</param>
/// <param name="Other">The other provision, where there is one: what the first needs or excludes.</param>
/// <param name="Rule">The rule, where it is one.</param>
internal sealed record Premise(PremiseKind Kind, ProvisionId Id = default, ProvisionId Other = default, CompositionRule? Rule = null)
{
    /// <summary>What it says, as a sentence.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>Where it says so.</summary>
    public SourceSpan At { get; init; }

    /// <summary>Whether two premises are the same choice or rule, whatever their words.</summary>
    public bool Equals(Premise? other) =>
        other is not null && Kind == other.Kind && Id == other.Id && Other == other.Other && Rule?.Id == other.Rule?.Id;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Id, Other, Rule?.Id);
}

/// <summary>The kinds of choice and rule; the user's own choices first, since those are the easiest to change.</summary>
internal enum PremiseKind
{
    /// <summary>The deal includes a provision.</summary>
    Includes,

    /// <summary>The deal omits a provision.</summary>
    Omits,

    /// <summary>The deal chooses a drafting.</summary>
    ChoosesVariant,

    /// <summary>The deal chooses an overall strength.</summary>
    ChoosesStrength,

    /// <summary>The deal is under a regime.</summary>
    IsUnderRegime,

    /// <summary>The model requires a provision.</summary>
    Requires,

    /// <summary>The model recommends a provision, and the deal does not omit it.</summary>
    Recommends,

    /// <summary>The model excludes a provision.</summary>
    Excludes,

    /// <summary>The model chooses a drafting.</summary>
    ModelVariant,

    /// <summary>The law makes a provision mandatory under a regime.</summary>
    IsMandatory,

    /// <summary>The law forbids a provision under a regime.</summary>
    IsForbidden,

    /// <summary>A provision needs another.</summary>
    Needs,

    /// <summary>Two provisions exclude each other.</summary>
    Conflicts,

    /// <summary>A rule says something.</summary>
    Rules,

    /// <summary>A provision stands under a condition.</summary>
    IsConditional,

    /// <summary>No document of the deal has a drafting of a provision to print.</summary>
    HasNoDrafting,
}
