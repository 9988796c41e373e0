using System.Text.RegularExpressions;
using RelationalContracts.Documents;

namespace RelationalContracts.Summaries;

/// <summary>A sentence of a document, with the place where it stands.</summary>
/// <param name="Text">The sentence as printed, references included.</param>
/// <param name="Reference">Where it stands: "clause 62.1", "paragraph 3 of Schedule 1".</param>
internal sealed record QuotedSentence(string Text, string Reference)
{
    /// <summary>How many words it has.</summary>
    public int Words => Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}

/// <summary>Finds the whole sentences of a document that can stand on their own.</summary>
/// <remarks>
/// A sentence that leads in to a list or a table ends in a colon and is passed over, and so is one that points
/// back ("It", "That Party", "keep that contact open"): torn from its place it would say less, or something else.
/// </remarks>
/// <param name="document">The document.</param>
/// <param name="clauseWord">What the document calls a clause.</param>
/// <param name="paragraphWord">What it calls a paragraph of a schedule.</param>
internal sealed partial class QuotableSentences(ContractDocument document, string clauseWord, string paragraphWord)
{
    private const int MostWords = 55;
    private static readonly string[] PointingBack = ["It ", "They ", "That ", "Those ", "These ", "This ", "Such ", "He ", "She ", "If it ", "If they ", "If none ", "If no ", "Until then", "The period ", "Without ", "If the managers", "If those ", "Clause ", "Section "];

    /// <summary>The sentences of a place.</summary>
    /// <param name="of">Its anchor: a clause's, a schedule's or a definition's; one that the document lacks has none.</param>
    public IEnumerable<QuotedSentence> Of(Anchor of) => document.Parts.SelectMany(part =>
        part.Anchor == of && part.Label is { } label
            ? Sentences(part.Blocks, item => $"{paragraphWord} {item.Reference} of {label.Printed}")
            : part.Blocks.OfType<Clause>().SelectMany(clause => clause.Anchor == of ? Sentences(clause) : Meaning(clause, of)));

    /// <summary>Every sentence of the clauses, in printed order.</summary>
    public IEnumerable<QuotedSentence> All() => document.AllClauses().SelectMany(Sentences);

    /// <summary>The sentences of a document's background.</summary>
    public IEnumerable<QuotedSentence> Background() => document.Parts.Where(part => part.Kind is PartKind.Background)
        .SelectMany(part => Sentences(part.Blocks, item => $"background {item.Printed}"));

    private IEnumerable<QuotedSentence> Sentences(Clause clause) => Sentences(clause.Blocks, item => $"{clauseWord} {item.Reference}");

    private IEnumerable<QuotedSentence> Meaning(Clause clause, Anchor term) =>
        from definition in clause.Blocks.OfType<DefinitionList>().SelectMany(list => list.Definitions)
        where definition.Anchor == term
        from sentence in Sentences(definition.Blocks)
        select new QuotedSentence(sentence, $"{clauseWord} {clause.Label.Reference}");

    private static IEnumerable<QuotedSentence> Sentences(IEnumerable<Block> blocks, Func<Label, string> reference) =>
        from item in blocks.OfType<NumberedList>().SelectMany(list => list.Items)
        from sentence in Sentences(item.Blocks)
        select new QuotedSentence(sentence, reference(item.Label));

    private static IEnumerable<string> Sentences(IEnumerable<Block> paragraphs) => paragraphs.OfType<Paragraph>().Take(1)
        .SelectMany(paragraph => SentenceSplitter.Split(PlainText.Of([.. paragraph.Inlines.Where(inline => inline is not RunInHeading)])))
        .Where(StandsAlone);

    private static bool StandsAlone(string sentence) =>
        sentence.EndsWith('.') && !PointingBack.Any(start => sentence.StartsWith(start, StringComparison.Ordinal))
        && !PointingWithin().IsMatch(sentence)
        && sentence.Split(' ').Length <= MostWords;

    // "use this knowledge", "lead this and", "keep that contact": but "this Agreement" is the document, and "this vision: ..." points forward.
    [GeneratedRegex(@"\b(?:this|these|those) (?!\w+:|who|whom|whose|that|which)[a-z]|\bthis[.,;]|\bthe same time\b|\b(?:keep|use|give|in|on|by|of|for|at|to|with|from|under|against|before|after) that [a-z]")]
    private static partial Regex PointingWithin();
}
