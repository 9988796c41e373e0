using System.Text.Json;
using System.Xml;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Testing.Tools;

namespace RelationalContracts.Writers.Tests.Word;

public sealed class WordHostileTests
{
    [SharedExamplesFact("09-hostile-inputs/naughty-strings/blns.json")]
    public void Every_naughty_string_reaches_Word_unharmed_as_a_name_a_value_and_a_word()
    {
        var strings = JsonSerializer.Deserialize<string[]>(File.ReadAllText(Path.Combine(Repository.SharedExamples!, "09-hostile-inputs", "naughty-strings", "blns.json")))!;
        var paragraphs = strings.Select((text, i) => (Block)new Paragraph([new ValueText(text, $"v{i}"), new Text("|"), new Text(text), new Text("|"), new Blank(text, $"b{i}", "")]));
        var document = SampleDocuments.Charter();

        var file = new WordParts(WordFiles.Bytes(document with
        {
            Cover = document.Cover with { Parties = [.. strings] },
            Parts = [new Part(PartKind.Background, "Background", [.. paragraphs])],
        }));

        var clean = strings.Select(Clean).ToList();
        file.Paragraphs.Where(paragraph => WordParts.StyleOf(paragraph).StartsWith("CoverParty", StringComparison.Ordinal)).Select(WordParts.TextOf).Should().Equal(clean);
        file.Paragraphs.Where(paragraph => WordParts.StyleOf(paragraph) == "Normal").Select(WordParts.TextOf).Should().Equal(clean.Select(text => $"{text}|{text}|[{text}]"));
        WordFields.In(file.Body).Should().BeEmpty();
    }

    [Fact]
    public void A_value_is_never_read_as_a_field()
    {
        var document = SampleDocuments.Charter() with
        {
            Parts = [new Part(PartKind.Background, "Background", [new Paragraph([new ValueText("{ REF x \\h } INCLUDETEXT \"c:\\\\x\"", "v")])])],
        };

        var file = new WordParts(WordFiles.Bytes(document));

        WordFields.In(file.Body).Should().BeEmpty();
        file.Body.Descendants(WordParts.W + "instrText").Should().BeEmpty();
    }

    [Fact]
    public void A_table_of_5_000_rows_is_a_valid_file()
    {
        var table = new Table("Rows", [new TableColumn("Row", true), new TableColumn("Text", false)], [.. Enumerable.Range(1, 5000).Select(Row)]);
        var document = SampleDocuments.Charter() with { Parts = [new Part(PartKind.Background, "Background", [table])] };

        var file = new WordParts(WordFiles.Bytes(document));

        file.Body.Descendants(WordParts.W + "tr").Should().HaveCount(5001);
    }

    [Fact]
    public void Three_hundred_parties_are_a_valid_file()
    {
        var document = ContractBuilder.Build(contract =>
        {
            contract.CoverParties = [.. Enumerable.Range(1, 300).Select(n => $"Member {n}")];
            contract.Part(PartKind.Parties, "Parties", [.. Enumerable.Range(1, 300).Select(n => contract.Item($"{{=parties.{n}.name|Member {n}}}"))]);
        });

        var file = new WordParts(WordFiles.Bytes(document));

        file.Paragraphs.Count(paragraph => WordParts.StyleOf(paragraph) == "Party").Should().Be(300);
    }

    [Fact]
    public void A_document_of_next_to_nothing_is_a_valid_file()
    {
        var cover = new Cover(string.Empty, string.Empty, string.Empty, string.Empty, [], string.Empty);
        var diagnostics = new DiagnosticBag();

        WordFiles.Bytes(new ContractDocument(SampleDocuments.Charter().Identity, cover, []) { ContentsHeading = "Contents" }, diagnostics: diagnostics);
        WordFiles.Bytes(SampleDocuments.Charter() with { Parts = [new Part(PartKind.Schedule, string.Empty, []), new Part(PartKind.Terms, string.Empty, [])] }, diagnostics: diagnostics);

        diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_number_before_a_table_has_a_paragraph_to_stand_in()
    {
        var table = new Table("Only", [new TableColumn("A", false)], [Row(1)]);
        var item = new NumberedItem(new Label(NumberingScheme.Parties, 1, 1, "(1)", "(1)"), null, [table]);
        var document = SampleDocuments.Charter() with { Parts = [new Part(PartKind.Parties, "Parties", [new NumberedList([item])])] };
        var file = new WordParts(WordFiles.Bytes(document));
        var numbers = new WordNumbers(file);

        file.Paragraphs.Select(numbers.Of).OfType<WordNumbers.Number>().Select(number => number.Printed).Should().Equal("(1)");
    }

    private static TableRow Row(int n) => new([[new Text(n.ToString(System.Globalization.CultureInfo.InvariantCulture))], [new Text("Text")]]);

    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value is '\t' or '\n' or '\r' ? " " : rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));
}
