using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Reading;

namespace RelationalContracts.Reviewing.Legal;

/// <summary>Reads a composed document into passages, in printed order. Notes to the drafter are no part of the text.</summary>
internal sealed class PassageReader
{
    private readonly Workspace _workspace;
    private readonly Deal _deal;
    private readonly bool _binds;

    private PassageReader(Workspace workspace, Deal deal, ContractDocument document)
    {
        _workspace = workspace;
        _deal = deal;
        _binds = !workspace.Templates.TryGetValue(document.Identity.Template, out var template) || !template.IsCharter;
    }

    /// <summary>The passages of every document of a draft.</summary>
    public static ImmutableArray<Passage> Read(DraftUnderReview draft) =>
        [.. draft.Composed.Documents.SelectMany(document => new PassageReader(draft.Workspace, draft.Deal, document).Read(document))];

    private IEnumerable<Passage> Read(ContractDocument document) => document.Parts
        .Where(part => part.Kind is not (PartKind.OpenBlanks or PartKind.Appendix))
        .SelectMany(part => part.Blocks.SelectMany(block => Of(block, new Place(part.Origin, part.Label?.Reference, string.Empty))));

    private IEnumerable<Passage> Of(Block block, Place place) => block switch
    {
        Clause clause => clause.Blocks.SelectMany(inner => Of(inner, new Place(clause.Origin, clause.Label.Reference, string.Empty))),
        Paragraph paragraph => [Make(paragraph.Inlines, place)],
        NumberedList list => list.Items.SelectMany(item => OfItem(item, place)),
        DefinitionList list => list.Definitions.SelectMany(definition => definition.Blocks.SelectMany(inner => Of(inner, place))),
        Table table => table.Rows.SelectMany(row => row.Cells).Select(cell => Make(cell, place) with { IsTable = true }),
        SignatureBlock signature => [Make(signature.Attestation, place)],
        _ => [],
    };

    private IEnumerable<Passage> OfItem(NumberedItem item, Place place)
    {
        var own = place with { Clause = place.Within(item.Label) };
        var below = own;
        foreach (var block in item.Blocks)
        {
            foreach (var passage in Of(block, block is Paragraph ? own : below))
            {
                yield return passage;
            }

            below = block is Paragraph paragraph ? below with { Lead = $"{own.Lead} {Straight(PlainText.Of(paragraph.Inlines))}".Trim() } : below;
        }
    }

    private Passage Make(ImmutableArray<Inline> inlines, Place place) =>
        new(Straight(PlainText.Of(inlines)), place.Lead, place.Origin?.Provision, place.Clause, place.Origin?.Source ?? _deal.At)
        {
            Family = place.Origin is { } origin ? _workspace.Library.Find(new Library.ProvisionId(origin.Provision))?.Family ?? string.Empty : string.Empty,
            Binds = _binds,
            Drafted = Straight(string.Concat(inlines.Select(inline => inline is ValueText or Blank ? "\u2026" : PlainText.Of(inline)))),
            Typed = string.Concat(inlines.Select(inline => inline switch
            {
                Text text => text.Value,
                ValueText value => value.Value,
                LineBreak => "\n",
                _ => "\u00b6",
            })),
            References = [.. inlines.OfType<CrossReference>().Select(reference => reference.Target?.Value.Split('/')[0]).OfType<string>()],
        };

    // So that the lists of phrases can be typed on any keyboard.
    private static string Straight(string text) =>
        text.Replace('\u2018', '\'').Replace('\u2019', '\'').Replace('\u201c', '"').Replace('\u201d', '"');

    private sealed record Place(Origin? Origin, string? Clause, string Lead)
    {
        public string Within(Label label) => label.Scheme is NumberingScheme.Schedules && Clause is { } schedule && schedule.StartsWith("Schedule", StringComparison.Ordinal)
            ? $"paragraph {label.Reference} of {schedule}"
            : label.Reference;
    }
}
