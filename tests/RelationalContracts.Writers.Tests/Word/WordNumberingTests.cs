using System.Collections.Immutable;
using RelationalContracts.Documents;
using RelationalContracts.Testing.Documents;

namespace RelationalContracts.Writers.Tests.Word;

public sealed class WordNumberingTests
{
    public static TheoryData<string> Samples => [nameof(SampleDocuments.EveryNode), nameof(SampleDocuments.Charter), nameof(SampleDocuments.Long)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Word_counts_to_the_numbers_that_the_document_prints(string sample)
    {
        var document = Sample(sample);
        var file = new WordParts(WordFiles.Bytes(document));
        var numbers = new WordNumbers(file);

        var counted = file.Paragraphs.Select(numbers.Of).OfType<WordNumbers.Number>().Select(number => number.Printed);

        counted.Should().Equal(LabelsOf(document).Select(label => label.Printed));
    }

    [Fact]
    public void Word_counts_to_the_numbers_of_every_example()
    {
        foreach (var example in ShippedExamples.Documents(Edition.Training))
        {
            var file = new WordParts(WordFiles.Bytes(example.Document, example.Theme));
            var numbers = new WordNumbers(file);

            file.Paragraphs.Select(numbers.Of).OfType<WordNumbers.Number>().Select(number => number.Printed)
                .Should().Equal(LabelsOf(example.Document).Select(label => label.Printed), example.Deal);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_number_is_typed(string sample)
    {
        var document = Sample(sample);
        var file = new WordParts(WordFiles.Bytes(document));
        var numbers = new WordNumbers(file);

        var typed = file.Paragraphs.Where(paragraph => numbers.Of(paragraph) is { } number
            && WordParts.TextOf(paragraph).TrimStart().StartsWith(number.Printed, StringComparison.Ordinal));

        typed.Should().BeEmpty();
    }

    [Fact]
    public void Each_scheme_is_one_list()
    {
        var numbering = new WordParts(WordFiles.Bytes(SampleDocuments.EveryNode())).Xml("word/numbering.xml");

        numbering.Elements(WordParts.W + "num").Should().HaveSameCount(Enum.GetValues<NumberingScheme>());
        numbering.Elements(WordParts.W + "abstractNum").Should().HaveSameCount(Enum.GetValues<NumberingScheme>());
    }

    [Fact]
    public void Points_begin_again_at_a_with_each_definition()
    {
        var document = ContractBuilder.Build(contract => contract.Clause("definitions", "Definitions", new DefinitionList(
        [
            contract.Definition("Agreement", "means:", contract.Item("this; and"), contract.Item("that.")),
            contract.Definition("Party", "means:", contract.Item("one; or"), contract.Item("another.")),
        ])));
        var file = new WordParts(WordFiles.Bytes(document));
        var numbers = new WordNumbers(file);

        var points = file.Paragraphs.Where(paragraph => WordParts.StyleOf(paragraph) == "DefinitionPoint").Select(point => numbers.Of(point)!.Printed);

        points.Should().Equal("(a)", "(b)", "(a)", "(b)");
    }

    [Fact]
    public void The_word_for_a_schedule_is_the_documents()
    {
        var atodlen = new Part(PartKind.Schedule, "Prisiau", [])
        {
            Label = new Label(NumberingScheme.Schedules, 0, 1, "Atodlen 1", "Atodlen 1"),
            Anchor = new Anchor("prices/schedule"),
        };
        var document = SampleDocuments.Charter() with { Parts = [atodlen] };
        var file = new WordParts(WordFiles.Bytes(document));

        var number = new WordNumbers(file).Of(file.Paragraphs.Single(paragraph => WordParts.StyleOf(paragraph) == "ScheduleHeading"));

        number!.Printed.Should().Be("Atodlen 1");
    }

    private static ContractDocument Sample(string name) => name switch
    {
        nameof(SampleDocuments.EveryNode) => SampleDocuments.EveryNode(),
        nameof(SampleDocuments.Charter) => SampleDocuments.Charter(),
        _ => SampleDocuments.Long(12),
    };

    private static IEnumerable<Label> LabelsOf(ContractDocument document) => document.Parts.SelectMany(part =>
        (part.Label is { } label ? [label] : Enumerable.Empty<Label>()).Concat(LabelsOf(part.Blocks)));

    private static IEnumerable<Label> LabelsOf(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Clause clause => LabelsOf(clause.Blocks).Prepend(clause.Label),
        NumberedList list => list.Items.SelectMany(item => LabelsOf(item.Blocks).Prepend(item.Label)),
        DefinitionList list => list.Definitions.SelectMany(definition => LabelsOf(definition.Blocks)),
        _ => [],
    });
}
