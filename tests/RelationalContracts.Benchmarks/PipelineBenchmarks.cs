using BenchmarkDotNet.Attributes;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Pdf;
using RelationalContracts.Reading;
using RelationalContracts.Testing;
using RelationalContracts.Themes;
using RelationalContracts.Word;
using RelationalContracts.Writers;

namespace RelationalContracts.Benchmarks;

/// <summary>The stages on the larger example (the Harbour alliance): what a user waits for.</summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    private readonly WordContractWriter _word = new();
    private readonly PdfContractWriter _pdf = new();
    private Workspace _workspace = null!;
    private Deal _deal = null!;
    private ContractDocument _document = null!;
    private Theme _theme = null!;

    [GlobalSetup]
    public void Read()
    {
        _workspace = ReadLibrary();
        var example = ShippedFiles.Under("templates/examples").Single(file => file.Path.EndsWith("harbour-alliance.deal.yaml", StringComparison.Ordinal));
        _deal = DealReader.Read(example, new DiagnosticBag())!;
        _document = Compose().Documents[0];
        _theme = DealTheme.Of(_workspace, _deal, _document);
        Console.WriteLine($"words in the contract: {_document.AllRuns().Sum(run => PlainText.Of(run).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length)}");
    }

    [Benchmark]
    public Workspace ReadLibrary() => WorkspaceReader.Read(ShippedFiles.Library, ShippedFiles.Templates.Where(file => !file.Path.Contains("/examples/", StringComparison.Ordinal)), new DiagnosticBag());

    [Benchmark]
    public ComposedDeal Compose() => ContractComposer.Compose(_workspace, _deal, Edition.Clean, new DiagnosticBag())!;

    [Benchmark]
    public long WriteWord() => Write(_word);

    [Benchmark]
    public long WritePdf() => Write(_pdf);

    private long Write(IContractWriter writer)
    {
        using var output = new MemoryStream();
        writer.Write(_document, new WriteOptions(_theme), output, new DiagnosticBag());
        return output.Length;
    }
}
