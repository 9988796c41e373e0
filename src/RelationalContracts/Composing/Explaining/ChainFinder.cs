using System.Collections.Immutable;
using RelationalContracts.Library;
using RelationalContracts.Rules;

namespace RelationalContracts.Composing.Explaining;

/// <summary>Follows the first reason of a provision, and that reason's own reason, down to the deal, the model, a rule or the regime.</summary>
/// <remarks>
/// The first reason of what is in is the shortest way in, so each step comes nearer to the ground and none comes back. Where a step hangs on
/// the drafting of a provision (only its robust text needs the other; a rule counts from robust on), what chose the drafting is followed too.
/// </remarks>
/// <param name="composition">What was chosen and why.</param>
/// <param name="library">Tells what each drafting needs.</param>
/// <param name="rules">The composition rules.</param>
internal sealed class ChainFinder(Composition composition, ClauseLibrary library, ImmutableArray<CompositionRule> rules)
{
    /// <summary>Why a provision is in or out, itself first.</summary>
    /// <param name="id">The provision.</param>
    public ImmutableArray<ChainLink> Of(ProvisionId id)
    {
        var chain = new Chain();
        Follow(id, chain);
        return [.. chain.Links];
    }

    /// <summary>Why a provision is in its drafting, itself first; empty for one that is out.</summary>
    /// <param name="id">The provision.</param>
    public ImmutableArray<ChainLink> OfDrafting(ProvisionId id)
    {
        var chain = new Chain();
        FollowDrafting(id, chain);
        return [.. chain.Links];
    }

    private void Follow(ProvisionId id, Chain chain)
    {
        if (!composition.Choices.TryGetValue(id, out var choice) || !chain.TryAdd(id, choice.Reasons))
        {
            return;
        }

        switch (choice.Reasons[0])
        {
            case { Rule: ReasonRules.DependsOn, By: var by }:
                FollowNeed(new ProvisionId(by), id, chain);
                break;
            case { Rule: ReasonRules.Conflict, By: var other }:
                Follow(new ProvisionId(other), chain);
                break;
            case { Rule: ReasonRules.Rule, By: var rule }:
                FollowRule(rule, chain);
                break;
            case { Rule: ReasonRules.Regime }:
                chain.Links.AddRange(composition.Regime.Reasons.Select(ground => new ChainLink(null, ground)));
                break;
        }
    }

    private void FollowDrafting(ProvisionId id, Chain chain)
    {
        if (composition.Choices.TryGetValue(id, out var choice) && chain.TryAdd(id, choice.VariantReasons) && choice.VariantReasons[0] is { Rule: ReasonRules.Rule, By: var rule })
        {
            FollowRule(rule, chain);
        }
    }

    private void FollowNeed(ProvisionId by, ProvisionId needed, Chain chain)
    {
        if (library.Find(by) is { } provision && HasDraftingWithout(provision, needed))
        {
            FollowDrafting(by, chain);
        }

        Follow(by, chain);
    }

    private void FollowRule(string id, Chain chain)
    {
        foreach (var mention in rules.FirstOrDefault(rule => rule.Id == id)?.If.Where(mention => composition.Has(mention.Provision.Id)) ?? [])
        {
            if (mention.AtLeast > VariantName.Light)
            {
                FollowDrafting(mention.Provision.Id, chain);
            }

            Follow(mention.Provision.Id, chain);
        }
    }

    private static bool HasDraftingWithout(Provision provision, ProvisionId needed) => provision.Variants.Keys
        .Where(variant => variant is not VariantName.Charter)
        .Any(variant => !provision.DependsOn.TryGetValue(variant, out var needs) || needs.All(reference => reference.Id != needed));

    private sealed class Chain
    {
        private readonly HashSet<ChainLink> _seen = [];

        public List<ChainLink> Links { get; } = [];

        /// <summary>Adds the first reason of a provision; false where there is none, or it has been told.</summary>
        public bool TryAdd(ProvisionId id, ImmutableArray<Reason> reasons)
        {
            if (reasons.IsEmpty || !_seen.Add(new ChainLink(id, reasons[0])))
            {
                return false;
            }

            Links.Add(new ChainLink(id, reasons[0]));
            return true;
        }
    }
}

/// <summary>One link of a chain of reasons.</summary>
/// <param name="Provision">The provision whose reason it is; null for a reason of the regime.</param>
/// <param name="Reason">The reason.</param>
public sealed record ChainLink(ProvisionId? Provision, Reason Reason);
