using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Envelopes;

/// <summary>A change of the contract, made or proposed: one entry of the deal's <c>changes</c>, or the file given with <c>--change</c>.</summary>
/// <remarks>
/// A question about the change that its author left open is null here, never a guess: the tests that hang on it come out as open.
/// </remarks>
/// <param name="Date">The day on which it takes effect.</param>
/// <param name="At">Where it is written.</param>
public sealed record ContractChange(DateOnly Date, SourceSpan At)
{
    /// <summary>Its name, by which a later change says that it is linked; null where it has none.</summary>
    public string? Id { get; init; }

    /// <summary>What it does, in the author's words; empty where left open.</summary>
    public string About { get; init; } = string.Empty;

    /// <summary>The row of the envelope that it uses; null for a variation that was not planned.</summary>
    public PlannedChange? Row { get; init; }

    /// <summary>Its size in the unit of its row; null where it has none.</summary>
    public decimal? Amount { get; init; }

    /// <summary>Its effect on the price over the whole term, VAT included; below zero for a saving. Null where left open.</summary>
    public Money? Value { get; init; }

    /// <summary>Its effect on the term, in months; below zero for a shorter one.</summary>
    public decimal Months { get; init; }

    /// <summary>The legal ground that its author claims; null for that of its row.</summary>
    public string? Ground { get; init; }

    /// <summary>Whether it has been made already; else it is proposed.</summary>
    public bool IsMade { get; init; }

    /// <summary>The earlier changes with which it could reasonably have been made together.</summary>
    public ImmutableArray<string> LinkedTo { get; init; } = [];

    /// <summary>What its author recorded about the judgements that its ground needs; empty where nothing.</summary>
    public string Recorded { get; init; } = string.Empty;

    /// <summary>Whether somebody other than the present suppliers would be paid to supply.</summary>
    public bool? BringsNewSupplier { get; init; }

    /// <summary>Whether something would be supplied of a kind not already provided for.</summary>
    public bool? IsNewKind { get; init; }

    /// <summary>Whether it materially moves the economic balance in the supplier's favour.</summary>
    public bool? FavoursSupplier { get; init; }

    /// <summary>Whether it alters the overall nature, or the character, of the contract.</summary>
    public bool? AltersNature { get; init; }

    /// <summary>Whether it comes from a decision of the authority, and not from outside both parties.</summary>
    public bool? IsAuthorityLed { get; init; }

    /// <summary>The day on which its notice is, or will be, published; null where left open.</summary>
    public DateOnly? NoticeDate { get; init; }

    /// <summary>Whether the authority offers the voluntary standstill before it.</summary>
    public bool HasStandstill { get; init; }
}
