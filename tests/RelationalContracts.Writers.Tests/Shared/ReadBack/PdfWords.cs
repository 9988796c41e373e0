using System.Text.RegularExpressions;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Tools;

namespace RelationalContracts.Writers.Tests.Shared.ReadBack;

/// <summary>The words of a PDF file as poppler finds them in the order of the pages' content, without page furniture.</summary>
/// <remarks>
/// Our writer puts content into its reading order, column after column, and header and footer last on a page. Poppler's
/// walk along the structure tree would leave the furniture out by itself, but draws a page anew for every element of it:
/// a contract of a hundred pages takes it minutes.
/// </remarks>
internal static partial class PdfWords
{
    public static string Of(byte[] file)
    {
        using var folder = new TemporaryFolder();
        var text = ExternalTool.PdfToText.Output("-raw", "-enc", "UTF-8", folder.Write("document.pdf", file), "-");
        var words = string.Join('\n', text.Split('\f').Select(WithoutFurniture));
        return words.Replace("\u00AD\n", string.Empty, StringComparison.Ordinal).Replace('\n', ' ');
    }

    /// <summary>
    /// A page without what it repeats: header, footer with "page 7 of 42", and then the header of a table that goes on. The
    /// cover has none of them.
    /// </summary>
    private static string WithoutFurniture(string page)
    {
        var lines = page.Split('\n');
        var footer = Array.FindLastIndex(lines, line => PageNumber().IsMatch(line));
        return footer > 0 ? string.Join('\n', lines[..(footer - 1)]) : page;
    }

    [GeneratedRegex(@"page \d+ of \d+$")]
    private static partial Regex PageNumber();
}
