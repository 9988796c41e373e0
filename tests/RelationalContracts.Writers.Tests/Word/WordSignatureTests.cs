using System.Xml.Linq;
using RelationalContracts.Documents;
using RelationalContracts.Testing.Documents;

namespace RelationalContracts.Writers.Tests.Word;

/// <summary>Signature blocks stand in two columns, not in a table, which a reader's voice would read across.</summary>
public class WordSignatureTests
{
    private static readonly XNamespace W = WordParts.W;

    [Theory]
    [InlineData(2, false)]
    [InlineData(8, false)]
    [InlineData(8, true)]
    public void Several_blocks_stand_in_two_columns_in_their_order(int parties, bool hasAppendix)
    {
        var file = new WordParts(WordFiles.Bytes(Signed(parties, hasAppendix, "Signature", "Name", "Date")));

        var columns = file.Body.Descendants(W + "sectPr").Where(section => section.Element(W + "cols")!.Attribute(W + "num") is not null).ToList();
        columns.Should().ContainSingle().Which.Element(W + "type")!.Attribute(W + "val")!.Value.Should().Be("continuous");
        var after = columns[0].ElementsAfterSelf().Concat(columns[0].Ancestors(W + "p").Single().ElementsAfterSelf()).DescendantsAndSelf(W + "sectPr").First();
        after.Element(W + "type")!.Attribute(W + "val")!.Value.Should().Be("continuous", "only then are the columns made equally long");
        file.Paragraphs.Where(paragraph => WordParts.StyleOf(paragraph) == "SignatureText").Select(WordParts.TextOf).Should().Equal(Enumerable.Range(1, parties).Select(n => $"Signed for party {n}"));
        file.Body.Descendants(W + "tbl").Should().BeEmpty();
    }

    [Fact]
    public void One_block_has_the_page_to_itself()
    {
        var file = new WordParts(WordFiles.Bytes(Signed(1, false, "Signature")));

        file.Body.Descendants(W + "cols").Should().OnlyContain(columns => columns.Attribute(W + "num") == null);
    }

    [Fact]
    public void A_word_too_long_to_stand_beside_its_line_stands_below_it()
    {
        var file = new WordParts(WordFiles.Bytes(Signed(2, false, "Signature of the second director or of the secretary", "Date")));

        file.Paragraphs.Where(paragraph => WordParts.StyleOf(paragraph) == "SignatureLastLine").Select(WordParts.TextOf).Should().Equal("\t\nDate", "\t\nDate");
    }

    private static ContractDocument Signed(int parties, bool hasAppendix, params string[] lines) => ContractBuilder.Build(contract =>
    {
        contract.Clause("board", "Board", contract.Item("The Parties must meet."));
        contract.Part(
            PartKind.Execution,
            "Signatures",
            [contract.Paragraph("This Agreement is signed."), .. Enumerable.Range(1, parties).Select(n => (Draft)new SignatureBlock($"Party {n}", [new Text($"Signed for party {n}")], [.. lines]))]);
        if (hasAppendix)
        {
            contract.Part(PartKind.Appendix, "Register", contract.Paragraph("Why each clause is here."));
        }
    });
}
