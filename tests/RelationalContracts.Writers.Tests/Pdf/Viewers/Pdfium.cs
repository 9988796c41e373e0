using System.Globalization;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Tools;

namespace RelationalContracts.Writers.Tests.Pdf.Viewers;

/// <summary>PDFium, the engine of Chromium's viewer: Chromium without a window shows no PDF, so that its engine is asked by itself.</summary>
internal static class Pdfium
{
    private const string Folder = "tests/RelationalContracts.Writers.Tests/Pdf/Viewers";

    private static readonly ExternalTool Node = new("node", "nodejs");

    /// <summary>Why it cannot draw here; null where it can.</summary>
    public static string? Missing => Node.IsInstalled && Directory.Exists(Repository.PathOf(Folder + "/node_modules/@hyzyla/pdfium"))
        ? null
        : $"PDFium is not here: run 'npm ci' in {Folder}.";

    /// <summary>Draws pages of files, all in one start of the program.</summary>
    /// <param name="pages">The files, each with the pages to draw, counted from 1.</param>
    /// <param name="dpi">How fine.</param>
    /// <param name="folder">Receives a picture a page, named after file and page.</param>
    public static void Draw(IEnumerable<(string File, int[] Pages)> pages, int dpi, string folder) => Node.Output(
        [Repository.PathOf(Folder + "/draw.cjs"), folder, dpi.ToString(CultureInfo.InvariantCulture), .. pages.Select(entry => $"{entry.File}:{string.Join(',', entry.Pages)}")]);
}

/// <summary>A test that compares two viewers: skipped where one is missing, except on the build server, where it then fails.</summary>
public sealed class ViewersFactAttribute : FactAttribute
{
    public ViewersFactAttribute() => Skip = Repository.IsCi ? null : Pdfium.Missing ?? (ExternalTool.PdfToPpm.IsInstalled ? null : "Not installed here: pdftoppm.");
}
