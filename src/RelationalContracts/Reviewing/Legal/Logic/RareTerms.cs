using RelationalContracts.Documents;
using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-31: a term that the definitions list and the text does not use.</summary>
internal sealed class RareTerms : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene) => scene.Draft.Composed.Documents.SelectMany(document => Unused(document)
        .Select(term => Hit.Wrong(scene.Deal.At, ("fault", $"'{term}' is defined in '{document.Identity.Kind}' and used nowhere there."))));

    private static IEnumerable<string> Unused(ContractDocument document)
    {
        var used = document.AllInlines().OfType<TermUse>().Select(use => use.Term).ToHashSet(StringComparer.Ordinal);
        return document.AllBlocks().OfType<DefinitionList>().SelectMany(list => list.Definitions).Select(definition => definition.Term).Where(term => !used.Contains(term));
    }
}
