using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Advice;

/// <summary>A service that needs a partnership model: one <c>*.service.yaml</c> file.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Answers">The answers by the question's id; what is left open is missing.</param>
/// <param name="At">Where its file begins.</param>
public sealed record ServiceDescription(string Title, ImmutableSortedDictionary<string, Answer> Answers, SourceSpan At)
{
    /// <summary>What the service is, in a sentence or two; empty where left open.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>The day of the assessment; null where left open.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Who made it; empty where left open.</summary>
    public string Author { get; init; } = string.Empty;

    /// <summary>What is done about an answer that would rule a model out, by the question's id.</summary>
    public ImmutableSortedDictionary<string, string> Mitigations { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>For a published case: the models really used or recommended, so that the advice can be held against them.</summary>
    public KnownOutcome? Known { get; init; }
}

/// <summary>What was really done in a published case.</summary>
/// <param name="Models">The models, any of which counts as agreement.</param>
/// <param name="Basis">Whether it was used, or recommended by the literature.</param>
/// <param name="Source">Where that is published.</param>
public sealed record KnownOutcome(ImmutableArray<NamedPlace> Models, string Basis, string Source)
{
    /// <summary>Why the advice may differ from it; empty where it does not.</summary>
    public string Note { get; init; } = string.Empty;
}
