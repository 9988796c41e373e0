using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Composing.Explaining;

/// <summary>Why a condition holds in a deal, or does not: only what mattered.</summary>
/// <param name="Holds">Whether what it explains holds.</param>
public abstract record ConditionWhy(bool Holds)
{
    /// <summary>The explanation as a clause of a sentence.</summary>
    public abstract string Words { get; }

    /// <summary>Every comparison of figures in it.</summary>
    public abstract IEnumerable<ComparedFigures> Comparisons { get; }

    /// <summary>The fewest provisions that must be in for it to come out as it does.</summary>
    public abstract ImmutableArray<ProvisionId> RestsOn { get; }
}

/// <summary>One thing that is so.</summary>
/// <param name="Holds">Whether the part of the condition that asks for it holds.</param>
/// <param name="Text">What is so: "the regime is full".</param>
/// <param name="At">Where the condition stands.</param>
public sealed record ConditionFact(bool Holds, string Text, SourceSpan At) : ConditionWhy(Holds)
{
    /// <summary>The figures compared, where it is a comparison of figures; else null.</summary>
    public ComparedFigures? Figures { get; init; }

    /// <summary>The provision that is in, where that is what is so; else null.</summary>
    public ProvisionId? Included { get; init; }

    /// <inheritdoc />
    public override ImmutableArray<ProvisionId> RestsOn => Included is { } id ? [id] : [];

    /// <inheritdoc />
    public override string Words => Text;

    /// <inheritdoc />
    public override IEnumerable<ComparedFigures> Comparisons => Figures is null ? [] : [Figures];
}

/// <summary>Several things that together, or each by itself, make the condition come out as it does.</summary>
/// <param name="Holds">Whether it holds.</param>
/// <param name="AreAllNeeded">
/// True where all were needed, so that another answer to any one would change the outcome; false where each is enough by itself.
/// </param>
/// <param name="Parts">The things.</param>
public sealed record ConditionParts(bool Holds, bool AreAllNeeded, ImmutableArray<ConditionWhy> Parts) : ConditionWhy(Holds)
{
    /// <inheritdoc />
    public override ImmutableArray<ProvisionId> RestsOn =>
        AreAllNeeded ? [.. Parts.SelectMany(part => part.RestsOn).Distinct()] : Parts.Select(part => part.RestsOn).MinBy(needs => needs.Length);

    /// <inheritdoc />
    public override string Words => AreAllNeeded
        ? string.Join(", and ", Parts.Select(part => part.Words))
        : "each of these is enough: " + string.Join("; ", Parts.Select(part => part.Words));

    /// <inheritdoc />
    public override IEnumerable<ComparedFigures> Comparisons => Parts.SelectMany(part => part.Comparisons);
}

/// <summary>Two figures compared, in words and as data.</summary>
/// <param name="Text">The comparison: "the value of the service, £5.2m, is over £5m: ... (section 52 of ...)".</param>
/// <param name="Holds">Whether what was asked of the figure holds.</param>
/// <param name="Value">The deal's figure; null where it is left open.</param>
/// <param name="Limit">The figure it is compared with.</param>
public sealed record ComparedFigures(string Text, bool Holds, decimal? Value, decimal Limit)
{
    /// <summary>The threshold's id; null where a condition itself names the figure.</summary>
    public string? Threshold { get; init; }

    /// <summary>Where the law says so: "section 52 of the Procurement Act 2023"; null where it is none of the law's figures.</summary>
    public string? Law { get; init; }

    /// <summary>The day from which the figure counts; null where a condition itself names it.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The day on which the figure was last compared with its source; null where never.</summary>
    public DateOnly? Checked { get; init; }
}
