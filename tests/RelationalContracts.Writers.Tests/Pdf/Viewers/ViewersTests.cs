using System.Globalization;
using RelationalContracts.Documents;
using RelationalContracts.Pdf.Reading;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Tools;

namespace RelationalContracts.Writers.Tests.Pdf.Viewers;

/// <summary>The documents of the examples, as users get them: judged, and drawn by the engines of two viewers.</summary>
public class ViewersTests
{
    private const int Dpi = 50;
    private const int MostPages = 6;

    // Pages of the examples differ by less than 0.04, by 0.06 where an engine puts a rule a dot higher than the other.
    private const double Tolerable = 0.08;

    [ViewersFact]
    public void Poppler_and_Chromiums_viewer_draw_every_example_alike()
    {
        using var folder = new TemporaryFolder();
        var files = ExamplePdfs.Write(Edition.Drafting, folder);
        var pages = files.ConvertAll(file => (file, Pages: Sample(file)));

        Pdfium.Draw(pages, Dpi, folder.Path);

        var differences = pages.SelectMany(entry => entry.Pages.Select(page => (Page: $"{Path.GetFileName(entry.file)} {page}", Difference: Drawn(folder, entry.file, page)))).ToList();
        differences.Should().HaveCountGreaterThan(60);
        differences.Where(entry => entry.Difference > Tolerable).Should().BeEmpty();
    }

    [ViewersFact]
    public void A_line_that_one_viewer_leaves_out_or_puts_elsewhere_is_noticed()
    {
        using var pdf = PdfContractWriterTests.Write("long");
        using var folder = new TemporaryFolder();
        Pdfium.Draw([(pdf.Path, [4])], Dpi, folder.Path);
        var drawn = PagePicture.Read(Path.Combine(folder.Path, "draft-4.pgm"));
        var poppler = Poppler(folder, pdf.Path, 4);
        var (top, height) = drawn.LineBelow(drawn.Height / 2);

        drawn.Difference(poppler).Should().BeLessThan(Tolerable);
        drawn.Without(top, height).Difference(poppler).Should().BeGreaterThan(Tolerable);
        drawn.Moved(top, height, down: Dpi / 6).Difference(poppler).Should().BeGreaterThan(Tolerable);
    }

    private static double Drawn(TemporaryFolder folder, string file, int page) =>
        PagePicture.Read(Path.Combine(folder.Path, $"{Path.GetFileNameWithoutExtension(file)}-{page}.pgm")).Difference(Poppler(folder, file, page));

    private static PagePicture Poppler(TemporaryFolder folder, string file, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var target = Path.Combine(folder.Path, "poppler");
        ExternalTool.PdfToPpm.Output("-gray", "-r", Dpi.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, "-singlefile", file, target);
        return PagePicture.Read(target + ".pgm");
    }

    /// <summary>The first pages, which are of all kinds, and others spread over the file.</summary>
    private static int[] Sample(string file)
    {
        var pages = PageText.Pages(new PdfObjects(File.ReadAllBytes(file))).Count();
        return [.. Enumerable.Range(0, MostPages).Select(index => index < 3 ? index + 1 : pages * index / (MostPages - 1)).Where(page => page <= pages).Distinct()];
    }
}
