using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Composing;

/// <summary>Which provisions of the library a deal takes, in which variant, and why.</summary>
/// <param name="Choices">Every provision of the library, in or out, by id.</param>
/// <param name="Regime">The procurement regime the deal is under.</param>
/// <param name="Documents">Ids of the document templates that the deal produces, the main one first.</param>
public sealed record Composition(
    ImmutableSortedDictionary<ProvisionId, ProvisionChoice> Choices, RegimeChoice Regime, ImmutableArray<string> Documents)
{
    /// <summary>The provisions that are in.</summary>
    public IEnumerable<ProvisionChoice> Included => Choices.Values.Where(choice => choice.IsIncluded);

    /// <summary>Whether a provision is in.</summary>
    /// <param name="id">Its id; one that the library lacks is not in.</param>
    public bool Has(ProvisionId id) => Choices.TryGetValue(id, out var choice) && choice.IsIncluded;

    /// <summary>The grade in which a provision is in, or <see cref="VariantName.Charter"/> where the deal prints only that; null where it is out.</summary>
    /// <param name="id">Its id.</param>
    public VariantName? VariantOf(ProvisionId id) => Choices.TryGetValue(id, out var choice) && choice.IsIncluded ? choice.Variant : null;
}

/// <summary>What became of one provision.</summary>
/// <param name="Id">The provision.</param>
/// <param name="IsIncluded">Whether it is in.</param>
/// <param name="Variant">The drafting that its main document prints; null where it is out.</param>
/// <param name="Wanted">The grade that was asked for, where the library had to give the nearest instead; else null.</param>
public sealed record ProvisionChoice(ProvisionId Id, bool IsIncluded, VariantName? Variant, VariantName? Wanted)
{
    private readonly ImmutableArray<Reason> _reasons;
    private readonly ImmutableArray<Reason> _variantReasons;

    /// <summary>Where its reasons are found, unless they are given.</summary>
    internal IReasons? Why { get; init; }

    /// <summary>Why it is in or out, strongest first.</summary>
    /// <remarks>Each is enough by itself: only if all of them fell away would the outcome be another (<c>docs/formats.md</c>, section 8).</remarks>
    public ImmutableArray<Reason> Reasons
    {
        get => _reasons.IsDefault ? Why?.ReasonsFor(Id) ?? [] : _reasons;
        init => _reasons = value;
    }

    /// <summary>Why this variant; empty where it is out.</summary>
    /// <remarks>Each is enough by itself, but for <see cref="ReasonRules.Nearest"/>, which stands beside the others and is needed with them.</remarks>
    public ImmutableArray<Reason> VariantReasons
    {
        get => _variantReasons.IsDefault ? Why?.VariantReasonsFor(Id) ?? [] : _variantReasons;
        init => _variantReasons = value;
    }
}

/// <summary>Finds reasons when somebody asks for them: a clean edition never does.</summary>
internal interface IReasons
{
    /// <summary>Why a provision is in or out.</summary>
    ImmutableArray<Reason> ReasonsFor(ProvisionId id);

    /// <summary>Why a provision is in its variant.</summary>
    ImmutableArray<Reason> VariantReasonsFor(ProvisionId id);
}

/// <summary>One reason for a provision or a variant.</summary>
/// <param name="Rule">What kind of reason, one of <see cref="ReasonRules"/>.</param>
/// <param name="By">Who or what gives it: a provision, the model, a rule, the regime, a threshold or <c>deal</c>.</param>
/// <param name="Text">The reason in plain English, a full sentence.</param>
public sealed record Reason(string Rule, string By, string Text)
{
    /// <summary>Where the model, the rule, the library or the deal says so; no place where it is what nobody says.</summary>
    public SourceSpan At { get; init; }
}

/// <summary>The kinds of reason, as <c>explain --json</c> names them.</summary>
public static class ReasonRules
{
    /// <summary>The model requires it.</summary>
    public const string Required = "required";

    /// <summary>The model recommends it and the deal does not omit it.</summary>
    public const string Recommended = "recommended";

    /// <summary>The deal includes it.</summary>
    public const string Include = "include";

    /// <summary>The law makes it mandatory, or forbids it, under the deal's regime.</summary>
    public const string Regime = "regime";

    /// <summary>A composition rule adds it, excludes it or raises its grade.</summary>
    public const string Rule = "rule";

    /// <summary>A provision that is in needs it.</summary>
    public const string DependsOn = "depends-on";

    /// <summary>Its condition does not hold.</summary>
    public const string When = "when";

    /// <summary>The deal omits it.</summary>
    public const string Omit = "omit";

    /// <summary>The model excludes it.</summary>
    public const string Excluded = "excluded";

    /// <summary>It cannot stand beside a provision that is in.</summary>
    public const string Conflict = "conflict";

    /// <summary>The model offers it, or does not name it, and nobody asked for it.</summary>
    public const string NotAsked = "not-asked";

    /// <summary>The deal chooses the variant.</summary>
    public const string DealVariant = "deal-variant";

    /// <summary>The model chooses the variant.</summary>
    public const string ModelVariant = "model-variant";

    /// <summary>The overall strength gives the variant.</summary>
    public const string Strength = "strength";

    /// <summary>The drafting wanted is missing, and the nearest stands in.</summary>
    public const string Nearest = "nearest";

    /// <summary>It is drafted only once.</summary>
    public const string Only = "only";

    /// <summary>The document is a charter.</summary>
    public const string Charter = "charter";

    /// <summary>A fact of the deal decides the regime.</summary>
    public const string Fact = "fact";

    /// <summary>The comparison of a figure with a threshold decides the regime.</summary>
    public const string Threshold = "threshold";
}

/// <summary>The regime a deal is under, and why.</summary>
/// <param name="Id">The regime's id; null where the facts do not decide.</param>
/// <param name="Reasons">What decided. All of them were needed, unless <see cref="IsOverdetermined"/>.</param>
public sealed record RegimeChoice(string? Id, ImmutableArray<Reason> Reasons)
{
    /// <summary>Whether each reason would have been enough by itself.</summary>
    public bool IsOverdetermined { get; init; }
}
