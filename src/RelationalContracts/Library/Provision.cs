using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Expressions;

namespace RelationalContracts.Library;

/// <summary>One thing the parties agree about, as the library holds it: one file in <c>clause-library/</c>.</summary>
/// <remarks>The file format is section 2 of <c>docs/formats.md</c>. References are as written; <c>LibraryCheck</c> holds them to the library.</remarks>
public sealed record Provision
{
    /// <summary>Its name.</summary>
    public required ProvisionId Id { get; init; }

    /// <summary>Its number in the field's catalogue, such as <c>P301</c>; null for a lawyer's own.</summary>
    public string? Catalogue { get; init; }

    /// <summary>The heading of its clause.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the heading, as BCP 47 has it; null where it is the document's.</summary>
    public string? TitleLanguage { get; init; }

    /// <summary>The group it belongs to, such as <c>governance</c>.</summary>
    public required string Family { get; init; }

    /// <summary>What it is for, in a sentence.</summary>
    public required string Purpose { get; init; }

    /// <summary>Advice to the drafter; empty where there is none.</summary>
    public string Guidance { get; init; } = string.Empty;

    /// <summary>What each variant needs beside it; <c>all</c> is already spread over the three grades.</summary>
    public ImmutableDictionary<VariantName, ImmutableArray<ProvisionReference>> DependsOn { get; init; } =
        ImmutableDictionary<VariantName, ImmutableArray<ProvisionReference>>.Empty;

    /// <summary>What goes well with it; never added, only mentioned.</summary>
    public ImmutableArray<ProvisionReference> Recommends { get; init; } = [];

    /// <summary>What cannot stand in one deal with it.</summary>
    public ImmutableArray<ProvisionReference> ConflictsWith { get; init; } = [];

    /// <summary>What it prevails over.</summary>
    public ImmutableArray<ProvisionReference> Overrides { get; init; } = [];

    /// <summary>The condition without which it is left out, even where required; null for none.</summary>
    public Expr? When { get; init; }

    /// <summary>The regimes under which the law requires it.</summary>
    public ImmutableArray<string> MandatoryRegimes { get; init; } = [];

    /// <summary>The regimes under which the law rules it out.</summary>
    public ImmutableArray<string> ForbiddenRegimes { get; init; } = [];

    /// <summary>Whether it binds, states an aim or sets a process; null where the file does not say.</summary>
    public Nature? Nature { get; init; }

    /// <summary>Tags of the scenarios that it answers.</summary>
    public ImmutableArray<string> Answers { get; init; } = [];

    /// <summary>Ids of the citations it rests on, with their places.</summary>
    public ImmutableArray<NamedPlace> Law { get; init; } = [];

    /// <summary>What it needs to know, in the order of the file.</summary>
    public ImmutableArray<Variable> Variables { get; init; } = [];

    /// <summary>What is known about whether it works.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>The version of its wording.</summary>
    public required string Version { get; init; }

    /// <summary>Its draftings.</summary>
    public ImmutableSortedDictionary<VariantName, Drafting> Variants { get; init; } = ImmutableSortedDictionary<VariantName, Drafting>.Empty;

    /// <summary>Definitions that count for every variant.</summary>
    public ImmutableArray<DraftDefinition> Definitions { get; init; } = [];

    /// <summary>False for a lawyer's own provision, laid over the shipped ones.</summary>
    public bool IsFromLibrary { get; init; } = true;

    /// <summary>The text of its file, carried in drafts so that they can be rebuilt.</summary>
    public string SourceText { get; init; } = string.Empty;

    /// <summary>Where its file begins.</summary>
    public required SourceSpan At { get; init; }

    /// <summary>The definitions of a variant: those under it, and those for all.</summary>
    /// <param name="variant">The variant.</param>
    public IEnumerable<DraftDefinition> DefinitionsOf(VariantName variant) =>
        Variants.TryGetValue(variant, out var drafting) ? drafting.Definitions.Concat(Definitions) : Definitions;
}

/// <summary>Whether a provision binds, states an aim, or sets a process.</summary>
public enum Nature
{
    /// <summary>Makes duties or rights.</summary>
    Binding,

    /// <summary>States what the parties hope for.</summary>
    Aspirational,

    /// <summary>Says how something is done.</summary>
    Process,
}

/// <summary>A name and where it stands.</summary>
/// <param name="Name">The name.</param>
/// <param name="At">Where.</param>
public readonly record struct NamedPlace(string Name, SourceSpan At);

/// <summary>A finding about a provision, and who found it.</summary>
/// <param name="Source">Author, year and title.</param>
/// <param name="Url">Where to read it; null where there is none.</param>
/// <param name="Finding">What it found, in a sentence.</param>
public sealed record Evidence(string Source, string? Url, string Finding);
