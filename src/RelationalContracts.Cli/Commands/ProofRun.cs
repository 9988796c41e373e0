using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using RelationalContracts.Deals;
using RelationalContracts.Proving;
using RelationalContracts.Reading;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon check --prove</c>: proves the models of a library, or the model of a deal, telling how far it is.</summary>
/// <param name="terminal">Where it is told.</param>
internal sealed class ProofRun(Terminal terminal)
{
    /// <summary>Proves what every deal of a library may come to.</summary>
    /// <param name="workspace">The library and templates.</param>
    /// <param name="only">The model to prove; null for all.</param>
    public ImmutableArray<ModelProof> Prove(Workspace workspace, string? only) => Prove(new LibraryProver(workspace), workspace, only);

    /// <summary>Proves what deals like one may come to: of its model, with its own clauses laid over the library and its annexes attached.</summary>
    /// <param name="workspace">The library with the deal's own clauses, and the templates.</param>
    /// <param name="deal">The deal.</param>
    public ImmutableArray<ModelProof> Prove(Workspace workspace, Deal deal) =>
        Prove(new LibraryProver(workspace) { Like = deal }, workspace, deal.Model.Name);

    /// <summary>Tells the result as text.</summary>
    /// <param name="proofs">The proofs.</param>
    public void Print(ImmutableArray<ModelProof> proofs)
    {
        foreach (var proof in proofs)
        {
            Print(proof);
        }
    }

    private ImmutableArray<ModelProof> Prove(LibraryProver prover, Workspace workspace, string? only)
    {
        var clock = Stopwatch.StartNew();
        return prover.ProveAll(workspace.Models.Values.Where(model => only is null || model.Id == only), proof => Tell(proof, clock.Elapsed));
    }

    private void Tell(ModelProof proof, TimeSpan sinceStart)
    {
        var seconds = sinceStart.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        terminal.Error.Profile.Out.Writer.WriteLine($"{proof.Model}: {(proof.IsProved ? "proved" : "not proved")} after {seconds} s");
    }

    private void Print(ModelProof proof)
    {
        terminal.Out.Profile.Out.Writer.WriteLine(proof.IsProved
            ? $"{proof.Model}: proved for every one of {(proof.Compositions.IsExact ? string.Empty : "at least ")}{Readable(proof.Compositions.Number)} compositions."
            : $"{proof.Model}: not proved.");
        foreach (var counterexample in proof.Counterexamples)
        {
            terminal.Out.Profile.Out.Writer.WriteLine($"\nProperty {counterexample.Property} fails: {counterexample.Finding}\nThe smallest deal that shows it:\n\n{counterexample.Deal}");
        }

        foreach (var doubt in proof.Doubts)
        {
            terminal.Out.Profile.Out.Writer.WriteLine($"\nNeither proved nor shown (a fault of relcon itself; please report it): {doubt}");
        }
    }

    /// <summary>Up to a million million with commas; beyond that nobody reads digits, and <c>--json</c> has them all.</summary>
    internal static string Readable(BigInteger number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return digits.Length <= 12
            ? number.ToString("N0", CultureInfo.InvariantCulture)
            : $"about {digits[0]}.{digits[1..3]} x 10^{(digits.Length - 1).ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>Writes the result as the property <c>models</c>.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="proofs">The proofs.</param>
    public static void WriteJson(Utf8JsonWriter json, ImmutableArray<ModelProof> proofs)
    {
        json.WriteStartArray("models");
        foreach (var proof in proofs)
        {
            json.WriteStartObject();
            json.WriteString("id", proof.Model);
            json.WriteBoolean("proved", proof.IsProved);
            json.WriteString("combinations", proof.Compositions.Number.ToString(CultureInfo.InvariantCulture));
            json.WriteBoolean("exact", proof.Compositions.IsExact);
            json.WriteStartArray("counterexamples");
            foreach (var counterexample in proof.Counterexamples)
            {
                Write(json, counterexample);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Counterexample counterexample)
    {
        json.WriteStartObject();
        json.WriteNumber("property", counterexample.Property);
        json.WriteString("code", counterexample.Finding.Code);
        json.WriteString("message", counterexample.Finding.Message);
        json.WriteString("deal", counterexample.Deal);
        json.WriteEndObject();
    }
}
