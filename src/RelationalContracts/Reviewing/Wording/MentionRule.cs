using RelationalContracts.Documents;
using RelationalContracts.Reviewing.Statements;

namespace RelationalContracts.Reviewing.Wording;

/// <summary>Every schedule is mentioned by a clause, and annexes are spoken of.</summary>
/// <remarks>
/// The library cannot name an annex of the deal's, so words that take annexes in ("each annex that describes them") will do for
/// all of them.
/// </remarks>
internal sealed class MentionRule : IDraftRule
{
    /// <inheritdoc />
    public string Code => "RC4122";

    /// <inheritdoc />
    public string Sound => "Every schedule and annex is mentioned by a clause.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading) => reading.Documents.SelectMany(document => Check(reading, document));

    private static IEnumerable<ReviewFinding> Check(DraftReading reading, ReadDocument read)
    {
        var document = read.Document;
        var mentioned = document.Parts.SelectMany(part => part.Blocks.SelectMany(DocumentWalk.WithDescendants).OfType<Paragraph>()
            .SelectMany(paragraph => paragraph.Inlines).OfType<CrossReference>().SelectMany(Places).Where(place => place != part.Anchor)).ToHashSet();

        // A schedule that is called by its title as a defined term is mentioned too.
        var terms = document.AllInlines().OfType<TermUse>().Select(use => use.Term).ToHashSet(StringComparer.Ordinal);
        foreach (var part in document.Parts.Where(part => part is { Kind: PartKind.Schedule, Anchor: not null } && !mentioned.Contains(part.Anchor.Value) && !terms.Contains(part.Heading)))
        {
            yield return WordingFindings.NeverMentioned($"{part.Label!.Reference}, {part.Heading}", part.Origin?.Provision, part.Origin?.Source ?? reading.Draft.Deal.At);
        }

        if (document.Parts.Any(part => part.Kind == PartKind.Annex) && !read.Sentences.Any(SpeaksOfAnnexes))
        {
            foreach (var annex in reading.Draft.Deal.Annexes.Where(annex => !mentioned.Contains(new Anchor($"annex/{annex.Id}"))))
            {
                yield return WordingFindings.NeverMentioned($"the annex '{annex.Title}'", null, annex.At);
            }
        }
    }

    // "paragraph 1.2 of Schedule 3" mentions the schedule too.
    private static IEnumerable<Anchor> Places(CrossReference reference) =>
        reference.Pieces.Select(piece => piece.NumberOf).Append(reference.Target).OfType<Anchor>();

    private static bool SpeaksOfAnnexes(Sentence sentence) =>
        sentence.Kind is SentenceKind.Full or SentenceKind.Item && sentence.Text.Contains("annex", StringComparison.Ordinal);
}
