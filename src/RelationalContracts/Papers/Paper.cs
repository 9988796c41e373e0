using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Reading;

namespace RelationalContracts.Papers;

/// <summary>A document that is no contract: an options paper, a pack for a workshop, an exercise.</summary>
/// <param name="Document">The document; its identity's template ends the file's name.</param>
/// <param name="Theme">The theme it wears.</param>
public sealed record Paper(ContractDocument Document, string Theme)
{
    /// <summary>A paper about a deal, in the deal's theme.</summary>
    /// <param name="workspace">The themes and templates.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="document">The document.</param>
    public static Paper Of(Workspace workspace, Deal deal, ContractDocument document) => new(document, DealTheme.Of(workspace, deal, document).Id);
}
