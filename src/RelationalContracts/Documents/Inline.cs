using System.Collections.Immutable;

namespace RelationalContracts.Documents;

/// <summary>A run of text inside a paragraph, a heading or a table's cell.</summary>
/// <remarks>A closed set: a writer switches over all of them. <see cref="PlainText.Of(Inline)"/> gives the words of each.</remarks>
public abstract record Inline
{
    private protected Inline()
    {
    }

    /// <summary>The language of its words, as BCP 47 has it, where that is not the document's; else null.</summary>
    public string? Language { get; init; }
}

/// <summary>Words as drafted.</summary>
/// <param name="Value">The text, on one line, with curly quotes and no mark-up.</param>
public sealed record Text(string Value) : Inline;

/// <summary>The run-in heading that opens a paragraph, such as "Quorum."; the only bold besides terms being defined.</summary>
/// <param name="Value">The heading with its full stop.</param>
public sealed record RunInHeading(string Value) : Inline;

/// <summary>A term at the place where it is given its meaning; printed bold.</summary>
/// <param name="Term">The term in its singular form, as the definitions list it, or a party's short name.</param>
public sealed record TermBeingDefined(string Term) : Inline;

/// <summary>A use of a defined term.</summary>
/// <param name="Term">The term as defined, the key of <see cref="ContractDocument.Definitions"/>.</param>
/// <param name="Printed">How it stands here: singular or plural.</param>
public sealed record TermUse(string Term, string Printed) : Inline;

/// <summary>A reference to another place: "clause 7.2(a)", "paragraph 1.2 of Schedule 3".</summary>
/// <remarks>
/// The words and the numbers are kept apart, so that Word can hold the numbers in fields. The whole is never broken
/// between a word and its number. A reference into another document of the deal has no target here and only words.
/// </remarks>
/// <param name="Target">The place pointed to; null where it is in another document.</param>
/// <param name="Pieces">Words and numbers in order; together they are what is printed.</param>
public sealed record CrossReference(Anchor? Target, ImmutableArray<ReferencePiece> Pieces) : Inline
{
    /// <summary>The reference as printed.</summary>
    public string Printed => string.Concat(Pieces.Select(piece => piece.Printed));

    /// <inheritdoc />
    public bool Equals(CrossReference? other) =>
        other is not null && Target == other.Target && Pieces.SequenceEqual(other.Pieces);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Target, Printed);
}

/// <summary>Part of a cross-reference: words, or the number of a place.</summary>
/// <param name="Printed">What is printed: "clause ", "7.2(a)", " of ", "Schedule 3".</param>
/// <param name="NumberOf">The place whose number this is; null for words.</param>
public sealed record ReferencePiece(string Printed, Anchor? NumberOf);

/// <summary>A place in the contract that the parties have still to fill in.</summary>
/// <remarks>
/// A blank survives composing on purpose: relational contracts are often agreed in rounds, and a draft that shows its
/// gaps is more honest than one with invented figures. Writers print <see cref="Prompt"/> and never drop it.
/// </remarks>
/// <param name="Label">What belongs here, in the drafter's words, such as "Quorum of the Partnership Board".</param>
/// <param name="Variable">
/// The variable, or the path of a deal's key such as <c>parties.1.address</c>; the same blank has the same name everywhere.
/// </param>
/// <param name="AskedBy">The provision whose text holds the blank; empty for the document's own furniture.</param>
public sealed record Blank(string Label, string Variable, string AskedBy) : Inline
{
    /// <summary>What is printed: the label in square brackets.</summary>
    public string Prompt => $"[{Label}]";
}

/// <summary>A value that came from the deal.</summary>
/// <param name="Value">The value as printed; any Unicode text on one line.</param>
/// <param name="Variable">The variable or the path of the deal's key that gave it, such as <c>title</c> or <c>parties.1.name</c>.</param>
public sealed record ValueText(string Value, string Variable) : Inline;

/// <summary>A line break inside a paragraph: between the lines of a value of several lines, such as an address or a paragraph.</summary>
public sealed record LineBreak : Inline;
