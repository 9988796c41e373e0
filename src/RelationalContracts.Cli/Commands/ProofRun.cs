using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Models;
using RelationalContracts.Proving;
using RelationalContracts.Reading;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon check --prove</c>: proves the models of a library one after another, telling how far it is.</summary>
/// <param name="terminal">Where it is told.</param>
internal sealed class ProofRun(Terminal terminal)
{
    /// <summary>Proves.</summary>
    /// <param name="workspace">The library and templates.</param>
    /// <param name="only">The model to prove; null for all.</param>
    /// <param name="asJson">Whether stdout carries one JSON object instead of text.</param>
    /// <param name="diagnostics">What reading and checking the library found.</param>
    /// <returns>Whether every model is proved.</returns>
    public bool Prove(Workspace workspace, string? only, bool asJson, DiagnosticBag diagnostics)
    {
        var prover = new LibraryProver(workspace);
        var proofs = workspace.Models.Values.Where(model => only is null || model.Id == only).Select(model => Prove(prover, model)).ToList();
        if (asJson)
        {
            JsonPrinter.Print(terminal.Out.Profile.Out.Writer, diagnostics, json => Write(json, proofs));
        }
        else
        {
            proofs.ForEach(Print);
        }

        return proofs.All(proof => proof.IsProved);
    }

    private ModelProof Prove(LibraryProver prover, PartnershipModel model)
    {
        var clock = Stopwatch.StartNew();
        var proof = prover.Prove(model);
        var seconds = clock.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        terminal.Error.Profile.Out.Writer.WriteLine($"{model.Id}: {(proof.IsProved ? "proved" : "not proved")} in {seconds} s");
        return proof;
    }

    private void Print(ModelProof proof)
    {
        terminal.Out.Profile.Out.Writer.WriteLine(proof.IsProved
            ? $"{proof.Model}: proved for {(proof.Compositions.IsExact ? string.Empty : "at least ")}{proof.Compositions.Number} compositions."
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

    private static void Write(Utf8JsonWriter json, IEnumerable<ModelProof> proofs)
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
