using RelationalContracts.Documents;

namespace RelationalContracts.Papers;

/// <summary>A document that is no contract: an options paper, a pack for a workshop, an exercise.</summary>
/// <param name="Document">The document; its identity's template ends the file's name.</param>
/// <param name="Theme">The theme it wears.</param>
public sealed record Paper(ContractDocument Document, string Theme);
