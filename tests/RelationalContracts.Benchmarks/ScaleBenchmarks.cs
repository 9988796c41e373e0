using BenchmarkDotNet.Attributes;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Pdf;
using RelationalContracts.Reading;
using RelationalContracts.Testing.Sources;
using RelationalContracts.Themes;
using RelationalContracts.Word;
using RelationalContracts.Writers;

namespace RelationalContracts.Benchmarks;

/// <summary>The stages on made-up libraries of the shipped one's size, ten times it and a hundred times it: is the cost linear?</summary>
[MemoryDiagnoser]
public class ScaleBenchmarks
{
    private readonly WordContractWriter _word = new();
    private readonly PdfContractWriter _pdf = new();
    private SourceSet _sources = null!;
    private Workspace _workspace = null!;
    private Deal _deal = null!;
    private ContractDocument _document = null!;
    private Theme _theme = null!;

    /// <summary>How many provisions, all of them in the contract.</summary>
    [Params(200, 2_000, 20_000)]
    public int Provisions { get; set; }

    [GlobalSetup]
    public void MakeUp()
    {
        _sources = new SourceSet();
        for (var number = 0; number < Provisions; number++)
        {
            _sources.Provision(Id(number), Body(number));
        }

        _workspace = ReadLibrary();
        _deal = DealReader.Read(SourceFile.FromText("scale.deal.yaml", SourceSet.DealOf("values: {}")), new DiagnosticBag())!;
        _document = Compose().Documents[0];
        _theme = DealTheme.Of(_workspace, _deal, _document);
    }

    [Benchmark]
    public Workspace ReadLibrary() => _sources.Read(new DiagnosticBag());

    [Benchmark]
    public ComposedDeal Compose() => ContractComposer.Compose(_workspace, _deal, Edition.Clean, new DiagnosticBag())!;

    [Benchmark]
    public long WriteWord() => Write(_word);

    [Benchmark]
    public long WritePdf() => Write(_pdf);

    private static string Id(int number) => "clause-" + new string([.. number.ToString("00000", System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0'))]);

    private static string Body(int number) => $"""
        ## Standard

        1. The Parties must meet at least every month to review the Services and to take the decisions that this Agreement gives them.
        2. Each Party must send one person who may decide on its behalf: {"{#send}"}
           1. within the limits that it has stated in writing; and
           2. with papers sent at least 5 working days before.
        3. If they do not agree, [](#{Id(Math.Max(0, number - 1))}/send) counts.
        """;

    private long Write(IContractWriter writer)
    {
        using var output = new MemoryStream();
        writer.Write(_document, new WriteOptions(_theme), output, new DiagnosticBag());
        return output.Length;
    }
}
