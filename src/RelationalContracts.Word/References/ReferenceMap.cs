using System.Collections.Immutable;
using System.Globalization;
using RelationalContracts.Documents;

namespace RelationalContracts.Word.References;

/// <summary>Which paragraphs carry bookmarks, and which fields print the number of each place that is referred to.</summary>
/// <remarks>
/// A clause's number is one field in full context (<c>\w</c>): "7.2(a)". In a schedule the full context would begin with the
/// schedule, so each level is a field of its own (<c>\n</c>), from the deepest that prints its whole number down to the
/// place: "1.2" and "(a)".
/// </remarks>
internal sealed class ReferenceMap
{
    /// <summary>The deepest level of a schedule that prints its whole number, <c>1.2</c>; the <c>(a)</c> below it does not.</summary>
    private const int DeepestWholeLevel = 2;

    private readonly BookmarkNames _names = new();
    private readonly HashSet<Anchor> _wanted;
    private readonly Dictionary<Anchor, string> _headings = [];
    private readonly Dictionary<Anchor, ReferenceField[]> _fields = [];
    private readonly Dictionary<NumberedItem, string> _items = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<NumberedItem> _above = new();

    /// <summary>Prepares the bookmarks and fields of a document.</summary>
    public ReferenceMap(ContractDocument document)
    {
        _wanted = [.. document.AllInlines().OfType<CrossReference>().SelectMany(NumbersIn)];
        foreach (var part in document.Parts)
        {
            if (part.Anchor is { } anchor)
            {
                AddHeading(anchor, part.Label);
            }

            AddBlocks(part.Blocks);
        }
    }

    /// <summary>The bookmark on the heading of a clause, schedule, annex or appendix.</summary>
    public string BookmarkOf(Anchor heading) => _headings[heading];

    /// <summary>The bookmark on a numbered paragraph; null where nothing points to it.</summary>
    public string? BookmarkOf(NumberedItem item) => _items.GetValueOrDefault(item);

    /// <summary>The fields that together print the number of a place; empty where nothing in this document bears it.</summary>
    public IReadOnlyList<ReferenceField> FieldsOf(Anchor place) => _fields.GetValueOrDefault(place) ?? [];

    private static IEnumerable<Anchor> NumbersIn(CrossReference reference) =>
        reference.Pieces.Where(piece => piece.NumberOf is not null).Select(piece => piece.NumberOf!.Value);

    private void AddHeading(Anchor anchor, Label? label)
    {
        var name = _headings[anchor] = _names.New(anchor.Value);
        if (label is not null)
        {
            _fields[anchor] = [Field(name, label)];
        }
    }

    private void AddBlocks(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Clause clause:
                    AddHeading(clause.Anchor, clause.Label);
                    AddBlocks(clause.Blocks);
                    break;
                case NumberedList list:
                    AddItems(list);
                    break;
                case DefinitionList list:
                    AddDefinitions(list);
                    break;
            }
        }
    }

    private void AddDefinitions(DefinitionList list)
    {
        foreach (var definition in list.Definitions)
        {
            AddBlocks(definition.Blocks);
        }
    }

    private void AddItems(NumberedList list)
    {
        foreach (var item in list.Items)
        {
            _above.Push(item);
            if (item.Anchor is { } anchor && _wanted.Contains(anchor))
            {
                _fields[anchor] = [.. FieldsOf(item)];
            }

            AddBlocks(item.Blocks);
            _above.Pop();
        }
    }

    private IEnumerable<ReferenceField> FieldsOf(NumberedItem item) => item.Label.Scheme is NumberingScheme.Schedules
        ? _above.TakeWhile(above => above.Label.Level > DeepestWholeLevel).Append(WholeNumberAbove()).Distinct().Reverse().Select(Field)
        : [Field(item)];

    /// <summary>The nearest paragraph, from the one just entered upwards, that prints its whole number.</summary>
    private NumberedItem WholeNumberAbove() => _above.FirstOrDefault(above => above.Label.Level <= DeepestWholeLevel) ?? _above.Peek();

    private ReferenceField Field(NumberedItem item) => Field(Bookmark(item), item.Label);

    private string Bookmark(NumberedItem item)
    {
        if (!_items.TryGetValue(item, out var name))
        {
            name = _items[item] = _names.New(item.Anchor?.Value ?? string.Create(CultureInfo.InvariantCulture, $"paragraph-{_items.Count + 1}"));
        }

        return name;
    }

    private static ReferenceField Field(string bookmark, Label label) => label.Scheme is NumberingScheme.Schedules
        ? new ReferenceField(bookmark, @"\n", label.Printed)
        : new ReferenceField(bookmark, @"\w", label.Reference);
}
