namespace RelationalContracts.Envelopes;

/// <summary>A notice that a change needs.</summary>
/// <param name="Id">Its id: <c>contract-change</c>, <c>modified-contract</c> or <c>modification</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Text">When and why it is due, in a sentence.</param>
/// <param name="Citation">The id of the citation it rests on.</param>
public sealed record ChangeNotice(string Id, string Name, string Text, string Citation)
{
    /// <summary>Whether the law requires it; else a cautious authority would publish it, or a fact that decides is missing.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>Whether it must be published before the change is made.</summary>
    public bool IsBefore { get; init; }

    /// <summary>The last day for it; null where it cannot be worked out.</summary>
    public DateOnly? By { get; init; }
}
