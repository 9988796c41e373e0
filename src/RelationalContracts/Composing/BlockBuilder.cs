using System.Collections.Immutable;
using RelationalContracts.Composing.Expansion;
using RelationalContracts.Composing.Numbering;
using RelationalContracts.Composing.Terms;
using RelationalContracts.Documents;

namespace RelationalContracts.Composing;

/// <summary>Builds the blocks of a document from expanded text, with numbers, terms and references in place.</summary>
/// <param name="numbering">The numbers.</param>
/// <param name="finisher">Finishes runs of text.</param>
internal sealed class BlockBuilder(DocumentNumbering numbering, TextFinisher finisher)
{
    /// <summary>Builds blocks. Neighbouring items form one list.</summary>
    public ImmutableArray<Block> Build(ImmutableArray<ExpandedNode> nodes)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(nodes.Length);
        ImmutableArray<NumberedItem>.Builder? items = null;
        foreach (var node in nodes)
        {
            if (node is ExpandedItem item)
            {
                if (numbering.LabelOf(item) is { } label)
                {
                    items ??= ImmutableArray.CreateBuilder<NumberedItem>();
                    items.Add(new NumberedItem(label, item.Anchor, Build(item.Body)));
                }

                continue;
            }

            EndList(blocks, items);
            blocks.Add(node is ExpandedTable table ? Table(table) : Paragraph((ExpandedParagraph)node));
        }

        EndList(blocks, items);
        return blocks.DrainToImmutable();
    }

    /// <summary>Builds the definition of a term: the term in bold, "means", and its meaning.</summary>
    public Definition Definition(TermMeaning meaning)
    {
        var body = meaning.Body;
        var first = body is [ExpandedParagraph paragraph, ..] ? finisher.Finish(paragraph.Pieces, startsSentence: false) : [];
        ImmutableArray<Inline> lead = [new TermBeingDefined(meaning.Term), new Text(" means "), .. first];
        var rest = body is [ExpandedParagraph, ..] ? Build(body[1..]) : Build(body);
        return new Definition(meaning.Term, meaning.Anchor, [new Paragraph(Joined(lead)) { At = meaning.At }, .. rest]);
    }

    /// <summary>A run of text.</summary>
    public ImmutableArray<Inline> Run(ImmutableArray<Piece> pieces) => finisher.Finish(pieces);

    private static void EndList(ImmutableArray<Block>.Builder blocks, ImmutableArray<NumberedItem>.Builder? items)
    {
        if (items is { Count: > 0 })
        {
            blocks.Add(new NumberedList(items.DrainToImmutable()));
        }
    }

    private Paragraph Paragraph(ExpandedParagraph paragraph) => new(finisher.Finish(paragraph.Pieces)) { At = paragraph.At };

    private Table Table(ExpandedTable table) => new(
        table.Caption, table.Columns, [.. table.Rows.Select(row => new TableRow([.. row.Select(cell => finisher.Finish(cell))]))])
    {
        At = table.At,
    };

    /// <summary>Joins neighbouring texts, so that equal words give equal trees.</summary>
    private static ImmutableArray<Inline> Joined(ImmutableArray<Inline> inlines)
    {
        var joined = ImmutableArray.CreateBuilder<Inline>(inlines.Length);
        foreach (var inline in inlines)
        {
            if (inline is Text text && joined is [.., Text before])
            {
                joined[^1] = new Text(before.Value + text.Value);
            }
            else
            {
                joined.Add(inline);
            }
        }

        return joined.ToImmutable();
    }
}
