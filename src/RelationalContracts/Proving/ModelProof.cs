using System.Collections.Immutable;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Proving;

/// <summary>What was found out about one partnership model.</summary>
/// <param name="Model">The model's id.</param>
/// <param name="Counterexamples">The faults, each with the smallest deal that shows it; empty where all is proved.</param>
/// <param name="Doubts">What could be neither proved nor shown: a fault of the prover's, since composing disagrees with it.</param>
/// <param name="Compositions">How many distinct compositions were covered.</param>
public sealed record ModelProof(string Model, ImmutableArray<Counterexample> Counterexamples, ImmutableArray<string> Doubts, CompositionCount Compositions)
{
    /// <summary>Whether every property holds in every permitted deal.</summary>
    public bool IsProved => Counterexamples.IsEmpty && Doubts.IsEmpty;
}

/// <summary>A permitted deal that comes out broken.</summary>
/// <param name="Property">The property that fails, 1 to 7 (section 7 of <c>docs/formats.md</c>).</param>
/// <param name="Finding">What composing the deal reports.</param>
/// <param name="Deal">The deal's file: as small as it can be with the fault in it.</param>
public sealed record Counterexample(int Property, Diagnostic Finding, string Deal);

/// <summary>How many distinct compositions (provisions, variants, outcomes of conditions) permitted deals of a model lead to.</summary>
/// <param name="Number">The number.</param>
/// <param name="IsExact">False where it is only known that there are at least so many.</param>
public sealed record CompositionCount(System.Numerics.BigInteger Number, bool IsExact);
