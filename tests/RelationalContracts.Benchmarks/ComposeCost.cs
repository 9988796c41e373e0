using System.Diagnostics;
using System.Globalization;
using RelationalContracts.Composing;
using RelationalContracts.Documents;

namespace RelationalContracts.Benchmarks;

/// <summary>
/// What composing costs, again and again in one process, so that <c>perf stat -e instructions:u</c> can tell two builds apart on a
/// machine with other work on it: the difference between two numbers of rounds is what the rounds between them cost.
/// </summary>
internal static class ComposeCost
{
    private const int WarmUps = 60;

    /// <summary>Composes the alliance with every provision, a clean edition, and prints processor time and memory for each time.</summary>
    /// <param name="rounds">How often.</param>
    public static void Run(int rounds)
    {
        var workspace = HarbourAlliance.Workspace();
        var deal = HarbourAlliance.WithEveryProvision(workspace);
        Compose(WarmUps);
        var (before, allocated, clock) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true), Stopwatch.StartNew());
        var clauses = Compose(rounds);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{clauses} provisions: {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds / rounds:0.00} ms of processor time, {clock.Elapsed.TotalMilliseconds / rounds:0.00} ms by the clock, {(GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6 / rounds:0.00} MB allocated"));

        int Compose(int times)
        {
            var included = 0;
            for (var round = 0; round < times; round++)
            {
                included = ContractComposer.Compose(workspace, deal, Edition.Clean, [])!.Composition.Included.Count();
            }

            return included;
        }
    }
}
