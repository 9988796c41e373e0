using RelationalContracts.Testing;
using RelationalContracts.Testing.Tools;

namespace RelationalContracts.Writers.Tests.Shared.ReadBack;

/// <summary>The words of a PDF file as poppler finds them along the structure tree: what a screen reader says, without page furniture.</summary>
/// <remarks>
/// Plain pdftotext reads what stands on one line together, so that two signatures side by side would run into one another.
/// pdfinfo prints each text of the tree in quotation marks, between lines that name the elements.
/// </remarks>
internal static class PdfWords
{
    public static string Of(byte[] file)
    {
        using var folder = new TemporaryFolder();
        var tree = ExternalTool.PdfInfo.Output("-struct-text", "-enc", "UTF-8", folder.Write("document.pdf", file));
        return string.Join('\n', Texts(tree));
    }

    private static IEnumerable<string> Texts(string tree)
    {
        var isInside = false;
        foreach (var line in tree.Split('\n').Select(line => line.Trim()))
        {
            var begins = !isInside && line.StartsWith('"');
            if (begins || isInside)
            {
                isInside = !(line.EndsWith('"') && (isInside || line.Length > 1));
                yield return (begins ? line[1..] : line) is var text && !isInside ? text[..^1] : text;
            }
        }
    }
}
