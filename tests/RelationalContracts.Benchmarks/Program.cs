using System.Globalization;
using BenchmarkDotNet.Running;
using RelationalContracts.Benchmarks;

if (args is ["proof", var provisions])
{
    ProofScale.Run(int.Parse(provisions, CultureInfo.InvariantCulture));
}
else if (args is ["compose", var times])
{
    ComposeCost.Run(int.Parse(times, CultureInfo.InvariantCulture));
}
else if (args is ["word", var rounds])
{
    WordCost.Run(int.Parse(rounds, CultureInfo.InvariantCulture));
}
else if (args is ["pdf", var clauses])
{
    PdfScale.Run(int.Parse(clauses, CultureInfo.InvariantCulture));
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
