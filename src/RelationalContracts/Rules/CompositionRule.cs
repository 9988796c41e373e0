using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Rules;

/// <summary>A rule between provisions, with its reason: data in <c>templates/rules/</c>, never code.</summary>
/// <remarks>
/// A rule fires in a deal whose model and regime are among those named (all, where none is) and in which every
/// <see cref="If"/> mention is in, in at least the grade given. What it does only ever adds provisions or raises grades, so
/// that the order in which rules fire does not matter.
/// </remarks>
/// <param name="Id">Its id, such as <c>D24-strength-coherence</c>.</param>
/// <param name="Reason">Why, in plain English: printed by <c>explain</c>.</param>
/// <param name="At">Where it is written.</param>
public sealed record CompositionRule(string Id, string Reason, SourceSpan At)
{
    /// <summary>The models it counts in; empty for all.</summary>
    public ImmutableArray<NamedPlace> Models { get; init; } = [];

    /// <summary>The regimes it counts in; empty for all.</summary>
    public ImmutableArray<NamedPlace> Regimes { get; init; } = [];

    /// <summary>Facts that must have a value, by id: yes-no facts as <c>yes</c> or <c>no</c>.</summary>
    public ImmutableArray<FactTest> Facts { get; init; } = [];

    /// <summary>Provisions that must be in, in at least a grade, for the rule to fire.</summary>
    public ImmutableArray<GradeMention> If { get; init; } = [];

    /// <summary>Provisions that are then added.</summary>
    public ImmutableArray<ProvisionReference> Adds { get; init; } = [];

    /// <summary>Provisions that must then not be in.</summary>
    public ImmutableArray<ProvisionReference> Excludes { get; init; } = [];

    /// <summary>Provisions, or families, that must then be in at least a grade wherever they are in.</summary>
    public ImmutableArray<GradeFloor> AtLeast { get; init; } = [];
}

/// <summary>A fact with the value a rule asks for.</summary>
/// <param name="Fact">The fact's id.</param>
/// <param name="Value">The value, as a deal would write it.</param>
/// <param name="At">Where it is written.</param>
public sealed record FactTest(string Fact, string Value, SourceSpan At);

/// <summary>A provision in at least a grade.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="AtLeast">The grade; <see cref="VariantName.Light"/> for any.</param>
public sealed record GradeMention(ProvisionReference Provision, VariantName AtLeast);

/// <summary>The least grade for a provision or a family.</summary>
/// <param name="Target">The provision's or family's id.</param>
/// <param name="Floor">The least grade.</param>
public sealed record GradeFloor(NamedPlace Target, VariantName Floor);
