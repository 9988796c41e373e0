using System.Diagnostics;
using System.Globalization;
using RelationalContracts.Carrying;
using RelationalContracts.Composing;
using RelationalContracts.Composing.Appendices;
using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing;
using RelationalContracts.Reviewing.Reports;
using RelationalContracts.Testing;
using RelationalContracts.Word;
using RelationalContracts.Writers;

namespace RelationalContracts.Benchmarks;

/// <summary>What the Word drafts of a deal cost in processor time and memory, so that a machine with other work on it can tell: the clock would not.</summary>
/// <remarks>
/// Everything is on: notes as comments, tags, the register of clauses, the appendix of the checks, the sources carried. All documents of the deal are made,
/// and their words counted together. Not counted is the review itself, which has figures of its own.
/// </remarks>
internal static class WordCost
{
    private const int WarmUps = 30;

    /// <summary>Measures examples in every edition, and prints the figures.</summary>
    /// <param name="rounds">How many times each stage is measured.</param>
    public static void Run(int rounds)
    {
        var workspace = HarbourAlliance.Workspace();
        foreach (var example in new[] { "harbour-alliance", "home-independence" })
        {
            var file = ShippedFiles.Under("templates/examples").Single(file => file.Path.EndsWith($"/{example}.deal.yaml", StringComparison.Ordinal));
            foreach (var edition in new[] { Edition.Drafting, Edition.Clean, Edition.Training })
            {
                new DealCost(example, workspace, DealReader.Read(file, [])!, edition, rounds).Print();
            }
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak of the process: {process.PeakWorkingSet64 / 1e6:0} MB"));
    }

    /// <summary>One deal in one edition.</summary>
    private sealed class DealCost(string example, Workspace workspace, Deal deal, Edition edition, int rounds)
    {
        private readonly ReviewReport _report = DraftReview.Review(new DraftUnderReview(
            workspace, deal, ContractComposer.Compose(workspace, deal, edition, [])!, deal.Date, AtExecution: false));

        public void Print()
        {
            var composed = Compose();
            var sources = Gather(composed);
            var words = composed.Documents.Sum(Words);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{example}, {edition}: {words} words in {composed.Documents.Length} documents, {Words(composed.Documents[0])} of them in the first"));
            var stages = new[]
            {
                Print("compose", Of(() => Compose()), words),
                Print("gather the sources", Of(() => Gather(composed)), words),
                Print("write Word with sources", Of(() => Write(composed, sources)), words),
            };
            Print("together", new Cost(stages.Sum(stage => stage.Shortest), stages.Sum(stage => stage.Middle), stages.Sum(stage => stage.Megabytes)), words);
            Print("the same in one go", Of(() => Write(Compose())), words);
            Print("write Word without sources", Of(() => Write(composed, null)), words);
        }

        private ComposedDeal Compose() =>
            AppendixBinder.Bind(ContractComposer.Compose(workspace, deal, edition, [])!, new ChecksAppendix(_report, workspace.Law));

        private DraftSources Gather(ComposedDeal composed) => DraftSources.Gather(workspace, deal, composed, hashesOnly: false, _report);

        private void Write(ComposedDeal composed) => Write(composed, Gather(composed));

        private void Write(ComposedDeal composed, DraftSources? sources)
        {
            foreach (var document in composed.Documents)
            {
                using var output = new MemoryStream();
                new WordContractWriter().Write(document, new WriteOptions(DealTheme.Of(workspace, deal, document)) { Source = sources?.For(document) }, output, []);
            }
        }

        private Cost Of(Action stage)
        {
            for (var round = 0; round < WarmUps; round++)
            {
                stage();
            }

            GC.Collect();
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var times = new double[rounds];
            for (var round = 0; round < rounds; round++)
            {
                var before = Environment.CpuUsage.TotalTime;
                stage();
                times[round] = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
            }

            return new Cost(times.Min(), times.Order().ElementAt(rounds / 2), (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6 / rounds);
        }

        private static int Words(ContractDocument document) =>
            document.AllRuns().Sum(run => PlainText.Of(run).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);

        private static Cost Print(string stage, Cost cost, int words)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {stage}: {cost.Shortest:0.0} ms of processor time at the shortest, {cost.Middle:0.0} ms in the middle, {cost.Shortest * 1000 / words:0.00} and {cost.Middle * 1000 / words:0.00} ms per 1,000 words, {cost.Megabytes:0.0} MB allocated"));
            return cost;
        }
    }

    /// <summary>What a stage costs.</summary>
    /// <param name="Shortest">The shortest round: the nearest to what it would take on a machine of its own, but hardly ever with a collection of garbage.</param>
    /// <param name="Middle">The middle round.</param>
    /// <param name="Megabytes">What it allocates.</param>
    private readonly record struct Cost(double Shortest, double Middle, double Megabytes);
}
