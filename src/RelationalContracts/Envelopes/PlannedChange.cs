using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Envelopes;

/// <summary>One row of the modification envelope: a change that the parties planned for when they made the contract.</summary>
/// <remarks>The row is the deal's <c>envelope</c> variable as the library declares it; what a row leaves open stays null or empty here.</remarks>
/// <param name="Mechanism">What may change; a change names the row by it.</param>
/// <param name="At">Where the row stands in the deal.</param>
public sealed record PlannedChange(string Mechanism, SourceSpan At)
{
    /// <summary>When the change may be made.</summary>
    public string Trigger { get; init; } = string.Empty;

    /// <summary>How far it may go, all changes of its kind together; null where the row gives no figure.</summary>
    public decimal? Limit { get; init; }

    /// <summary>The unit of <see cref="Limit"/>, with the words that print it; null where left open.</summary>
    public ChoiceOption? Unit { get; init; }

    /// <summary>Who decides.</summary>
    public string Decider { get; init; } = string.Empty;

    /// <summary>The legal ground, with the words that print it; null where left open.</summary>
    public ChoiceOption? Ground { get; init; }

    /// <summary>What the procurement notice says about it.</summary>
    public string NoticeWording { get; init; } = string.Empty;

    /// <summary>The most that it may add to the value of the contract on award, in per cent; null for no cap.</summary>
    public decimal? Cap { get; init; }
}
