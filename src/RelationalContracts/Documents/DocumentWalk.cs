using System.Collections.Immutable;
using System.Diagnostics;

namespace RelationalContracts.Documents;

/// <summary>Walks over a document in printed order.</summary>
public static class DocumentWalk
{
    /// <summary>Every block of a document, a parent before its children.</summary>
    /// <param name="document">The document.</param>
    public static IEnumerable<Block> AllBlocks(this ContractDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Parts.SelectMany(part => part.Blocks).SelectMany(WithDescendants);
    }

    /// <summary>The clauses of a document, in printed order.</summary>
    /// <param name="document">The document.</param>
    public static IEnumerable<Clause> AllClauses(this ContractDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Parts.SelectMany(part => part.Blocks).OfType<Clause>();
    }

    /// <summary>Every run of inlines of a document in printed order, each as one array: a paragraph, a cell, an attestation.</summary>
    /// <param name="document">The document.</param>
    public static IEnumerable<ImmutableArray<Inline>> AllRuns(this ContractDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Parts.SelectMany(part => new[] { part.CalledBy }.Concat(part.Blocks.SelectMany(WithDescendants).SelectMany(RunsOf)));
    }

    /// <summary>Every inline of a document in printed order.</summary>
    /// <param name="document">The document.</param>
    public static IEnumerable<Inline> AllInlines(this ContractDocument document) => document.AllRuns().SelectMany(run => run);

    /// <summary>A block and all below it, a parent before its children.</summary>
    /// <param name="block">The block.</param>
    public static IEnumerable<Block> WithDescendants(this Block block) => Children(block).SelectMany(WithDescendants).Prepend(block);

    /// <summary>The blocks directly inside a block.</summary>
    /// <param name="block">The block.</param>
    public static IEnumerable<Block> Children(Block block) => block switch
    {
        Clause clause => clause.Blocks,
        NumberedList list => list.Items.SelectMany(item => item.Blocks),
        DefinitionList list => list.Definitions.SelectMany(definition => definition.Blocks),
        Paragraph or Table or Figure or SignatureBlock or DraftingNote => [],
        _ => throw new UnreachableException(),
    };

    /// <summary>The runs of inlines of one block, without those of the blocks inside it.</summary>
    /// <param name="block">The block.</param>
    public static IEnumerable<ImmutableArray<Inline>> RunsOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Inlines],
        Table table => table.Rows.SelectMany(row => row.Cells),
        SignatureBlock signature => [signature.Attestation],
        _ => [],
    };
}
