using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using RelationalContracts.Documents;
using RelationalContracts.Testing.Conformance;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Testing.Tools;
using RelationalContracts.Writers.Tests.Pdf;
using RelationalContracts.Writers.Tests.Word;
using OpenXml = DocumentFormat.OpenXml.Wordprocessing;

namespace RelationalContracts.Writers.Tests.Shared;

/// <summary>Welsh in an English contract: its title, a party's name, words of a clause, a value, each marked in every format.</summary>
public class LanguageTests
{
    private static readonly string[] Welsh = ["Gweledigaeth y Cei", "Cyngor y Cei", "bwrdd partneriaeth", "gwell bywydau"];

    [Fact]
    public void Word_marks_each_run()
    {
        using var word = WordFiles.Open(WordFiles.Bytes(Document()));

        var body = word.MainDocumentPart!.Document!.Body!;
        Marked(body).Should().BeEquivalentTo(Welsh);
        Marked(word.MainDocumentPart.HeaderParts.Single().Header!).Should().Equal(Welsh[0]);
        word.MainDocumentPart.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.Languages!.Val!.Value.Should().Be("en-GB");

        static IEnumerable<string> Marked(DocumentFormat.OpenXml.OpenXmlElement part) =>
            part.Descendants<OpenXml.Run>().Where(run => run.RunProperties?.Languages?.Val?.Value == "cy").Select(run => run.InnerText);
    }

    [Fact]
    public void HTML_marks_each_element()
    {
        var page = new HtmlParser().ParseDocument(Written.Text("html", Document()));

        page.DocumentElement.GetAttribute("lang").Should().Be("en-GB");
        page.QuerySelectorAll("[lang=cy]").Select(element => element.TextContent).Should().BeEquivalentTo(Welsh);
    }

    [ToolFact("qpdf")]
    public void A_PDF_marks_each_element_of_its_structure()
    {
        using var pdf = new WrittenPdf(Document());

        var file = PdfModel.Load(pdf.Path);
        ConformanceChecker.Check(file, ConformanceChecker.All).Should().BeEmpty();
        file.Objects.Count(held => held.Value is JsonObject dictionary && file.Text(dictionary["/Lang"]) == "cy").Should().Be(Welsh.Length);
    }

    [Fact]
    public void Markdown_and_JSON_say_it_too()
    {
        var markdown = Written.Text("md", Document());
        var json = JsonNode.Parse(Written.Text("json", Document()))!;

        Welsh.Should().AllSatisfy(words => markdown.Should().Contain($"<span lang=\"cy\">{words}</span>"));
        json["identity"]!["titleLanguage"]!.GetValue<string>().Should().Be("cy");
        json["cover"]!["partyLanguages"]!.AsArray().Select(language => language?.GetValue<string>()).Should().Equal("cy");
        json.ToJsonString().Split("\"language\":\"cy\"").Should().HaveCount(3, "two inlines say it");
    }

    [Fact]
    public void A_heading_in_Welsh_is_marked_where_it_stands_and_in_the_contents()
    {
        var document = WithWelshHeadings();
        string[] headings = ["Y Bwrdd", "Rhestr", "Y Bwrdd", "Rhestr"];

        using var word = WordFiles.Open(WordFiles.Bytes(document));
        var page = new HtmlParser().ParseDocument(Written.Text("html", document));
        var markdown = Written.Text("md", document);
        var json = Written.Text("json", document);

        word.MainDocumentPart!.Document!.Body!.Descendants<OpenXml.Run>().Where(run => run.RunProperties?.Languages?.Val?.Value == "cy").Select(run => run.InnerText).Should().Equal(headings);
        page.QuerySelectorAll("[lang=cy]").Select(element => element.TextContent).Should().Equal(headings);
        markdown.Split("<span lang=\"cy\">").Should().HaveCount(1 + headings.Length);
        json.Split("\"headingLanguage\": \"cy\"").Should().HaveCount(1 + headings.Length);
    }

    [ToolFact("qpdf")]
    public void A_heading_in_Welsh_is_marked_in_a_PDF_too()
    {
        var document = SampleDocuments.EveryNode();
        using var pdf = new WrittenPdf(document with
        {
            Parts = [.. document.Parts.Select(part => part with { Blocks = [.. part.Blocks.Select(block => block is Clause clause ? clause with { HeadingLanguage = "cy" } : block)] })],
        });

        var file = PdfModel.Load(pdf.Path);

        ConformanceChecker.Check(file, ConformanceChecker.All).Should().BeEmpty();
        file.Objects.Count(held => held.Value is JsonObject dictionary && file.Text(dictionary["/Lang"]) == "cy")
            .Should().Be(2 * document.AllBlocks().OfType<Clause>().Count(), "each heading stands in its clause and in the contents");
    }

    private static ContractDocument WithWelshHeadings()
    {
        var document = ContractBuilder.Build(contract =>
        {
            contract.Clause("board", "Y Bwrdd", contract.Item("They meet."));
            contract.Schedule("list", "Rhestr", contract.Item("One."));
        });
        return document with
        {
            ContentsHeading = "Contents",
            Parts = [.. document.Parts.Select(part => part.Heading == "Rhestr"
                ? part with { HeadingLanguage = "cy" }
                : part with { Blocks = [.. part.Blocks.Select(block => block is Clause clause ? clause with { HeadingLanguage = "cy" } : block)] })],
        };
    }

    private static ContractDocument Document()
    {
        var document = ContractBuilder.Build(contract =>
        {
            contract.Identity = contract.Identity with { Title = Welsh[0], TitleLanguage = "cy" };
            contract.CoverParties = [Welsh[1]];
            contract.Clause("board", "Board", new Paragraph(
                [new Text("The "), new Text(Welsh[2]) { Language = "cy" }, new Text(" wants "), new ValueText(Welsh[3], "vision") { Language = "cy" }, new Text(".")]));
        });
        return document with { Cover = document.Cover with { PartyLanguages = ["cy"] } };
    }
}
