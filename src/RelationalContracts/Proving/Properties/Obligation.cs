using System.Collections.Immutable;
using RelationalContracts.Proving.Counterexamples;
using RelationalContracts.Proving.Sat;

namespace RelationalContracts.Proving.Properties;

/// <summary>One thing that must not happen in any permitted deal.</summary>
/// <param name="Property">The property it belongs to, 1 to 7 (section 7 of <c>docs/formats.md</c>).</param>
/// <param name="Code">The code that composing reports where it happens.</param>
/// <param name="Violated">Whether it happens.</param>
/// <param name="Mentions">What the message names.</param>
internal sealed record Obligation(int Property, string Code, Literal Violated, ImmutableArray<string> Mentions)
{
    /// <summary>What a deal must say besides, for it to happen.</summary>
    public ImmutableArray<DealEntry> Entries { get; init; } = [];

    /// <summary>What is the same fault: one counterexample is enough for all of it.</summary>
    public string Fault => $"{Property} {Code} {string.Join(' ', Mentions)}";
}
