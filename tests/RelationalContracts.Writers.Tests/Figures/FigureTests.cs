using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using RelationalContracts.Documents;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Conformance;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Testing.Tools;
using RelationalContracts.Writers.Tests.Html;
using RelationalContracts.Writers.Tests.Pdf;
using RelationalContracts.Writers.Tests.Shared;
using RelationalContracts.Writers.Tests.Shared.ReadBack;
using RelationalContracts.Writers.Tests.Word;

namespace RelationalContracts.Writers.Tests.Figures;

/// <summary>A drawing in each format.</summary>
public class FigureTests
{
    private static readonly Figure Wombat = SampleFigures.Wombat();

    [Fact]
    public void A_page_shows_it_as_one_image_with_a_name_and_a_description()
    {
        var svg = HtmlPage.Parsed(Written.As("html", Sample())).QuerySelector("figure svg")!;

        svg.GetAttribute("role").Should().Be("img");
        svg.GetAttribute("aria-labelledby")!.Split(' ').Select(id => svg.QuerySelector("#" + id)!.TextContent).Should().Equal(Wombat.Caption, Wombat.Alternative);
        svg.QuerySelectorAll("text").Select(text => text.TextContent).Should().Equal(Wombat.Words);
        svg.QuerySelectorAll("[style]").Should().BeEmpty("the page's security policy forbids styles outside its style sheet");
    }

    [Fact]
    public void A_Word_file_holds_it_as_a_vector_with_its_words_for_those_who_do_not_see_it()
    {
        using var word = WordFiles.Open(Written.As("docx", Sample()));
        var main = word.MainDocumentPart!;
        var properties = main.Document!.Descendants<DocProperties>().Single();
        using var metafile = new MemoryStream();
        using (var part = main.ImageParts.Single().GetStream())
        {
            part.CopyTo(metafile);
        }

        properties.Description!.Value.Should().Be(Wombat.Alternative);
        properties.Title!.Value.Should().Be(Wombat.Caption);
        Metafile.RecordsOf(metafile.ToArray()).Should().StartWith([1]).And.EndWith([14]);
    }

    [Fact]
    public void A_metafile_names_its_own_length_and_the_number_of_its_records()
    {
        using var word = WordFiles.Open(Written.As("docx", Sample()));
        using var part = word.MainDocumentPart!.ImageParts.Single().GetStream();
        using var bytes = new MemoryStream();
        part.CopyTo(bytes);
        var file = bytes.ToArray();

        Metafile.WordAt(file, 48).Should().Be(file.Length);
        Metafile.WordAt(file, 52).Should().Be(Metafile.RecordsOf(file).Count);
    }

    [ToolFact("soffice", "pdftotext", "qpdf")]
    public void LibreOffice_shows_the_labels_of_a_Word_file()
    {
        using var folder = new TemporaryFolder();
        var pdf = LibreOffice.Convert([folder.Write("wombat.docx", Written.As("docx", Sample()))], "pdf", folder.Path).Single();

        ExternalTool.PdfToText.Output("-raw", pdf, "-").Should().ContainAll(Wombat.Words);
    }

    [ToolFact("qpdf")]
    public void A_PDF_tags_it_as_a_figure_with_its_words_and_its_place()
    {
        using var written = new WrittenPdf(Sample());
        var pdf = PdfModel.Load(written.Path);
        var figure = new StructureModel(pdf).All.Single(element => element.Type == "Figure");

        pdf.Text(figure.Dictionary["/Alt"]).Should().Be(Wombat.Alternative);
        pdf.Values(pdf.Dictionary(figure.Dictionary["/A"])!["/BBox"]).Should().HaveCount(4);
    }

    [ToolFact("pdftotext", "qpdf")]
    public void A_PDF_reads_its_labels_where_it_stands()
    {
        var words = PdfWords.Of(Written.As("pdf", Sample()));

        words.IndexOf("Burrow", StringComparison.Ordinal).Should()
            .BeGreaterThan(words.IndexOf("Before the drawing", StringComparison.Ordinal)).And.BeLessThan(words.IndexOf("After the drawing", StringComparison.Ordinal));
    }

    [ToolFact("pdftotext", "qpdf")]
    public void A_label_that_no_font_covers_is_marked_and_reported_in_a_PDF()
    {
        var diagnostics = new Diagnostics.DiagnosticBag();
        var arabic = Wombat with { Shapes = [.. Wombat.Shapes, new FigureLabel(10, 60, "سلام", FigureAlign.Start, false, FigureTone.Text)] };

        Written.As("pdf", Sample(arabic), diagnostics: diagnostics);

        diagnostics.Select(finding => finding.Code).Should().Equal("RC4900");
    }

    [Fact]
    public void Markdown_has_only_the_words_around_it()
    {
        var text = Written.Text("md", Sample());

        text.Should().Contain("After the drawing").And.NotContain("Burrow");
    }

    [Fact]
    public void Json_has_every_shape()
    {
        var text = Written.Text("json", Sample());

        text.Should().ContainAll("\"type\": \"figure\"", "\"shape\": \"diamond\"", "\"shape\": \"disc\"", "\"label\": \"By night \\u0026 day\"", "\"isDashed\": true");
    }

    private static ContractDocument Sample(Figure? figure = null) => ContractBuilder.Build(contract => contract.Part(
        PartKind.Appendix, "At a glance", contract.Paragraph("Before the drawing."), figure ?? Wombat, contract.Paragraph("After the drawing.")));
}
