namespace RelationalContracts.Tests.Reviewing;

/// <summary>A deal that triggers a check, and one that just does not.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="Fires">The deal that triggers it.</param>
/// <param name="Says">Words of what it then says.</param>
/// <param name="JustNot">The deal that just does not.</param>
internal sealed record CheckCase(string Check, DealEdit Fires, string Says, DealEdit JustNot)
{
    /// <summary>The day on which the law counts for the deal that triggers it; null for the deal's own.</summary>
    public DateOnly? FiresOn { get; init; }

    /// <summary>The day on which the law counts for the deal that does not.</summary>
    public DateOnly? JustNotOn { get; init; }
}
