using RelationalContracts.Carrying;
using RelationalContracts.Composing;
using RelationalContracts.Documents;
using RelationalContracts.Pdf;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;

namespace RelationalContracts.Writers.Tests.Pdf;

/// <summary>Every document of every sound example as a user gets it: in the theme of its deal, with its sources inside.</summary>
internal static class ExamplePdfs
{
    /// <summary>Writes them into a folder and returns the files.</summary>
    public static List<string> Write(Edition edition, TemporaryFolder folder) =>
    [
        .. ShippedExamples.Deals(edition).Where(example => !example.IsBroken).SelectMany(example => example.Composed.Documents.Select(document =>
            folder.Write($"{Path.GetFileNameWithoutExtension(example.Path)}-{document.Identity.Template}.pdf", Written(example, document)))),
    ];

    private static byte[] Written(ComposedExampleDeal example, ContractDocument document)
    {
        var source = DraftSources.Gather(example.Workspace, example.Deal, example.Composed, hashesOnly: false).For(document);
        using var output = new MemoryStream();
        new PdfContractWriter().Write(document, new WriteOptions(DealTheme.Of(example.Workspace, example.Deal, document)) { Source = source }, output, []);
        return output.ToArray();
    }
}
