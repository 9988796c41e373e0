using System.Globalization;
using RelationalContracts.Testing.Documents;

namespace RelationalContracts.Writers.Tests.Word;

public sealed class WordContentsTests
{
    [Fact]
    public void The_contents_hold_every_entry_with_number_title_link_and_page()
    {
        var document = SampleDocuments.EveryNode();
        var file = new WordParts(WordFiles.Bytes(document));
        var bookmarks = WordFields.Bookmarks(file);

        var entries = file.Paragraphs.Where(paragraph => WordParts.StyleOf(paragraph).StartsWith("TOC", StringComparison.Ordinal)).Skip(1).ToList();

        entries.Select(entry => WordParts.TextOf(entry).Split('\t')[..^1]).Should().BeEquivalentTo(
            document.Contents().Select(entry => entry.Number.Length == 0 ? [entry.Heading] : new[] { entry.Number, entry.Heading }),
            options => options.WithStrictOrdering());
        entries.Should().AllSatisfy(entry =>
        {
            bookmarks.Should().ContainKey(WordParts.Val(entry.Element(WordParts.W + "hyperlink")!, "anchor"));
            int.Parse(WordParts.TextOf(entry).Split('\t')[^1], CultureInfo.InvariantCulture).Should().BePositive();
        });
    }

    [Fact]
    public void The_contents_field_gathers_clauses_schedules_and_appendices()
    {
        var file = new WordParts(WordFiles.Bytes(SampleDocuments.EveryNode()));
        var names = file.Xml("word/styles.xml").Elements(WordParts.W + "style").Select(style => WordParts.Val(style.Element(WordParts.W + "name")!)).ToList();

        var contents = WordFields.In(file.Body).Single(field => field.Kind == "TOC");

        contents.Instruction.Should().Be(@" TOC \o ""1-1"" \h \z \t ""Schedule Heading,2,Appendix Heading,3"" ");
        names.Should().Contain(["heading 1", "Schedule Heading", "Appendix Heading"]);
    }

    [Fact]
    public void Nothing_asks_to_update_fields_when_the_file_is_opened()
    {
        var settings = new WordParts(WordFiles.Bytes(SampleDocuments.EveryNode())).Xml("word/settings.xml");

        settings.Element(WordParts.W + "updateFields").Should().BeNull();
    }

    [Fact]
    public void A_short_charter_has_no_contents()
    {
        var file = new WordParts(WordFiles.Bytes(SampleDocuments.Charter()));

        WordFields.In(file.Body).Should().NotContain(field => field.Kind == "TOC");
    }
}
