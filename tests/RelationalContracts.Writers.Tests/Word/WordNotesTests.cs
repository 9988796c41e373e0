using System.Xml.Linq;
using RelationalContracts.Documents;
using RelationalContracts.Testing.Documents;

namespace RelationalContracts.Writers.Tests.Word;

public sealed class WordNotesTests
{
    private static readonly XNamespace W = WordParts.W;

    [Fact]
    public void A_note_is_a_comment_with_author_initials_and_day()
    {
        var file = new WordParts(WordFiles.Bytes(SampleDocuments.EveryNode()));

        var comments = file.Xml("word/comments.xml").Elements(W + "comment").ToList();

        comments.Select(comment => (WordParts.Val(comment, "author"), WordParts.Val(comment, "initials"), WordParts.Val(comment, "date"))).Should().Equal(
            ("A. Drafter", "AD", "2026-04-01T00:00:00Z"), ("Clause library", "CL", "2026-04-01T00:00:00Z"));
        comments[0].Elements(W + "p").Select(WordParts.TextOf).Should().Equal("Ask the members whether “Harbour” includes the port.", "They may say no.");
    }

    [Fact]
    public void A_comment_is_anchored_to_the_heading_of_its_clause()
    {
        var file = new WordParts(WordFiles.Bytes(SampleDocuments.EveryNode()));

        var anchors = file.Body.Descendants(W + "commentRangeStart").Select(start => WordParts.TextOf(start.Parent!));

        anchors.Should().Equal("Shared vision", "Partnership Board");
        file.Body.Descendants(W + "commentReference").Select(reference => WordParts.Val(reference, "id")).Should().Equal("0", "1");
    }

    [Fact]
    public void Without_notes_there_is_no_part_for_comments()
    {
        var file = new WordParts(WordFiles.Bytes(SampleDocuments.Charter()));

        file.Names.Should().NotContain(name => name.Contains("comments", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Ann O’Brien", "AO")]
    [InlineData("", "?")]
    [InlineData("the Legal Team of Riverside Council", "TLTO")]
    [InlineData("😀 مجلس", "م")]
    public void Initials_are_the_first_letters_of_the_names_words(string author, string initials)
    {
        var document = SampleDocuments.Charter() with
        {
            Parts = [new Part(PartKind.Background, "Background", [new DraftingNote(NoteKind.Note, author, ["Note."])])],
        };

        var comment = new WordParts(WordFiles.Bytes(document)).Xml("word/comments.xml").Elements().Single();

        WordParts.Val(comment, "initials").Should().Be(initials);
    }
}
