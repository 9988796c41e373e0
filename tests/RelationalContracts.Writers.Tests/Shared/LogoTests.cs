using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Pdf.Images;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Testing.Tools;
using RelationalContracts.Themes;
using RelationalContracts.Writers.Tests.Pdf;
using RelationalContracts.Writers.Tests.Word;

namespace RelationalContracts.Writers.Tests.Shared;

public class LogoTests
{
    private const byte X = 0xFF;

    private static readonly Theme Theme = SampleThemes.Firm with { Logo = SamplePictures.Logo(SamplePictures.Png(60, 20)) };

    [Fact]
    public void Word_shows_it_on_the_cover_and_in_the_header_with_words_for_it()
    {
        using var word = WordFiles.Open(WordFiles.Bytes(SampleDocuments.EveryNode(), Theme));

        var main = word.MainDocumentPart!;
        main.Document!.Descendants<DocProperties>().First().Description!.Value.Should().Be("The harbour's lighthouse");
        main.HeaderParts.Should().AllSatisfy(header => header.Header!.Descendants<DocProperties>().Single().Description!.Value.Should().Be("The harbour's lighthouse"));
        main.HeaderParts.SelectMany(header => header.ImageParts).Distinct().Should().BeEquivalentTo(main.ImageParts.Where(part => part.ContentType == "image/png"));
    }

    [Fact]
    public void HTML_carries_it_in_the_page_and_lets_nothing_else_in()
    {
        var page = new HtmlParser().ParseDocument(Written.Text("html", SampleDocuments.EveryNode(), Theme));

        var image = page.QuerySelector("header img")!;
        image.GetAttribute("alt").Should().Be("The harbour's lighthouse");
        image.GetAttribute("src").Should().StartWith("data:image/png;base64,");
        page.QuerySelector("meta[http-equiv]")!.GetAttribute("content").Should().Contain("default-src 'none'").And.Contain("img-src data:");
    }

    [ToolFact("pdfinfo", "qpdf")]
    public void A_PDF_reads_it_once_on_the_cover_and_takes_it_for_furniture_elsewhere()
    {
        using var pdf = new WrittenPdf(SampleDocuments.EveryNode(), Theme);

        var structure = ExternalTool.PdfInfo.Output("-struct", pdf.Path);
        structure.Split("Figure").Should().HaveCountGreaterThan(1);
        ExternalTool.PdfInfo.Output("-struct-text", pdf.Path).Should().NotContain("Untagged");
        pdf.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_logo_without_a_picture_is_left_out_everywhere()
    {
        var without = SampleThemes.Firm with { Logo = SamplePictures.Logo([]) };

        foreach (var writer in Written.Writers)
        {
            Written.As(writer.Format, SampleDocuments.Charter(), without).Should().NotBeEmpty();
        }
    }

    [Fact]
    public void A_logo_whose_pixels_are_damaged_is_reported_and_the_PDF_written_without_it()
    {
        var damaged = SamplePictures.Png(60, 20, 8, 2, new byte[7]);
        var diagnostics = new DiagnosticBag();

        var file = Written.As("pdf", SampleDocuments.Charter(), SampleThemes.Firm with { Logo = SamplePictures.Logo(damaged) }, diagnostics);

        diagnostics.Should().ContainSingle().Which.Code.Should().Be("RC4875");
        file.Should().NotBeEmpty();
    }

    /// <summary>A picture of two pixels, red and blue, the second half of it transparent where the kind knows that, in every kind of PNG.</summary>
    public static TheoryData<string, byte[], byte[]> Kinds => new()
    {
        { "colours", SamplePictures.Png(2, 1, 8, 2, [0, X, 0, 0, 0, 0, X]), [X, 0, 0, 0, 0, X] },
        { "colours of 16 bits", SamplePictures.Png(2, 1, 16, 2, [0, X, X, 0, 0, 0, 0, 0, 0, 0, 0, X, X]), [X, 0, 0, 0, 0, X] },
        { "colours, one of them clear", SamplePictures.Png(2, 1, 8, 2, [0, X, 0, 0, 0, 0, X], further: ("tRNS", [0, 0, 0, 0, 0, X])), [X, 0, 0, X, X, X] },
        { "colours with cover", SamplePictures.Png(2, 1, 8, 6, [0, X, 0, 0, X, 0, 0, X, 0]), [X, 0, 0, X, X, X] },
        { "half covered", SamplePictures.Png(1, 1, 8, 6, [0, 0, 0, 0, 128]), [127, 127, 127] },
        { "a palette of one bit", SamplePictures.Png(2, 1, 1, 3, [0, 0b0100_0000], further: [("PLTE", [X, 0, 0, 0, 0, X]), ("tRNS", [X, 0])]), [X, 0, 0, X, X, X] },
        { "grey of two bits", SamplePictures.Png(2, 1, 2, 0, [0, 0b0110_0000]), [85, 85, 85, 170, 170, 170] },
        { "grey with cover", SamplePictures.Png(2, 1, 8, 4, [0, 10, X, 10, 0]), [10, 10, 10, X, X, X] },
        { "the filter Sub", SamplePictures.Png(2, 1, 8, 0, [1, 10, 10]), [10, 10, 10, 20, 20, 20] },
        { "the filter Up", SamplePictures.Png(1, 2, 8, 0, [0, 10, 2, 10]), [10, 10, 10, 20, 20, 20] },
        { "the filter Average", SamplePictures.Png(1, 2, 8, 0, [0, 10, 3, 10]), [10, 10, 10, 15, 15, 15] },
        { "the filter Paeth", SamplePictures.Png(2, 2, 8, 0, [0, 10, 30, 4, 1, 1]), [10, 10, 10, 30, 30, 30, 11, 11, 11, 31, 31, 31] },
        // Adam7: the first pixel in pass 1, the second in pass 6, the lower row in pass 7.
        { "interlaced", SamplePictures.Png(2, 2, 8, 0, [0, 1, 0, 2, 0, 3, 4], isInterlaced: true), [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4] },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_PNG_is_laid_on_white(string kind, byte[] file, byte[] pixels)
    {
        var read = PngPixels.Read(file);

        read.Should().Equal(pixels, kind);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_PNG_cut_short_or_spoiled_anywhere_is_damaged_and_no_more(string kind, byte[] file, byte[] pixels)
    {
        pixels.Should().NotBeEmpty(kind);
        for (var at = 33; at < file.Length; at++)
        {
            var spoiled = file.ToArray();
            spoiled[at] ^= 0x55;

            PngPixels.Read(spoiled)?.Length.Should().Be(pixels.Length, kind);
            PngPixels.Read(file.AsMemory(0, at))?.Length.Should().Be(pixels.Length, kind);
        }
    }
}
