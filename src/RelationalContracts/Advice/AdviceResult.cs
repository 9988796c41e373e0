using System.Collections.Immutable;
using RelationalContracts.Models;

namespace RelationalContracts.Advice;

/// <summary>What is advised about a service: a ranking with its reasons, never a single answer.</summary>
/// <param name="Service">The service.</param>
/// <param name="Models">Every model, best first; those that are ruled out last.</param>
public sealed record AdviceResult(ServiceDescription Service, ImmutableArray<ModelAdvice> Models)
{
    /// <summary>How many models are put forward.</summary>
    private const int MostOptions = 3;

    /// <summary>The models put forward: the best three that are not ruled out.</summary>
    public ImmutableArray<ModelAdvice> Options => [.. Models.Where(model => model.Blocked is null).Take(MostOptions)];

    /// <summary>The model that leads; null where all are ruled out.</summary>
    public ModelAdvice? Leader => Options.FirstOrDefault();

    /// <summary>The questions that are left open, in their order.</summary>
    public ImmutableArray<Question> LeftOpen { get; init; } = [];

    /// <summary>Single changes of an answer after which another model would lead.</summary>
    public ImmutableArray<LeaderChange> Sensitivity { get; init; } = [];

    /// <summary>The circumstances in which to consider bringing the service in-house, and whether each is there.</summary>
    public ImmutableArray<InHouseFinding> InHouse { get; init; } = [];

    /// <summary>Combinations of models that suit.</summary>
    public ImmutableArray<Hybrid> Hybrids { get; init; } = [];

    /// <summary>What to be careful of.</summary>
    public ImmutableArray<Caution> Cautions { get; init; } = [];
}

/// <summary>What is advised about one model.</summary>
/// <param name="Model">The model.</param>
/// <param name="Exact">The score from 0 to 100, unrounded, which ranks.</param>
/// <param name="Weighed">Each criterion with what the answer made of it, in the order of the model's file.</param>
public sealed record ModelAdvice(PartnershipModel Model, decimal Exact, ImmutableArray<WeighedCriterion> Weighed)
{
    private const decimal Suits = 0.7m;
    private const decimal DoesNotSuit = 0.3m;

    /// <summary>The score from 0 to 100, with one decimal.</summary>
    public decimal Score => Math.Round(Exact, 1, MidpointRounding.AwayFromZero);

    /// <summary>What rules it out; null where nothing does.</summary>
    public FitGate? Blocked { get; init; }

    /// <summary>Gates that would rule it out, and what the service description says is done about them.</summary>
    public ImmutableArray<MitigatedGate> Mitigated { get; init; } = [];

    /// <summary>What speaks for it, heaviest first.</summary>
    public IEnumerable<WeighedCriterion> For => Heaviest(weighed => weighed.Match >= Suits);

    /// <summary>What speaks against it, heaviest first.</summary>
    public IEnumerable<WeighedCriterion> Against => Heaviest(weighed => weighed.Match <= DoesNotSuit);

    private IEnumerable<WeighedCriterion> Heaviest(Func<WeighedCriterion, bool> which) =>
        Weighed.Where(weighed => weighed.Answer is not null && which(weighed)).OrderByDescending(weighed => weighed.Criterion.Weight);
}

/// <summary>A criterion with the answer it met.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Answer">The answer; null where it is left open.</param>
/// <param name="Match">How well the answer suits, from 0 to 1; a half where it is left open.</param>
public sealed record WeighedCriterion(FitCriterion Criterion, Answer? Answer, decimal Match);

/// <summary>A gate that a service description opens.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Mitigation">What is done about it.</param>
public sealed record MitigatedGate(FitGate Gate, string Mitigation);

/// <summary>A change of one answer after which another model would lead.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The other answer.</param>
/// <param name="WouldLead">The model that would lead.</param>
public sealed record LeaderChange(Question Question, Answer Answer, PartnershipModel WouldLead);

/// <summary>Whether a circumstance is there.</summary>
/// <param name="Circumstance">The circumstance.</param>
/// <param name="IsThere">Yes or no; null where an answer it needs is left open.</param>
public sealed record InHouseFinding(InHouseCircumstance Circumstance, bool? IsThere);
