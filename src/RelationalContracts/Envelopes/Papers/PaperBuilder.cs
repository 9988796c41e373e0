using System.Collections.Immutable;
using RelationalContracts.Documents;

namespace RelationalContracts.Envelopes.Papers;

/// <summary>Puts a short paper about a deal together: numbered sections in the dress of the deal's own documents.</summary>
/// <remarks>A paper is a <see cref="ContractDocument"/>, so that every writer can write it and the theme is the deal's.</remarks>
/// <param name="main">The deal's main document, whose cover and state the paper borrows.</param>
/// <param name="id">The paper's id, which names its file.</param>
/// <param name="kind">What it is, in words for the reader.</param>
internal sealed class PaperBuilder(ContractDocument main, string id, string kind)
{
    private readonly List<Clause> _sections = [];

    /// <summary>Adds a section.</summary>
    /// <param name="heading">Its heading.</param>
    /// <param name="blocks">What stands in it.</param>
    public PaperBuilder Section(string heading, params IEnumerable<Block> blocks)
    {
        var number = _sections.Count + 1;
        var label = new Label(NumberingScheme.Clauses, 1, number, $"{number}.", $"{number}");
        _sections.Add(new Clause(label, heading, new Anchor($"section-{number}"), null, [.. blocks]));
        return this;
    }

    /// <summary>The paper.</summary>
    /// <param name="last">Parts after the sections, such as signatures.</param>
    public ContractDocument Build(params ImmutableArray<Part> last) => new(
        main.Identity with { Template = id, Kind = kind },
        main.Cover with { Subtitle = kind, Dated = string.Empty },
        [new Part(PartKind.Terms, string.Empty, [.. _sections]), .. last])
    {
        Labels = _sections.ToImmutableDictionary(section => section.Anchor, section => section.Label),
    };

    /// <summary>The next section's numbered paragraphs.</summary>
    /// <param name="paragraphs">Their texts.</param>
    public NumberedList Numbered(IEnumerable<ImmutableArray<Inline>> paragraphs) => new(
        [.. paragraphs.Select((inlines, index) => new NumberedItem(ParagraphLabel(index + 1), null, [new Paragraph(inlines)]))]);

    /// <summary>A paragraph of our own words.</summary>
    /// <param name="text">The words.</param>
    public static Paragraph Words(string text) => new([new Text(text)]);

    /// <summary>A table.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Its rows, each a cell for a column.</param>
    public static Table Table(string caption, IEnumerable<TableColumn> columns, IEnumerable<IEnumerable<Inline>> rows) =>
        new(caption, [.. columns], [.. rows.Select(cells => new TableRow([.. cells.Select(cell => ImmutableArray.Create(cell))]))]);

    private Label ParagraphLabel(int ordinal)
    {
        var number = $"{_sections.Count + 1}.{ordinal}";
        return new Label(NumberingScheme.Clauses, 2, ordinal, number, number);
    }
}
