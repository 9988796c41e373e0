using System.Collections.Immutable;
using Markdig.Syntax;

namespace RelationalContracts.Library;

/// <content>Numbered paragraphs.</content>
internal sealed partial class DraftingReader
{
    private void AddItems(ListBlock list, int expectedColumn, ImmutableArray<DraftNode>.Builder nodes)
    {
        if (!list.IsOrdered)
        {
            _diagnostics.Add(DraftingDiagnostics.NotDrafting("list without numbers", PlaceOf(list), "Write '1.' before each item."));
        }

        var first = list.Count > 0 ? list[0].Column : 0;
        var isInItem = list.Parent is ListItemBlock;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            CheckLevel(item, list, isInItem ? first : expectedColumn);
            nodes.Add(Item(item));
        }
    }

    // Numbers may be right-aligned, so that 9. stands a column further right than 10. does.
    private void CheckLevel(ListItemBlock item, ListBlock list, int expectedColumn)
    {
        if (item.Column == expectedColumn || MarkerEnd(item) == expectedColumn + WidestNumber(list))
        {
            return;
        }

        var help = "Sub-items of '1.' need three spaces, those of '10.' four. Items of one level begin in one column.";
        _diagnostics.Add(DraftingDiagnostics.ReadsAtAnotherLevel(PlaceOf(item), help));
    }

    private static int MarkerEnd(ListItemBlock item) => item.Column + Digits(item);

    private static int WidestNumber(ListBlock list) => list.OfType<ListItemBlock>().Max(Digits);

    private static int Digits(ListItemBlock item) => item.Order switch
    {
        < 10 => 1,
        < 100 => 2,
        _ => 3,
    };

    private DraftItem Item(ListItemBlock item)
    {
        if (item.Count == 0 || item[0] is not ParagraphBlock first)
        {
            _diagnostics.Add(DraftingDiagnostics.EmptyItem(PlaceOf(item)));
            return new DraftItem(null, item.Count == 0 ? [] : Blocks(item, item[0].Column), PlaceOf(item));
        }

        var (inlines, label) = Inlines(first);
        var body = ImmutableArray.CreateBuilder<DraftNode>(item.Count);
        body.Add(new DraftParagraph(inlines, PlaceOf(first)));
        foreach (var block in item.Skip(1))
        {
            AddBlock(block, first.Column, body);
        }

        return new DraftItem(label?.Name, body.ToImmutable(), PlaceOf(item));
    }
}
