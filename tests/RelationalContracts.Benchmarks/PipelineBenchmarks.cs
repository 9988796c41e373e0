using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using RelationalContracts.Carrying;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Pdf;
using RelationalContracts.Reading;
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
    private Deal _fullDeal = null!;
    private ComposedDeal _composed = null!;
    private ContractDocument _document = null!;
    private Theme _theme = null!;
    private CarriedSource _source = null!;
    private List<byte[]> _parts = null!;

    [GlobalSetup]
    public void Read()
    {
        _workspace = ReadLibrary();
        _deal = HarbourAlliance.Deal();
        _fullDeal = HarbourAlliance.WithEveryProvision(_workspace);
        _composed = Compose();
        _document = _composed.Documents[0];
        _theme = DealTheme.Of(_workspace, _deal, _document);
        _source = DraftSources.Gather(_workspace, _deal, _composed, hashesOnly: false).For(_document);
        _parts = PartsOf(_document);
        Console.WriteLine($"words in the contract: {_document.AllRuns().Sum(run => PlainText.Of(run).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length)}");
    }

    [Benchmark]
    public Workspace ReadLibrary() => HarbourAlliance.Workspace();

    [Benchmark]
    public ComposedDeal Compose() => ContractComposer.Compose(_workspace, _deal, Edition.Clean, new DiagnosticBag())!;

    /// <summary>The same alliance with every provision that its model does not exclude: 201 clauses in the contract, and no error.</summary>
    [Benchmark]
    public ComposedDeal ComposeTwoHundredProvisions() => ContractComposer.Compose(_workspace, _fullDeal, Edition.Clean, new DiagnosticBag())!;

    [Benchmark]
    public long WriteWord() => Write(_word);

    /// <summary>The floor of writing Word: packing the same XML, already made.</summary>
    [Benchmark]
    public long PackTheSameXml()
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var part = 0; part < _parts.Count; part++)
            {
                using var entry = zip.CreateEntry($"{part}", CompressionLevel.Fastest).Open();
                entry.Write(_parts[part]);
            }
        }

        return output.Length;
    }

    [Benchmark]
    public CarriedSource GatherSources() => DraftSources.Gather(_workspace, _deal, _composed, hashesOnly: false).For(_document);

    [Benchmark]
    public long WriteWordWithSources() => Write(_word, _source);

    [Benchmark]
    public long WritePdf() => Write(_pdf);

    private long Write(IContractWriter writer, CarriedSource? source = null)
    {
        using var output = new MemoryStream();
        writer.Write(_document, new WriteOptions(_theme) { Source = source }, output, new DiagnosticBag());
        return output.Length;
    }

    private List<byte[]> PartsOf(ContractDocument document)
    {
        using var output = new MemoryStream();
        _word.Write(document, new WriteOptions(_theme), output, new DiagnosticBag());
        using var zip = new ZipArchive(output, ZipArchiveMode.Read);
        return [.. zip.Entries.Select(Unpacked)];
    }

    private static byte[] Unpacked(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var packed = entry.Open();
        packed.CopyTo(content);
        return content.ToArray();
    }
}
