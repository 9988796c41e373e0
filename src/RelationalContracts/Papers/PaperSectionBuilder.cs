using System.Collections.Immutable;
using RelationalContracts.Composing.Numbering;
using RelationalContracts.Documents;

namespace RelationalContracts.Papers;

/// <summary>Writes one section of a paper: numbered paragraphs, points below them, tables.</summary>
/// <param name="section">The section's number.</param>
internal sealed class PaperSectionBuilder(Label section)
{
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<NumberedItem>.Builder _items = ImmutableArray.CreateBuilder<NumberedItem>();
    private int _ordinal;

    /// <summary>What has been written.</summary>
    public ImmutableArray<Block> Blocks
    {
        get
        {
            EndList();
            return _blocks.ToImmutable();
        }
    }

    /// <summary>Adds a numbered paragraph.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="points">Lettered points below it.</param>
    public void Paragraph(string text, params IReadOnlyCollection<string> points) => Paragraph([PaperText.Of(text)], points);

    /// <summary>Adds a numbered paragraph that opens with a bold lead.</summary>
    /// <param name="lead">The lead, with its full stop.</param>
    /// <param name="text">What follows.</param>
    /// <param name="points">Lettered points below it.</param>
    public void Lead(string lead, string text, params IReadOnlyCollection<string> points) =>
        Paragraph(text.Length == 0 ? [new RunInHeading(lead)] : [new RunInHeading(lead), PaperText.Of(" " + text)], points);

    /// <summary>Adds a numbered paragraph.</summary>
    /// <param name="inlines">Its text.</param>
    /// <param name="points">Lettered points below it.</param>
    public void Paragraph(ImmutableArray<Inline> inlines, params IReadOnlyCollection<string> points)
    {
        _ordinal++;
        var label = LabelMaker.Item(NumberingScheme.Clauses, 1, _ordinal, section);
        var items = points.Select((point, index) => new NumberedItem(
            LabelMaker.Item(NumberingScheme.Clauses, 2, index + 1, label), null, [new Paragraph([PaperText.Of(point)])]));
        Block[] below = points.Count == 0 ? [] : [new NumberedList([.. items])];
        _items.Add(new NumberedItem(label, null, [new Paragraph(PaperText.Of(inlines)), .. below]));
    }

    /// <summary>Adds a table or another block between the paragraphs.</summary>
    /// <param name="block">The block.</param>
    public void Add(Block block)
    {
        EndList();
        _blocks.Add(block);
    }

    /// <summary>Adds blocks between the paragraphs.</summary>
    /// <param name="blocks">The blocks.</param>
    public void Add(IEnumerable<Block> blocks)
    {
        EndList();
        _blocks.AddRange(blocks);
    }

    private void EndList()
    {
        if (_items.Count > 0)
        {
            _blocks.Add(new NumberedList(_items.ToImmutable()));
            _items.Clear();
        }
    }
}
