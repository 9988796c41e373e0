using System.Collections.Immutable;
using RelationalContracts.Documents;

namespace RelationalContracts.Testing.Documents;

public sealed partial class ContractBuilder
{
    private readonly Dictionary<Anchor, Place> _known;
    private readonly Dictionary<Anchor, Place> _places = [];

    private ContractBuilder(Dictionary<Anchor, Place> known) => _known = known;

    private ImmutableArray<Inline> Words(string wording) => Wording.Read(wording, Reference);

    private CrossReference Reference(Anchor target)
    {
        if (target.Value.Contains(':', StringComparison.Ordinal))
        {
            return new CrossReference(null, [new ReferencePiece($"the section on {target.Value.Split(':')[1]} of the {target.Value.Split(':')[0]}", null)]);
        }

        return _known.TryGetValue(target, out var place)
            ? new CrossReference(target, Pieces(target, place))
            : new CrossReference(target, [new ReferencePiece("?", target)]);
    }

    private ImmutableArray<ReferencePiece> Pieces(Anchor target, Place place)
    {
        var number = new ReferencePiece(place.Label.Reference, target);
        if (place.Schedule is { } schedule)
        {
            return [new("paragraph ", null), number, new(" of ", null), new(_known[schedule].Label.Reference, schedule)];
        }

        return place.Label.Scheme is NumberingScheme.Schedules ? [number] : [new("clause ", null), number];
    }

    /// <summary>Numbers the items among the drafts; a list goes on after a block that stands between its items.</summary>
    private ImmutableArray<Block> Numbered(IEnumerable<Draft> drafts, Scope scope)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var items = ImmutableArray.CreateBuilder<NumberedItem>();
        var ordinal = 0;
        foreach (var draft in drafts)
        {
            if (draft is Item item)
            {
                items.Add(Numbered(item, scope, ++ordinal));
                continue;
            }

            AddList(blocks, items);
            blocks.Add(((Draft.Ready)draft).Block);
        }

        AddList(blocks, items);
        return blocks.ToImmutable();
    }

    private NumberedItem Numbered(Item item, Scope scope, int ordinal)
    {
        var label = Counting.Label(scope.Scheme, scope.Level, ordinal, scope.Above);
        var anchor = item.Name is { } name ? new Anchor($"{scope.Owner}/{name}") : (Anchor?)null;
        if (anchor is { } known)
        {
            Remember(known, label, scope.Schedule);
        }

        var below = Numbered(item.Below, scope with { Level = scope.Level + 1, Above = label.Reference });
        return new NumberedItem(label, anchor, [new Paragraph(item.Inlines), .. below]);
    }

    private void Remember(Anchor anchor, Label label, Anchor? schedule) => _places.Add(anchor, new Place(label, schedule));

    private static void AddList(ImmutableArray<Block>.Builder blocks, ImmutableArray<NumberedItem>.Builder items)
    {
        if (items.Count > 0)
        {
            blocks.Add(new NumberedList(items.ToImmutable()));
            items.Clear();
        }
    }

    private sealed record Place(Label Label, Anchor? Schedule);

    private sealed record Scope(NumberingScheme Scheme, int Level, string Above, string Owner)
    {
        public Anchor? Schedule { get; init; }
    }
}
