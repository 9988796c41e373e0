using System.Collections.Immutable;
using RelationalContracts.Library;

namespace RelationalContracts.Advice;

/// <summary>What speaks for and against a partnership model: the key <c>fit</c> of its file.</summary>
/// <param name="Gates">What rules it out.</param>
/// <param name="Criteria">What is weighed.</param>
public sealed record ModelFit(ImmutableArray<FitGate> Gates, ImmutableArray<FitCriterion> Criteria)
{
    /// <summary>Neither gates nor criteria: the model is never ruled out and always scores the middle.</summary>
    public static ModelFit None { get; } = new([], []);
}

/// <summary>A circumstance in which a model is not to be used.</summary>
/// <param name="When">The answers that make the circumstance; all must hold.</param>
/// <param name="Reason">Why, in plain English.</param>
/// <param name="Source">The id of its source.</param>
/// <param name="MitigatedBy">The question about which a service description may say what is done, so that the gate opens; null for none.</param>
public sealed record FitGate(ImmutableArray<AnswerTest> When, string Reason, NamedPlace Source, NamedPlace? MitigatedBy);

/// <summary>One thing that is weighed.</summary>
/// <param name="Weight">How much it counts; a model's weights are compared with their sum.</param>
/// <param name="Test">The answers that suit.</param>
/// <param name="For">What a suitable answer says for the model.</param>
/// <param name="Against">What an unsuitable one says against it.</param>
/// <param name="Source">The id of its source.</param>
public sealed record FitCriterion(int Weight, AnswerTest Test, string For, string Against, NamedPlace Source);
