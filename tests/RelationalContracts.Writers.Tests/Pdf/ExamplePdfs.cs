using System.Collections.Concurrent;
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
    private static readonly ConcurrentDictionary<Edition, List<(string Name, byte[] File)>> Known = [];

    /// <summary>Writes them into a folder and returns the files, each of which has passed the judges of PDFs.</summary>
    public static List<string> Write(Edition edition, TemporaryFolder folder) =>
        [.. Known.GetOrAdd(edition, WriteAll).Select(example => folder.Write(example.Name, example.File))];

    private static List<(string Name, byte[] File)> WriteAll(Edition edition) =>
    [
        .. ShippedExamples.Deals(edition).Where(example => !example.IsBroken)
            .SelectMany(example => example.Composed.Documents.Select(document => (Name: NameOf(example, document), Document: document, Options: Options(example, document)))).ToList()
            .AsParallel().AsOrdered().Select(example => (example.Name, Shared.Written.With(new PdfContractWriter(), example.Document, example.Options, []))),
    ];

    private static string NameOf(ComposedExampleDeal example, ContractDocument document) =>
        $"{Path.GetFileNameWithoutExtension(example.Path)}-{document.Identity.Template}.pdf";

    private static WriteOptions Options(ComposedExampleDeal example, ContractDocument document) => new(DealTheme.Of(example.Workspace, example.Deal, document))
    {
        Source = DraftSources.Gather(example.Workspace, example.Deal, example.Composed, hashesOnly: false).For(document),
    };
}
