using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Expressions;

namespace RelationalContracts.Reviewing.Legal.Data;

/// <summary>One check that a procurement lawyer would run, as <c>templates/law/checks/</c> has it.</summary>
/// <param name="Id">Its id, such as <c>CK-08</c>.</param>
/// <param name="Title">What it looks at, in a few words.</param>
/// <param name="Gravity">How grave a failure is where nothing else is said.</param>
/// <param name="At">Where it stands.</param>
public sealed record LegalCheck(string Id, string Title, Gravity Gravity, SourceSpan At)
{
    /// <summary>When it applies; null for always.</summary>
    public Expr? Applies { get; init; }

    /// <summary>Whether it applies too where it cannot be told: a danger that nobody has ruled out counts.</summary>
    public bool AppliesWhenUnknown { get; init; }

    /// <summary>Other gravities, the first that holds counting.</summary>
    public ImmutableArray<GravityRule> GravityRules { get; init; } = [];

    /// <summary>How grave a failure is in a draft that is to be signed; null for the same as before.</summary>
    public Gravity? AtExecution { get; init; }

    /// <summary>Why it matters, in plain English.</summary>
    public string Why { get; init; } = string.Empty;

    /// <summary>What to do about it, where a test says nothing of its own.</summary>
    public string Help { get; init; } = string.Empty;

    /// <summary>Ids of the law it rests on.</summary>
    public ImmutableArray<string> Law { get; init; } = [];

    /// <summary>Ids of the dated figures it reads.</summary>
    public ImmutableArray<string> Figures { get; init; } = [];

    /// <summary>The guardrails of the legal brief it comes from.</summary>
    public ImmutableArray<string> Guardrails { get; init; } = [];

    /// <summary>What it does not see, or sees otherwise than the legal brief has it, and why; a sentence or two each.</summary>
    public ImmutableArray<string> Limits { get; init; } = [];

    /// <summary>Whether a named person may override it.</summary>
    public bool IsOverridable { get; init; } = true;

    /// <summary>The lawyer who has confirmed it, with the date; null while none has.</summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>What it tests; it passes where none of them finds anything.</summary>
    public ImmutableArray<CheckTest> Tests { get; init; } = [];
}

/// <summary>Another gravity under a condition.</summary>
/// <param name="When">The condition.</param>
/// <param name="Gravity">The gravity.</param>
public sealed record GravityRule(Expr When, Gravity Gravity);

/// <summary>How grave a failure is.</summary>
public enum Gravity
{
    /// <summary>Go on, with a note: a warning.</summary>
    Warn,

    /// <summary>Not ready to be signed: an error.</summary>
    Block,
}

/// <summary>The legal checks with the word lists they share.</summary>
/// <param name="Checks">In the order of their ids.</param>
/// <param name="Lists">By id.</param>
public sealed record LegalRules(ImmutableArray<LegalCheck> Checks, ImmutableSortedDictionary<string, PhraseList> Lists)
{
    /// <summary>No checks.</summary>
    public static LegalRules Empty { get; } = new([], ImmutableSortedDictionary.Create<string, PhraseList>(StringComparer.Ordinal));
}
