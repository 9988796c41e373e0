using RelationalContracts.Diagnostics;

namespace RelationalContracts.Reviewing.Legal;

/// <summary>One paragraph, cell or point of a composed document, with what is needed to say where it stands.</summary>
/// <param name="Text">Its words as printed, with straight quotes.</param>
/// <param name="Lead">The paragraphs it hangs from, outermost first: "This does not apply to:".</param>
/// <param name="Provision">The provision it was made from; null for the document's own parts.</param>
/// <param name="Clause">The printed number; null where it has none.</param>
/// <param name="At">Where its drafting stands; the deal where it has none.</param>
internal sealed record Passage(string Text, string Lead, string? Provision, string? Clause, SourceSpan At)
{
    /// <summary>The provision's family; empty for the document's own parts.</summary>
    public string Family { get; init; } = string.Empty;

    /// <summary>Whether the document it stands in binds; a charter does not.</summary>
    public bool Binds { get; init; }

    /// <summary>Whether it is a row of a table or another value of the deal.</summary>
    public bool IsTable { get; init; }

    /// <summary>Its words without those of the deal's values, each of which stands as three dots.</summary>
    public string Drafted { get; init; } = string.Empty;

    /// <summary>The words that somebody typed, in the drafting or in a value, with a line of their own for each piece: no numbers of ours.</summary>
    public string Typed { get; init; } = string.Empty;

    /// <summary>Provisions that it refers to.</summary>
    public IReadOnlyList<string> References { get; init; } = [];
}
