using System.Collections.Immutable;
using RelationalContracts.Composing.Expansion;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Composing.Numbering;

/// <summary>Gives everything in a document its number.</summary>
/// <remarks>Numbers hang only on order, so they are known before any reference is printed; definitions come into it by whether there are any.</remarks>
internal sealed class DocumentNumbering
{
    private readonly Dictionary<ExpandedItem, Label> _items = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Anchor, Place> _places = [];
    private readonly DiagnosticBag _diagnostics;

    private DocumentNumbering(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>Every place that references may point to.</summary>
    public IReadOnlyDictionary<Anchor, Place> Places => _places;

    /// <summary>The label of an item; null for one that is too deep to have a number.</summary>
    public Label? LabelOf(ExpandedItem item) => _items.GetValueOrDefault(item);

    /// <summary>Numbers a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="definitionsAt">How many clauses stand before the clause of definitions; null where there is none.</param>
    /// <param name="definitions">The bodies of its definitions.</param>
    /// <param name="annexes">What is attached to it.</param>
    /// <param name="diagnostics">Receives lists that are too deep (RC4009).</param>
    public static DocumentNumbering Number(
        ExpandedDocument document,
        int? definitionsAt,
        IEnumerable<ImmutableArray<ExpandedNode>> definitions,
        ImmutableArray<Annex> annexes,
        DiagnosticBag diagnostics)
    {
        var numbering = new DocumentNumbering(diagnostics);
        numbering.Recitals(document);
        numbering.Clauses(document, definitionsAt);
        numbering.Schedules(document, annexes);
        foreach (var body in definitions)
        {
            numbering.List(body, new Hanging(NumberingScheme.Definitions, 1, null, null), 0);
        }

        return numbering;
    }

    private void Recitals(ExpandedDocument document)
    {
        var count = 0;
        foreach (var recital in document.Recitals)
        {
            count = List(recital.Body, new Hanging(NumberingScheme.Recitals, 1, null, null), count);
            if (recital.Body.OfType<ExpandedItem>().FirstOrDefault() is { } first)
            {
                _places[recital.Anchor] = new Place(_items[first], null);
            }
        }
    }

    private void Clauses(ExpandedDocument document, int? definitionsAt)
    {
        var count = 0;
        foreach (var clause in document.Clauses)
        {
            if (count == definitionsAt)
            {
                _places[Anchor.Definitions] = new Place(LabelMaker.Clause(++count), null);
            }

            var label = LabelMaker.Clause(++count);
            _places[clause.Anchor] = new Place(label, null);
            List(clause.Body, new Hanging(NumberingScheme.Clauses, 1, label, null), 0);
        }

        if (definitionsAt >= count && !_places.ContainsKey(Anchor.Definitions))
        {
            _places[Anchor.Definitions] = new Place(LabelMaker.Clause(++count), null);
        }
    }

    private void Schedules(ExpandedDocument document, ImmutableArray<Annex> annexes)
    {
        var count = 0;
        foreach (var schedule in document.Clauses.SelectMany(clause => clause.Schedules))
        {
            var label = LabelMaker.Schedule(document.Template.ScheduleWord, ++count);
            _places[schedule.Anchor] = new Place(label, null);
            List(schedule.Body, new Hanging(NumberingScheme.Schedules, 1, label, schedule.Anchor), 0);
        }

        foreach (var annex in annexes)
        {
            _places[AnchorOf(annex)] = new Place(LabelMaker.Schedule(document.Template.ScheduleWord, ++count), null);
        }
    }

    /// <summary>The anchor of an annex.</summary>
    public static Anchor AnchorOf(Annex annex) => new("annex/" + annex.Id);

    /// <summary>Numbers the items of a list, which run on through what stands between them.</summary>
    /// <returns>How many items there are, those before among them.</returns>
    private int List(ImmutableArray<ExpandedNode> nodes, Hanging hanging, int count)
    {
        foreach (var node in nodes)
        {
            if (node is not ExpandedItem item)
            {
                continue;
            }

            if (hanging.Depth > LabelMaker.DeepestList(hanging.Scheme))
            {
                _diagnostics.Add(NumberingDiagnostics.TooDeep(item, LabelMaker.DeepestList(hanging.Scheme)));
                continue;
            }

            var label = LabelMaker.Item(hanging.Scheme, hanging.Depth, ++count, hanging.Parent);
            _items.Add(item, label);
            if (item.Anchor is { } anchor)
            {
                _places[anchor] = new Place(label, hanging.Schedule);
            }

            List(item.Body, hanging with { Depth = hanging.Depth + 1, Parent = label }, 0);
        }

        return count;
    }

    /// <summary>What a list hangs from.</summary>
    private readonly record struct Hanging(NumberingScheme Scheme, int Depth, Label? Parent, Anchor? Schedule);
}
