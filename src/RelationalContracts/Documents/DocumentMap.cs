using System.Collections.Immutable;
using System.Diagnostics;

namespace RelationalContracts.Documents;

/// <summary>Makes a document of another by changing inlines.</summary>
internal static class DocumentMap
{
    /// <summary>The same document with each inline as a function gives it back.</summary>
    /// <param name="document">The document.</param>
    /// <param name="map">The function.</param>
    public static ContractDocument WithInlines(this ContractDocument document, Func<Inline, Inline> map) => document with
    {
        Parts = [.. document.Parts.Select(part => part with { CalledBy = Map(part.CalledBy, map), Blocks = Map(part.Blocks, map) })],
    };

    private static ImmutableArray<Inline> Map(ImmutableArray<Inline> inlines, Func<Inline, Inline> map) => [.. inlines.Select(map)];

    private static ImmutableArray<Block> Map(ImmutableArray<Block> blocks, Func<Inline, Inline> map) => [.. blocks.Select(block => Map(block, map))];

    private static Block Map(Block block, Func<Inline, Inline> map) => block switch
    {
        Clause clause => clause with { Blocks = Map(clause.Blocks, map) },
        Paragraph paragraph => paragraph with { Inlines = Map(paragraph.Inlines, map) },
        NumberedList list => list with { Items = [.. list.Items.Select(item => item with { Blocks = Map(item.Blocks, map) })] },
        Table table => table with { Rows = [.. table.Rows.Select(row => new TableRow([.. row.Cells.Select(cell => Map(cell, map))]))] },
        DefinitionList list => list with { Definitions = [.. list.Definitions.Select(definition => definition with { Blocks = Map(definition.Blocks, map) })] },
        SignatureBlock signature => signature with { Attestation = Map(signature.Attestation, map) },
        Figure or DraftingNote => block,
        _ => throw new UnreachableException(),
    };
}
