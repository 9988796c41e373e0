using System.Collections.Immutable;
using RelationalContracts.Advice;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Models;

/// <summary>The shape of a relationship: what it requires, recommends and rules out. One file in <c>templates/models/</c>.</summary>
public sealed record PartnershipModel
{
    /// <summary>Its id, such as <c>alliance</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name, printed on the cover: "Alliance contract".</summary>
    public required string Title { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Ids of the document templates it produces, the main one first.</summary>
    public required ImmutableArray<NamedPlace> Documents { get; init; }

    /// <summary>Whether its documents bind: <c>true</c>, <c>false</c> or <c>mixed</c>.</summary>
    public required string Binding { get; init; }

    /// <summary>The fewest parties it accepts.</summary>
    public int MinParties { get; init; } = 1;

    /// <summary>What it says about each role, by the role's id.</summary>
    public ImmutableSortedDictionary<string, RoleRule> Roles { get; init; } = ImmutableSortedDictionary<string, RoleRule>.Empty;

    /// <summary>Provisions that are always in.</summary>
    public ImmutableArray<ProvisionReference> Required { get; init; } = [];

    /// <summary>Provisions that are in unless the deal omits them.</summary>
    public ImmutableArray<ProvisionReference> Recommended { get; init; } = [];

    /// <summary>Provisions that are in if the deal includes them; what the model does not name is treated alike.</summary>
    public ImmutableArray<ProvisionReference> Optional { get; init; } = [];

    /// <summary>Provisions that are never in, with the reason.</summary>
    public ImmutableArray<ExcludedProvision> Excluded { get; init; } = [];

    /// <summary>The variant of each provision that the model gives one.</summary>
    public ImmutableArray<VariantChoice> Variants { get; init; } = [];

    /// <summary>What speaks for and against it, for the adviser.</summary>
    public ModelFit Fit { get; init; } = ModelFit.None;

    /// <summary>What the parties do before signing.</summary>
    public ImmutableArray<string> Steps { get; init; } = [];

    /// <summary>The text of its file, carried in drafts so that they can be rebuilt.</summary>
    public string SourceText { get; init; } = string.Empty;

    /// <summary>Where its file begins.</summary>
    public required SourceSpan At { get; init; }
}

/// <summary>What a model says about a role.</summary>
/// <param name="Min">The fewest parties of that role.</param>
/// <param name="ActsAs">
/// Another role whose words these parties answer to where no party has that role: in a lead-provider contract
/// <c>{{provider}}</c> prints "the Prime". Null for none.
/// </param>
/// <param name="IsWanted">Whether the model would like such a party; a deal without one gets a warning.</param>
public sealed record RoleRule(int Min, string? ActsAs, bool IsWanted);

/// <summary>A provision that a model never takes.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Reason">Why, in plain English.</param>
public sealed record ExcludedProvision(ProvisionReference Provision, string Reason);

/// <summary>A choice of variant for a provision, by a model or a deal.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Variant">The variant chosen.</param>
public sealed record VariantChoice(ProvisionReference Provision, VariantName Variant);

/// <summary>The roles a party may have, and how they read.</summary>
public static class Roles
{
    /// <summary>The role ids.</summary>
    public static ImmutableArray<string> All { get; } = ["commissioner", "provider", "prime", "investor", "orchestrator", "evaluator", "member"];
}
