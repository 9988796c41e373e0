using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Composing.Expansion;

/// <summary>A run of text whose conditions are decided and whose values are filled in; terms and references are still to be found.</summary>
/// <param name="At">Where the drafting has it.</param>
internal abstract record Piece(SourceSpan At);

/// <summary>Drafted words, to be searched for terms.</summary>
internal sealed record WordsPiece(string Value, SourceSpan At) : Piece(At);

/// <summary>What prints as it is.</summary>
internal sealed record FixedPiece(Inline Inline, SourceSpan At) : Piece(At);

/// <summary>A role's words: "the Commissioner", "each Provider". The term is what is defined; the words take a capital where a sentence begins.</summary>
internal sealed record RolePiece(string Article, string Term, string Printed, SourceSpan At) : Piece(At);

/// <summary>A party's name or short name; a leading "the" takes a capital where a sentence begins.</summary>
internal sealed record NamePiece(string Value, string Variable, SourceSpan At) : Piece(At);

/// <summary>A cross-reference, still without its number.</summary>
internal sealed record PendingReference(Anchor Target, SourceSpan At) : Piece(At);

/// <summary>A block whose conditions are decided and repeats written out.</summary>
/// <param name="At">Where the drafting has it.</param>
internal abstract record ExpandedNode(SourceSpan At);

/// <summary>A numbered paragraph, still without its number.</summary>
internal sealed record ExpandedItem(Anchor? Anchor, ImmutableArray<ExpandedNode> Body, SourceSpan At) : ExpandedNode(At);

/// <summary>A paragraph.</summary>
internal sealed record ExpandedParagraph(ImmutableArray<Piece> Pieces, SourceSpan At) : ExpandedNode(At);

/// <summary>A table; its cells hold pieces, since a drafted table may hold references.</summary>
internal sealed record ExpandedTable(
    string Caption, ImmutableArray<TableColumn> Columns, ImmutableArray<ImmutableArray<ImmutableArray<Piece>>> Rows, SourceSpan At) : ExpandedNode(At);
