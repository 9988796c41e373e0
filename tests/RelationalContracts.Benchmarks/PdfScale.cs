using System.Diagnostics;
using System.Globalization;
using RelationalContracts.Documents;
using RelationalContracts.Pdf;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Writers;

namespace RelationalContracts.Benchmarks;

/// <summary>What a made-up contract of so many clauses costs as PDF, tagged, with its document attached; one run in a fresh process.</summary>
/// <remarks>Processor time tells what the machine's other users do not change; the clock is worth reading on a quiet one only.</remarks>
internal static class PdfScale
{
    private const int WarmUps = 20;
    private const int Runs = 10;

    /// <summary>Measures and prints.</summary>
    public static void Run(int clauses)
    {
        var document = SampleDocuments.Long(clauses);
        var source = new CarriedSource("made up", new Dictionary<string, string> { ["document.txt"] = string.Join('\n', document.AllRuns().Select(run => PlainText.Of(run))) });
        var words = document.AllRuns().Sum(run => PlainText.Of(run).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
        var first = Measure(document, source);
        for (var run = 0; run < WarmUps; run++)
        {
            Measure(document, source);
        }

        var runs = Enumerable.Range(0, Runs).Select(_ => Measure(document, source)).ToList();
        var (processor, clock) = (runs.Min(run => run.Processor), runs.Min(run => run.Clock));
        var text = $"{clauses} clauses, {words:N0} words, {first.Pages} pages, {first.Bytes:N0} bytes; first run {first.Processor:F0} ms; then {processor:F1} ms of processor time, {clock:F1} ms by the clock; {processor / words * 1000:F2} ms per 1,000 words, {processor / first.Pages:F3} ms a page; peak of the process {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{text}"));
    }

    private static (double Processor, double Clock, int Pages, int Bytes) Measure(ContractDocument document, CarriedSource source)
    {
        using var output = new MemoryStream();
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        new PdfContractWriter().Write(document, new WriteOptions(SampleThemes.Firm) { Source = source }, output, []);
        clock.Stop();
        process.Refresh();
        var file = output.ToArray();
        return ((process.TotalProcessorTime - before).TotalMilliseconds, clock.Elapsed.TotalMilliseconds, PagesOf(file), file.Length);
    }

    /// <summary>Every page has one stream of content, which alone has no type.</summary>
    private static int PagesOf(byte[] file)
    {
        var pages = 0;
        for (var rest = file.AsSpan(); rest.IndexOf(" 0 obj\n<</Filter/FlateDecode/Length "u8) is >= 0 and var at; rest = rest[(at + 10)..])
        {
            pages++;
        }

        return pages;
    }
}
