using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Law;

namespace RelationalContracts.Reviewing;

/// <summary>What one check says about one place of a draft.</summary>
/// <param name="Check">The check's id: <c>CK-08</c>, or the code of a balance or wording finding.</param>
/// <param name="Result">How it came out.</param>
/// <param name="Severity">How grave it is, where <see cref="Result"/> is not <see cref="ReviewResult.Passed"/>.</param>
/// <param name="Message">What was found, in a sentence that names the clause, the party or the figure.</param>
/// <param name="At">Where the user can put it right: a line of the deal or of the drafting.</param>
public sealed record ReviewFinding(string Check, ReviewResult Result, Severity Severity, string Message, SourceSpan At)
{
    /// <summary>What the check looks at, in a few words.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Why it matters, in plain English.</summary>
    public string Why { get; init; } = string.Empty;

    /// <summary>What to do about it.</summary>
    public string Help { get; init; } = string.Empty;

    /// <summary>The law it rests on, each with the day it was last checked.</summary>
    public ImmutableArray<Citation> Law { get; init; } = [];

    /// <summary>The lawyer who has confirmed the check, with the date; null while none has.</summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>The printed number of the clause it is about; null where it is about the deal.</summary>
    public string? Clause { get; init; }

    /// <summary>The provision it is about; null where it is about the deal.</summary>
    public string? Provision { get; init; }
}

/// <summary>How a check came out.</summary>
public enum ReviewResult
{
    /// <summary>Looked at, and in order.</summary>
    Passed,

    /// <summary>Looked at, and wrong.</summary>
    Failed,

    /// <summary>A fact or a value that the check needs is left open.</summary>
    Unknown,

    /// <summary>Wrong, and overridden by a named person with a reason.</summary>
    Overridden,

    /// <summary>The check is about something that this deal does not have.</summary>
    NotApplicable,
}
