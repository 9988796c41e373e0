namespace RelationalContracts.Proving.Counterexamples;

/// <summary>One thing that a deal says, and might leave unsaid.</summary>
/// <param name="Section">The deal's key.</param>
/// <param name="Name">The name within a mapping; null for an item of a list or a plain value.</param>
/// <param name="Written">The value as YAML.</param>
internal sealed record DealEntry(string Section, string? Name, string Written);
