using System.Collections.Immutable;
using RelationalContracts.Library;
using RelationalContracts.Rules;

namespace RelationalContracts.Composing.Explaining;

/// <summary>Follows the first reason of a provision, and that reason's own reason, down to the deal, the model, a rule or the regime.</summary>
/// <remarks>The first reason of what is in is the shortest way in, so each step comes nearer to the ground and none comes back.</remarks>
/// <param name="composition">What was chosen and why.</param>
/// <param name="rules">The composition rules.</param>
internal sealed class ChainFinder(Composition composition, ImmutableArray<CompositionRule> rules)
{
    /// <summary>The chain of a provision, itself first.</summary>
    /// <param name="id">The provision.</param>
    public ImmutableArray<ChainLink> Of(ProvisionId id)
    {
        var chain = ImmutableArray.CreateBuilder<ChainLink>();
        Follow(id, chain, []);
        return chain.ToImmutable();
    }

    private void Follow(ProvisionId id, ImmutableArray<ChainLink>.Builder chain, HashSet<ProvisionId> seen)
    {
        if (!seen.Add(id) || !composition.Choices.TryGetValue(id, out var choice) || choice.Reasons.IsEmpty)
        {
            return;
        }

        var reason = choice.Reasons[0];
        chain.Add(new ChainLink(id, reason));
        foreach (var next in Next(reason))
        {
            Follow(next, chain, seen);
        }

        if (reason.Rule == ReasonRules.Regime)
        {
            chain.AddRange(composition.Regime.Reasons.Select(ground => new ChainLink(null, ground)));
        }
    }

    private IEnumerable<ProvisionId> Next(Reason reason) => reason.Rule switch
    {
        ReasonRules.DependsOn or ReasonRules.Conflict => [new ProvisionId(reason.By)],
        ReasonRules.Rule => rules.FirstOrDefault(rule => rule.Id == reason.By)?.If.Select(mention => mention.Provision.Id).Where(composition.Has) ?? [],
        _ => [],
    };
}

/// <summary>One link of a chain of reasons.</summary>
/// <param name="Provision">The provision whose reason it is; null for a reason of the regime.</param>
/// <param name="Reason">The reason.</param>
public sealed record ChainLink(ProvisionId? Provision, Reason Reason);
