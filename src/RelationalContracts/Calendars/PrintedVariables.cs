using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Documents;
using RelationalContracts.Models;

namespace RelationalContracts.Calendars;

/// <summary>Finds the values of the deal that a draft prints, and where.</summary>
internal static class PrintedVariables
{
    /// <summary>The variables printed in clauses and schedules, each where it stands first.</summary>
    /// <param name="composed">The draft.</param>
    /// <param name="templates">The document templates, which say what a clause is called: a charter has sections.</param>
    public static ImmutableDictionary<string, PrintedPlace> Of(ComposedDeal composed, IReadOnlyDictionary<string, DocumentTemplate> templates)
    {
        var places = ImmutableDictionary.CreateBuilder<string, PrintedPlace>(StringComparer.Ordinal);
        foreach (var document in composed.Documents)
        {
            var word = templates.TryGetValue(document.Identity.Template, out var template) ? template.ClauseWord : "clause";
            foreach (var part in document.Parts)
            {
                foreach (var clause in part.Blocks.OfType<Clause>())
                {
                    Add(places, clause.Blocks, new PrintedPlace(clause.Origin?.Provision ?? string.Empty, $"{word} {clause.Label.Reference}", document.Identity.Kind));
                }

                if (part.Kind is PartKind.Schedule)
                {
                    Add(places, part.Blocks, new PrintedPlace(part.Origin?.Provision ?? string.Empty, part.Label?.Reference ?? part.Heading, document.Identity.Kind));
                }
            }
        }

        return places.ToImmutable();
    }

    private static void Add(ImmutableDictionary<string, PrintedPlace>.Builder places, ImmutableArray<Block> blocks, PrintedPlace place)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case NumberedList list:
                    foreach (var item in list.Items)
                    {
                        Add(places, item.Blocks, place.At(item.Label));
                    }

                    break;
                case Paragraph paragraph:
                    Add(places, paragraph.Inlines, place);
                    break;
                case Table table:
                    foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                    {
                        Add(places, cell, place);
                    }

                    break;
            }
        }
    }

    // A cell's value names its table first: "kpis.2.target".
    private static void Add(ImmutableDictionary<string, PrintedPlace>.Builder places, ImmutableArray<Inline> inlines, PrintedPlace place)
    {
        foreach (var value in inlines.OfType<ValueText>())
        {
            places.TryAdd(value.Variable.Split('.')[0], place);
        }
    }
}

/// <summary>Where a value is printed.</summary>
/// <param name="Provision">The provision; empty for the document's own.</param>
/// <param name="Words">The place in words: "clause 14.2", "Schedule 3".</param>
/// <param name="Document">The kind of document, in words.</param>
internal sealed record PrintedPlace(string Provision, string Words, string Document)
{
    /// <summary>The paragraph of a clause; a paragraph of a schedule is called by its schedule.</summary>
    /// <param name="label">The paragraph's label.</param>
    public PrintedPlace At(Label label) => label.Scheme is NumberingScheme.Clauses ? this with { Words = $"{Words.Split(' ')[0]} {label.Reference}" } : this;
}
