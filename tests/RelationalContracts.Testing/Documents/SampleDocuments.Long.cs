using System.Globalization;
using RelationalContracts.Documents;

namespace RelationalContracts.Testing.Documents;

public static partial class SampleDocuments
{
    private const int ParagraphsPerClause = 6;

    private static readonly string[] Openings =
    [
        "The {~Party|Parties} must", "Each {~Party} must", "The {~Partnership Board} must", "The {~Commissioner} must", "A {~Party} that cannot act in time must",
    ];

    private static readonly string[] Duties =
    [
        "share what it learns about the {~Services} with every other {~Party}, in time for each to act on it",
        "review how the {~Services} work for the people who use them, and record what will change and by when",
        "give notice of an early warning as soon as it sees that a cost, a date or an outcome is at risk",
        "keep records that show how each decision was made, on what evidence, and who took part in it",
        "meet in good faith within {=response_time|10 working days} to find a way forward that each of them can carry out",
    ];

    private static readonly string[] Manners =
    [
        "as {0} provides", "without waiting for the next meeting", "at no charge to the others", "so far as the law allows", "unless {0} says otherwise",
    ];

    /// <summary>A long contract of made-up sentences, the same on every run: for benchmarks, never for judging wording.</summary>
    /// <param name="clauses">How many clauses; each has about 300 words.</param>
    public static ContractDocument Long(int clauses) => ContractBuilder.Build(contract =>
    {
        contract.Part(PartKind.Parties, "Parties", [.. Enumerable.Range(1, 8).Select(n => contract.Item($"{{=parties.{n}.name|Member {n} of the Harbour Alliance}} (“{{:Member {n}}}”)."))]);
        contract.Part(PartKind.Background, "Background", contract.Item("The {~Party|Parties} share a purpose."));
        for (var clause = 1; clause <= clauses; clause++)
        {
            AddLongClause(contract, clause, clauses);
        }

        contract.Clause("definitions", "Definitions", new DefinitionList(
            [.. LongTerms.Select(term => contract.Definition(term, "means what {#clause-1} says."))]));
        contract.Schedule("clause-1", "Review calendar", contract.Item("{!Meetings.} As {#clause-1} provides."), contract.Table(
            "Reviews", "Month|Review|Hours#", [.. Enumerable.Range(1, clauses).Select(n => $"Month {n}|Review of {{#clause-{n}}}|{n}")]));
        contract.Part(PartKind.Execution, "Execution", [.. Enumerable.Range(1, 8).Select(n => (Draft)Signature(contract, $"Member {n} of the Harbour Alliance"))]);
    });

    private static string[] LongTerms => ["Commissioner", "Partnership Board", "Party", "Services"];

    private static void AddLongClause(ContractBuilder contract, int clause, int clauses)
    {
        Item Numbered(int paragraph) => contract.Item(
            "{!Duty.} " + Sentence(clause, paragraph, clauses),
            contract.Item(Sentence(clause + 1, paragraph, clauses)),
            contract.Item(Sentence(clause, paragraph + 2, clauses)));
        var paragraphs = Enumerable.Range(1, ParagraphsPerClause).Select(paragraph => (Draft)Numbered(paragraph).Named(Name(paragraph)));
        contract.Clause($"clause-{clause}", $"Duty {clause} of the Parties", [.. paragraphs]);
    }

    private static string Name(int paragraph) => "p" + paragraph.ToString(CultureInfo.InvariantCulture);

    private static string Sentence(int clause, int paragraph, int clauses)
    {
        var seed = (clause * 31) + (paragraph * 17);
        var target = $"{{#clause-{1 + (seed % clauses)}/{Name(1 + (seed % ParagraphsPerClause))}}}";
        var manner = Manners[seed % Manners.Length].Replace("{0}", target, StringComparison.Ordinal);
        return $"{Openings[(seed / 3) % Openings.Length]} {Duties[(seed / 7) % Duties.Length]}, {manner}.";
    }
}
