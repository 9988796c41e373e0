using RelationalContracts.Documents;
using RelationalContracts.Testing.Documents;

namespace RelationalContracts.Writers.Tests.Word;

public sealed class WordReferenceTests
{
    [Fact]
    public void Every_reference_shows_what_Word_would_put_there()
    {
        var file = new WordParts(WordFiles.Bytes(SampleDocuments.EveryNode()));
        var numbers = new WordNumbers(file);
        var bookmarks = WordFields.Bookmarks(file);

        var references = WordFields.In(file.Body).Where(field => field.Kind == "REF").ToList();

        references.Should().HaveCountGreaterThan(10);
        references.Should().AllSatisfy(reference =>
        {
            var number = numbers.Of(bookmarks[reference.Bookmark]!)!;
            reference.Shown.Should().Be(reference.Has(@"\w") ? number.Full : number.OwnReference);
            reference.Has(@"\h").Should().BeTrue();
        });
    }

    [Fact]
    public void Every_reference_of_every_example_shows_what_Word_would_put_there()
    {
        foreach (var example in ShippedExamples.Documents(Edition.Drafting))
        {
            var file = new WordParts(WordFiles.Bytes(example.Document, example.Theme));
            var numbers = new WordNumbers(file);
            var bookmarks = WordFields.Bookmarks(file);

            var wrong = WordFields.In(file.Body).Where(field => field.Kind == "REF")
                .Where(field => numbers.Of(bookmarks[field.Bookmark]!) is not { } number || field.Shown != (field.Has(@"\w") ? number.Full : number.OwnReference));

            wrong.Should().BeEmpty(example.Deal);
        }
    }

    [Fact]
    public void Each_reference_of_the_document_keeps_its_number_in_fields()
    {
        var document = SampleDocuments.EveryNode();
        var file = new WordParts(WordFiles.Bytes(document));
        var numbered = document.AllInlines().OfType<CrossReference>().SelectMany(reference => reference.Pieces).Where(piece => piece.NumberOf is not null);

        var shown = WordFields.In(file.Body).Where(field => field.Kind == "REF").Select(field => field.Shown);

        string.Concat(shown).Should().Be(string.Concat(numbered.Select(piece => piece.Printed)));
    }

    [Fact]
    public void A_reference_deep_into_a_clause_keeps_its_context()
    {
        var file = new WordParts(WordFiles.Bytes(SampleDocuments.EveryNode()));

        var deep = WordFields.In(file.Body).Where(field => field.Kind == "REF" && field.Bookmark == "_Ref_partnership_board__deep");

        deep.Should().AllSatisfy(field => field.Should().Be(new WordFields.Field(@" REF _Ref_partnership_board__deep \w \h ", "2.2(a)(i)(B)")));
    }

    [Fact]
    public void A_reference_deep_into_a_schedule_has_a_field_for_each_level_and_one_for_the_schedule()
    {
        var document = ContractBuilder.Build(contract =>
        {
            contract.Clause("board", "Board", contract.Item("As {#board/notice} says."));
            contract.Schedule("board", "Terms", contract.Item("Meetings.", contract.Item("Calls:", contract.Item("with notice:", contract.Item("in writing.").Named("notice")))));
        });
        var file = new WordParts(WordFiles.Bytes(document));

        var fields = WordFields.In(file.Body).Where(field => field.Kind == "REF" && !field.Bookmark.EndsWith("_board", StringComparison.Ordinal)).ToList();

        fields.Select(field => field.Shown).Should().Equal("1.1", "(a)", "(i)", "Schedule 1");
        fields.Should().AllSatisfy(field => field.Has(@"\n").Should().BeTrue());
        file.Paragraphs.Select(WordParts.TextOf).Should().Contain("As paragraph\u00A01.1(a)(i) of\u00A0Schedule 1 says.");
    }

    [Fact]
    public void Bookmark_names_are_short_plain_and_never_twice()
    {
        var document = ContractBuilder.Build(contract =>
        {
            var name = new string('x', 60);
            contract.Clause("board", "Board", contract.Item("{#board/" + name + "a} and {#board/" + name + "b}."), contract.Item("One.").Named(name + "a"), contract.Item("Two.").Named(name + "b"));
        });

        var names = WordFields.Bookmarks(new WordParts(WordFiles.Bytes(document))).Keys;

        names.Should().OnlyHaveUniqueItems().And.AllSatisfy(name => name.Should().MatchRegex("^[A-Za-z_][A-Za-z0-9_]{0,39}$"));
        names.Where(name => name.Contains("xxx", StringComparison.Ordinal)).Should().HaveCount(2);
    }
}
