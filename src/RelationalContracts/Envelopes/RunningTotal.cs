using RelationalContracts.Law;

namespace RelationalContracts.Envelopes;

/// <summary>What the changes of a deal add up to, against a figure of the law.</summary>
/// <param name="Id">Its id, such as <c>below-threshold</c>.</param>
/// <param name="Label">What is added up, in words.</param>
/// <param name="Used">The sum; null where a change does not state its effect.</param>
/// <param name="Unit"><c>gbp</c>, <c>percent</c> or <c>months</c>.</param>
public sealed record RunningTotal(string Id, string Label, decimal? Used, string Unit)
{
    /// <summary>The limit; null where the law sets none on the total.</summary>
    public decimal? Limit { get; init; }

    /// <summary>Whether the total must stay below the limit, and not only not pass it.</summary>
    public bool MustStayBelow { get; init; }

    /// <summary>The dated figure behind the limit; null for none.</summary>
    public Threshold? Figure { get; init; }

    /// <summary>What remains; below zero where the limit is passed.</summary>
    public decimal? Remaining => Limit - Used;

    /// <summary>Whether the total keeps to the limit; null where that cannot be said.</summary>
    public bool? IsWithin => Remaining is { } left ? (MustStayBelow ? left > 0 : left >= 0) : null;
}
