using RelationalContracts.Documents;

namespace RelationalContracts.Composing;

/// <summary>Tells, for each provision of the library, what became of it, why, and where it is printed.</summary>
public static class Explanation
{
    /// <summary>Explains a composed deal.</summary>
    /// <param name="composed">The deal.</param>
    /// <returns>Every provision, in the order of the ids.</returns>
    public static IEnumerable<ExplainedProvision> Of(ComposedDeal composed)
    {
        ArgumentNullException.ThrowIfNull(composed);
        return composed.Composition.Choices.Values.Select(choice => new ExplainedProvision(choice, Clause(composed, choice)));
    }

    private static string? Clause(ComposedDeal composed, ProvisionChoice choice) => composed.Documents
        .Select(document => document.Labels.GetValueOrDefault(new Anchor(choice.Id.Value)))
        .OfType<Label>()
        .FirstOrDefault()?.Reference;
}

/// <summary>What became of a provision, and where it is printed.</summary>
/// <param name="Choice">What became of it and why.</param>
/// <param name="Clause">The printed number in the first document that holds it; null where none does.</param>
public sealed record ExplainedProvision(ProvisionChoice Choice, string? Clause);
