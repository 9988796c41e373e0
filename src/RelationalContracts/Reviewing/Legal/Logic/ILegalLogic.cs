using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>What a legal check finds by reasoning of its own; the words and the law stay data.</summary>
internal interface ILegalLogic
{
    /// <summary>Looks at a draft.</summary>
    /// <param name="scene">The draft.</param>
    /// <returns>What is wrong or cannot be decided.</returns>
    IEnumerable<Hit> Find(ReviewScene scene);
}
