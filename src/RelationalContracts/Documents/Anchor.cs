namespace RelationalContracts.Documents;

/// <summary>The name of a place in a document that a cross-reference can point to.</summary>
/// <remarks>
/// Written as the drafting writes it: <c>partnership-board</c> for a clause, <c>partnership-board/quorum</c> for a
/// labelled paragraph, <c>partnership-board/schedule</c> for a schedule, <c>annex/price-list</c> for an annex,
/// <c>term/partnership-board</c> for a definition. Unique within a document. Writers turn it into a bookmark, a named
/// destination or an HTML id, by <see cref="AsName"/>.
/// </remarks>
/// <param name="Value">The name.</param>
public readonly record struct Anchor(string Value)
{
    /// <summary>The anchor of the clause that holds a document's definitions.</summary>
    public static Anchor Definitions { get; } = new("definitions");

    /// <summary>The name with its slashes as double hyphens, fit for an HTML id or a PDF named destination.</summary>
    public string AsName => Value.Replace("/", "--", StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => Value;
}
