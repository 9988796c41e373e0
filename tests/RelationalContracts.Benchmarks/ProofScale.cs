using System.Diagnostics;
using System.Globalization;
using RelationalContracts.Proving;
using RelationalContracts.Reading;
using RelationalContracts.Testing;

namespace RelationalContracts.Benchmarks;

/// <summary>Proves all models of a library once in a fresh process: a proof takes seconds, so that one run says enough, and its memory is the process's.</summary>
internal static class ProofScale
{
    /// <summary>Proves and prints the figures.</summary>
    /// <param name="provisions">How many provisions a made-up library has; 0 for the shipped library.</param>
    public static void Run(int provisions)
    {
        var workspace = provisions == 0 ? WorkspaceReader.Read(ShippedFiles.Library, ShippedFiles.Templates, new Diagnostics.DiagnosticBag()) : MadeUpLibrary.Of(provisions);
        var clock = Stopwatch.StartNew();
        var prover = new LibraryProver(workspace);
        var proofs = prover.ProveAll(workspace.Models.Values, _ => { });
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{workspace.Library.Provisions.Count()} provisions, {proofs.Length} models: {clock.Elapsed.TotalSeconds:0.0} s ({process.TotalProcessorTime.TotalSeconds:0.0} s of processor time), {process.PeakWorkingSet64 / 1e6:0} MB at the peak"));
        foreach (var proof in proofs)
        {
            Console.WriteLine($"  {proof.Model}: {(proof.IsProved ? "proved" : "NOT PROVED " + string.Join("; ", proof.Counterexamples.Select(example => example.Finding.Message).Concat(proof.Doubts).Take(2)))}, {(proof.Compositions.IsExact ? "exactly" : "at least")} {proof.Compositions.Number.ToString(CultureInfo.InvariantCulture).Length} digits of compositions");
        }
    }
}
