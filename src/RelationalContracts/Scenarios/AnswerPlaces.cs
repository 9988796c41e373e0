using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Documents;
using RelationalContracts.Library;

namespace RelationalContracts.Scenarios;

/// <summary>Finds where a provision is printed, and reads its paragraphs.</summary>
internal static class AnswerPlaces
{
    /// <summary>The first clause that a provision makes, with the schedules it brings to the same document.</summary>
    /// <param name="question">The question that it answers.</param>
    /// <param name="provision">The provision.</param>
    /// <param name="composed">The draft.</param>
    /// <returns>The clause; null where no document prints it as one.</returns>
    public static PlacedAnswer? Find(ScenarioQuestion question, Provision provision, ComposedDeal composed)
    {
        for (var index = 0; index < composed.Documents.Length; index++)
        {
            var document = composed.Documents[index];
            if (ClauseOf(document, provision.Id) is { } clause)
            {
                var paragraphs = Paragraphs(clause.Blocks, string.Empty, clause.Label.Reference).Concat(Schedules(document, provision.Id));
                var answer = new ClauseAnswer(question, provision.Id.Value, clause.Heading, document.Identity.Template, clause.Label.Reference, [.. paragraphs]);
                return new PlacedAnswer(index, clause.Label.Ordinal, answer);
            }
        }

        return null;
    }

    private static Clause? ClauseOf(ContractDocument document, ProvisionId id) => document.AllClauses()
        .FirstOrDefault(clause => clause.Origin?.Provision == id.Value);

    private static IEnumerable<AnswerParagraph> Schedules(ContractDocument document, ProvisionId id) => document.Parts
        .Where(part => part.Kind is PartKind.Schedule && part.Origin?.Provision == id.Value)
        .SelectMany(part => Paragraphs(part.Blocks, $" of {part.Label!.Reference}", part.Label.Reference));

    private static IEnumerable<AnswerParagraph> Paragraphs(ImmutableArray<Block> blocks, string of, string whole)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case NumberedList list:
                    foreach (var item in list.Items)
                    {
                        var number = of.Length == 0 ? item.Label.Reference : $"paragraph {item.Label.Reference}{of}";
                        yield return Read(number, AnswerText.Of(item.Blocks), item.Blocks);
                    }

                    break;
                case Paragraph paragraph:
                    yield return Read(whole, PlainText.Of(paragraph.Inlines), [paragraph]);
                    break;
                case Table table:
                    yield return Read(whole, AnswerText.Of([table]), [table]);
                    break;
            }
        }
    }

    private static AnswerParagraph Read(string number, string text, ImmutableArray<Block> blocks)
    {
        if (DecisionReader.Read(text) is { } decision)
        {
            return new AnswerParagraph(number, text, decision.Who, TimePhrase.First(decision.Sentence));
        }

        // A time in a table stands in one row, and not beside whoever decides on another.
        return DeciderColumn.Of(blocks) is { } deciders
            ? new AnswerParagraph(number, text, deciders, null)
            : new AnswerParagraph(number, text, null, TimePhrase.First(text));
    }
}

/// <summary>An answer with its place, for putting answers into printed order.</summary>
/// <param name="Document">The document's place among those of the deal.</param>
/// <param name="Clause">The clause's place in it.</param>
/// <param name="Answer">The answer.</param>
internal sealed record PlacedAnswer(int Document, int Clause, ClauseAnswer Answer);
