using System.Diagnostics;
using System.Globalization;
using RelationalContracts.Carrying;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Themes;
using RelationalContracts.Word;
using RelationalContracts.Writers;

namespace RelationalContracts.Benchmarks;

/// <summary>What a Word draft costs in processor time and memory, so that a machine with other work on it can tell: the clock would not.</summary>
internal static class WordCost
{
    private const int WarmUps = 30;

    /// <summary>Measures the larger example, as a clean contract and as a training edition of more than 200 pages, and prints the figures.</summary>
    /// <param name="rounds">How many times each stage is measured.</param>
    public static void Run(int rounds)
    {
        var workspace = HarbourAlliance.Workspace();
        var deal = HarbourAlliance.Deal();
        foreach (var edition in new[] { Edition.Clean, Edition.Drafting, Edition.Training })
        {
            Measure(workspace, deal, edition, rounds);
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak of the process: {process.PeakWorkingSet64 / 1e6:0} MB"));
    }

    private static void Measure(Workspace workspace, Deal deal, Edition edition, int rounds)
    {
        ComposedDeal Compose() => ContractComposer.Compose(workspace, deal, edition, [])!;
        var composed = Compose();
        var document = composed.Documents[0];
        var theme = DealTheme.Of(workspace, deal, document);
        CarriedSource Gather() => DraftSources.Gather(workspace, deal, composed, hashesOnly: false).For(document);
        var source = Gather();
        var words = document.AllRuns().Sum(run => PlainText.Of(run).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{edition}: {words} words"));
        Print("compose all documents", Of(Compose, rounds), words);
        Print("write Word without sources", Of(() => Write(document, theme, null), rounds), words);
        Print("gather the sources", Of(Gather, rounds), words);
        Print("write Word with sources", Of(() => Write(document, theme, source), rounds), words);
    }

    private static long Write(ContractDocument document, Theme theme, CarriedSource? source)
    {
        using var output = new MemoryStream();
        new WordContractWriter().Write(document, new WriteOptions(theme) { Source = source }, output, []);
        return output.Length;
    }

    private static (double Milliseconds, double Megabytes) Of<T>(Func<T> stage, int rounds)
    {
        for (var round = 0; round < WarmUps; round++)
        {
            stage();
        }

        GC.Collect();
        var (before, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        for (var round = 0; round < rounds; round++)
        {
            stage();
        }

        return ((Environment.CpuUsage.TotalTime - before).TotalMilliseconds / rounds, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6 / rounds);
    }

    private static void Print(string stage, (double Milliseconds, double Megabytes) cost, int words) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"  {stage}: {cost.Milliseconds:0.0} ms of processor time, {cost.Milliseconds * 1000 / words:0.00} ms per 1,000 words, {cost.Megabytes:0.0} MB allocated"));
}
