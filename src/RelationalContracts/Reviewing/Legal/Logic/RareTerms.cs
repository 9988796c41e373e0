using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-31: a term that the definitions list and the text does not use, or that a clause of the deal's own defines and uses once.</summary>
/// <remarks>
/// The library's terms may stand once in a draft: its provisions share them, and this draft may lack the others. Nor does an enactment
/// count that is cited once, since the definitions are where its full name stands.
/// </remarks>
internal sealed class RareTerms : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        var own = OwnDefinitions(scene).ToLookup(definition => definition.Term, StringComparer.Ordinal);
        return scene.Draft.Composed.Documents.SelectMany(document => Rare(scene, document, own));
    }

    private static IEnumerable<Hit> Rare(ReviewScene scene, ContractDocument document, ILookup<string, DraftDefinition> own)
    {
        var uses = document.AllInlines().OfType<TermUse>().CountBy(use => use.Term, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var term in document.AllBlocks().OfType<DefinitionList>().SelectMany(list => list.Definitions).Select(definition => definition.Term))
        {
            var count = uses.GetValueOrDefault(term);
            if (count == 0)
            {
                yield return Hit.Wrong(scene.Deal.At, ("fault", $"'{term}' is defined in '{document.Identity.Kind}' and used nowhere there."));
            }
            else if (count == 1 && own[term].FirstOrDefault() is { } definition)
            {
                yield return Hit.Wrong(definition.At, ("fault", $"'{term}' is defined and used only once: say what is meant where it stands."));
            }
        }
    }

    private static IEnumerable<DraftDefinition> OwnDefinitions(ReviewScene scene) => scene.Draft.Composed.Composition.Included
        .Select(choice => scene.Draft.Workspace.Library.Find(choice.Id)).OfType<Provision>()
        .Where(provision => !provision.IsFromLibrary && scene.Draft.Composed.Composition.VariantOf(provision.Id) is not null)
        .SelectMany(provision => provision.DefinitionsOf(scene.Draft.Composed.Composition.VariantOf(provision.Id)!.Value));
}
