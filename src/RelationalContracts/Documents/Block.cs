using System.Collections.Immutable;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Documents;

/// <summary>A piece of a document that stands on lines of its own.</summary>
/// <remarks>
/// A closed set: a writer switches over all of them, reports one that it cannot show and never drops it. Blocks say what
/// the contract says and nothing about how it looks.
/// </remarks>
public abstract record Block
{
    private protected Block()
    {
    }
}

/// <summary>A provision as printed: a level 1 number, a heading and what follows.</summary>
/// <param name="Label">The number, <c>7.</c>.</param>
/// <param name="Heading">The provision's title.</param>
/// <param name="Anchor">What references point to: the provision's id.</param>
/// <param name="Origin">The drafting it was made from; null for the clause of definitions, which the document template brings.</param>
/// <param name="Blocks">What stands under the heading: mostly one <see cref="NumberedList"/>.</param>
public sealed record Clause(Label Label, string Heading, Anchor Anchor, Origin? Origin, ImmutableArray<Block> Blocks) : Block
{
    /// <summary>The language of the heading, as BCP 47 has it; null where it is the document's.</summary>
    public string? HeadingLanguage { get; init; }
}

/// <summary>Paragraphs that belong together without numbers of their own.</summary>
/// <param name="Inlines">The text.</param>
public sealed record Paragraph(ImmutableArray<Inline> Inlines) : Block
{
    /// <summary>Where it is drafted, so that a finding can point there; <see cref="SourceSpan.None"/> for the document's own furniture.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;
}

/// <summary>Numbered paragraphs of one level, in order.</summary>
/// <param name="Items">The paragraphs; never empty.</param>
public sealed record NumberedList(ImmutableArray<NumberedItem> Items) : Block;

/// <summary>One numbered paragraph with what hangs from it.</summary>
/// <param name="Label">Its number.</param>
/// <param name="Anchor">Its name, where the drafting gave it a <c>{#label}</c> or something points to it; else null.</param>
/// <param name="Blocks">A <see cref="Paragraph"/> first, then deeper lists, tables and further paragraphs.</param>
public sealed record NumberedItem(Label Label, Anchor? Anchor, ImmutableArray<Block> Blocks);

/// <summary>A table of data.</summary>
/// <param name="Caption">What the table shows, for people who do not see it; not printed.</param>
/// <param name="Columns">The columns, with their headings.</param>
/// <param name="Rows">The rows; each has as many cells as there are columns.</param>
public sealed record Table(string Caption, ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows) : Block
{
    /// <summary>The height of a line of handwriting, in points: 8 mm, as in exercise books.</summary>
    public const double WritingLeading = 23;

    /// <summary>
    /// Whether the columns hold wordings of the same thing, the first of them the one in force: columns of equal width, a rule on
    /// the left of the first.
    /// </summary>
    public bool IsComparison { get; init; }

    /// <summary>
    /// How many lines of handwriting a row without words leaves room for; 0 where nobody is to write in it. A table to write in is
    /// ruled in both directions.
    /// </summary>
    public int WritingLines { get; init; }

    /// <summary>How many lines of handwriting a row leaves room for: one where it has an empty cell, all of them where it has nothing else.</summary>
    /// <param name="row">The row.</param>
    public int RoomIn(TableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var empty = row.Cells.Count(cell => cell is [] or [Blank]);
        return WritingLines == 0 || empty == 0 ? 0 : empty == row.Cells.Length ? WritingLines : 1;
    }

    /// <summary>The least height of a row, in points: room to write where it has an empty cell.</summary>
    /// <param name="row">The row.</param>
    public double LeastHeight(TableRow row) => WritingLeading * RoomIn(row);

    /// <summary>The table with widths of its own for its columns.</summary>
    /// <param name="shares">Each column's part of the width, in their order.</param>
    public Table WithShares(IEnumerable<double> shares) => this with { Columns = [.. Columns.Zip(shares, (column, share) => column with { Share = share })] };

    /// <summary>Where it is drafted, so that a finding can point there; <see cref="SourceSpan.None"/> for the document's own furniture.</summary>
    public SourceSpan At { get; init; } = SourceSpan.None;
}

/// <summary>One column of a table.</summary>
/// <param name="Heading">Its heading, printed in the header row.</param>
/// <param name="IsNumeric">Whether it holds figures, which align to the right.</param>
public sealed record TableColumn(string Heading, bool IsNumeric)
{
    /// <summary>Its part of the width beside the other columns' parts; 0 where the words in it decide.</summary>
    public double Share { get; init; }
}

/// <summary>One row of a table.</summary>
/// <param name="Cells">Its cells; each a run of inlines.</param>
public sealed record TableRow(ImmutableArray<ImmutableArray<Inline>> Cells);

/// <summary>The meanings of terms, in alphabetical order.</summary>
/// <param name="Definitions">The definitions.</param>
public sealed record DefinitionList(ImmutableArray<Definition> Definitions) : Block;

/// <summary>The meaning of one term.</summary>
/// <param name="Term">The term, in its singular form.</param>
/// <param name="Anchor">Its name: <c>term/</c> and the term in lower case with hyphens.</param>
/// <param name="Blocks">
/// A <see cref="Paragraph"/> that opens with the <see cref="TermBeingDefined"/> and "means", then its points, if any, as a
/// <see cref="NumberedList"/> of the scheme <see cref="NumberingScheme.Definitions"/>.
/// </param>
public sealed record Definition(string Term, Anchor Anchor, ImmutableArray<Block> Blocks);

/// <summary>Where one party signs. Never split over a page.</summary>
/// <param name="Party">The party's name.</param>
/// <param name="Attestation">The words above the lines: "Signed by ... for and on behalf of ...".</param>
/// <param name="Lines">What is to be filled in by hand, in order: "Signature", "Name", "Position", "Date".</param>
public sealed record SignatureBlock(string Party, ImmutableArray<Inline> Attestation, ImmutableArray<string> Lines) : Block
{
    /// <summary>Whether its lines can be filled in on a screen, in a format that can do that.</summary>
    public bool IsForm { get; init; }
}

/// <summary>Words to the drafter, not part of the contract. A clean edition has none.</summary>
/// <param name="Kind">Who speaks.</param>
/// <param name="Author">Whose note it is: the deal's author, or "Clause library" for guidance.</param>
/// <param name="Paragraphs">What it says, one text a paragraph.</param>
public sealed record DraftingNote(NoteKind Kind, string Author, ImmutableArray<string> Paragraphs) : Block;

/// <summary>Who speaks in a <see cref="DraftingNote"/>.</summary>
public enum NoteKind
{
    /// <summary>The deal's author.</summary>
    Note,

    /// <summary>The library's guidance for the drafter.</summary>
    Guidance,

    /// <summary>What is known about whether the provision works.</summary>
    Evidence,
}

/// <summary>Which drafting a piece of the document was made from.</summary>
/// <param name="Provision">The provision's id.</param>
/// <param name="Variant">The variant: <c>light</c>, <c>standard</c>, <c>robust</c> or <c>charter</c>.</param>
/// <param name="Version">The provision's version.</param>
/// <param name="IsFromLibrary">False for a lawyer's own clause.</param>
/// <param name="Source">Where its drafting stands.</param>
public sealed record Origin(string Provision, string Variant, string Version, bool IsFromLibrary, SourceSpan Source);
