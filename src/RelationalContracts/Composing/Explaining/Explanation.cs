using System.Collections.Immutable;
using RelationalContracts.Documents;
using RelationalContracts.Library;

namespace RelationalContracts.Composing.Explaining;

/// <summary>Tells, for each provision of the library, what became of it, why, and where it is printed.</summary>
public static class Explanation
{
    /// <summary>Explains a composed deal.</summary>
    /// <param name="composed">The deal.</param>
    /// <returns>Every provision, in the order of the ids.</returns>
    public static IEnumerable<ExplainedProvision> Of(ComposedDeal composed)
    {
        ArgumentNullException.ThrowIfNull(composed);
        var chains = new ChainFinder(composed.Composition, composed.Context.Workspace.Library, composed.Context.Workspace.Rules);
        return composed.Composition.Choices.Values.Select(choice => Explained(composed, choice, chains));
    }

    private static ExplainedProvision Explained(ComposedDeal composed, ProvisionChoice choice, ChainFinder chains)
    {
        var provision = composed.Context.Workspace.Library.Find(choice.Id)!;
        var explained = new ExplainedProvision(choice, Clause(composed, choice)) { Provision = provision, Chain = chains.Of(choice.Id), DraftingChain = chains.OfDrafting(choice.Id) };
        if (composed.Settled is not { } settled)
        {
            return explained;
        }

        return explained with
        {
            Condition = provision.When is { } when ? new ConditionExplainer(settled.Problem, settled.Situation).Explain(when) : null,
            Passages = choice.IsIncluded ? new PassageFinder(composed.Context).Of(provision, settled.Problem.Documents) : [],
        };
    }

    private static string? Clause(ComposedDeal composed, ProvisionChoice choice) => composed.Documents
        .Select(document => document.Labels.GetValueOrDefault(new Anchor(choice.Id.Value)))
        .OfType<Label>()
        .FirstOrDefault()?.Reference;
}

/// <summary>What became of a provision, and where it is printed.</summary>
/// <param name="Choice">What became of it and why.</param>
/// <param name="Clause">The printed number in the first document that holds it; null where none does.</param>
public sealed record ExplainedProvision(ProvisionChoice Choice, string? Clause)
{
    /// <summary>The provision.</summary>
    public required Provision Provision { get; init; }

    /// <summary>Its first reason, that reason's own reason, and so on, down to the deal, the model, a rule or the regime.</summary>
    public ImmutableArray<ChainLink> Chain { get; init; } = [];

    /// <summary>The first reason for its drafting, what that rests on, and so on, down to the deal, the model or the strength; empty for one that is out.</summary>
    public ImmutableArray<ChainLink> DraftingChain { get; init; } = [];

    /// <summary>Why its condition holds or does not; null where it has none.</summary>
    public ConditionWhy? Condition { get; init; }

    /// <summary>Its passages that stand under a condition; none for one that is out.</summary>
    public ImmutableArray<ExplainedPassage> Passages { get; init; } = [];

    /// <summary>Every comparison of figures that decides about it or about a passage of it, each once.</summary>
    public IEnumerable<ComparedFigures> Comparisons =>
        (Condition?.Comparisons ?? []).Concat(Passages.SelectMany(passage => passage.Why.Comparisons)).Distinct();
}
