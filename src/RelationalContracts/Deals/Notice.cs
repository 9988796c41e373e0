using RelationalContracts.Diagnostics;

namespace RelationalContracts.Deals;

/// <summary>A procurement notice of the deal, so that the contract can be held to what the market was told.</summary>
/// <param name="Kind"><c>tender</c>, <c>transparency</c>, <c>details</c>, <c>change</c> or <c>other</c>.</param>
/// <param name="Reference">Its reference; null where left open.</param>
/// <param name="Text">What it says, word for word as far as it matters; null where left open.</param>
/// <param name="At">Where the deal names it.</param>
public sealed record Notice(string Kind, string? Reference, string? Text, SourceSpan At)
{
    /// <summary>The day of its publication; null where it is not out, or left open.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether it is one on which a change of the contract can rest: a tender or a transparency notice.</summary>
    public bool OpensProcurement => Kind is "tender" or "transparency";
}
