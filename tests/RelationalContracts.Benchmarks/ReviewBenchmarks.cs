using BenchmarkDotNet.Attributes;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing;
using RelationalContracts.Testing;

namespace RelationalContracts.Benchmarks;

/// <summary>The whole check of an alliance and of the largest example, robust throughout, once library and templates are read.</summary>
[MemoryDiagnoser]
public class ReviewBenchmarks
{
    private Workspace _workspace = null!;
    private Deal _deal = null!;
    private ComposedDeal _composed = null!;

    [Params("harbour-alliance", "home-independence")]
    public string Example { get; set; } = string.Empty;

    [GlobalSetup]
    public void Read()
    {
        var templates = ShippedFiles.Templates.Where(file => !file.Path.Contains("/examples/", StringComparison.Ordinal));
        _workspace = WorkspaceReader.Read(ShippedFiles.Library, templates, new DiagnosticBag());
        var example = ShippedFiles.Under("templates/examples").Single(file => file.Path.EndsWith($"{Example}.deal.yaml", StringComparison.Ordinal));
        _deal = DealReader.Read(example, new DiagnosticBag())!;
        _composed = Compose();
    }

    [Benchmark]
    public ReviewReport Review() => DraftReview.Review(new DraftUnderReview(_workspace, _deal, _composed, _deal.Date, AtExecution: false));

    [Benchmark]
    public ReviewReport ComposeAndReview() => DraftReview.Review(new DraftUnderReview(_workspace, _deal, Compose(), _deal.Date, AtExecution: false));

    private ComposedDeal Compose() => ContractComposer.Compose(_workspace, _deal, Edition.Drafting, new DiagnosticBag())!;
}
