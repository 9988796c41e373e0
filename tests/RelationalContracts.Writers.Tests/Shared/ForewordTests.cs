using RelationalContracts.Documents;
using RelationalContracts.Pdf.Fonts;
using RelationalContracts.Pdf.Typesetting;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Testing.Tools;
using RelationalContracts.Writers.Tests.Pdf;
using RelationalContracts.Writers.Tests.Word;

namespace RelationalContracts.Writers.Tests.Shared;

/// <summary>What is still open stands on the first page of a draft, before the cover.</summary>
public class ForewordTests
{
    private static readonly ContractDocument Draft = ContractBuilder.Build(contract =>
    {
        contract.Part(PartKind.OpenBlanks, "Still open", contract.Paragraph("One thing is still to be filled in."), contract.Table("Open", "To be filled in|Where", "{?quorum|Quorum}|{#board}"));
        contract.Clause("board", "Board", contract.Item("The quorum is {?quorum|Quorum}."));
    });

    [Fact]
    public void Word_begins_with_it_and_the_cover_after_it_has_no_header()
    {
        var file = new WordParts(WordFiles.Bytes(Draft));

        WordParts.TextOf(file.Paragraphs.First()).Should().Be("Still open");
        var sections = file.Body.Descendants(WordParts.W + "sectPr").ToList();
        sections.Select(section => section.Elements(WordParts.W + "headerReference").Any()).Should().Equal(true, false, true);
        sections.Select(section => section.Element(WordParts.W + "titlePg") is not null).Should().Equal(false, true, false);
    }

    [Fact]
    public void A_PDF_begins_with_it_and_the_cover_is_its_second_page()
    {
        var set = Typesetter.Set(Draft, SampleThemes.Firm, FontFamily.Default, [], out _);

        set.CoverPage.Should().Be(1);
        set.Pages[0].Texts.Should().Contain(text => text.Content == null, "it has a header and a footer");
        set.Pages[1].Texts.Should().OnlyContain(text => text.Content != null, "the cover has neither");
    }

    [ToolFact("pdftotext")]
    public void A_PDF_shows_it_on_page_one()
    {
        using var pdf = new WrittenPdf(Draft);

        ExternalTool.PdfToText.Output("-f", "1", "-l", "1", pdf.Path, "-").Should().Contain("Still open").And.Contain("[Quorum]").And.NotContain("between");
    }

    [Fact]
    public void Markdown_and_HTML_begin_with_it()
    {
        Written.Text("md", Draft).Should().StartWith("## Still open");
        var html = Written.Text("html", Draft);
        html.IndexOf("Still open", StringComparison.Ordinal).Should().BeLessThan(html.IndexOf("<h1", StringComparison.Ordinal));
    }
}
