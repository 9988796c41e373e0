using RelationalContracts.Documents;
using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-31: a term whose meaning uses the term itself, so that it says nothing.</summary>
internal sealed class Terms : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene) => scene.Draft.Composed.Documents
        .SelectMany(document => document.AllBlocks().OfType<DefinitionList>())
        .SelectMany(list => list.Definitions)
        .Where(UsesItself)
        .Select(definition => Hit.Wrong(scene.Deal.At, ("fault", $"'{definition.Term}' is defined by itself.")));

    private static bool UsesItself(Definition definition) => definition.Blocks
        .SelectMany(block => block.WithDescendants())
        .OfType<Paragraph>()
        .SelectMany(paragraph => paragraph.Inlines)
        .OfType<TermUse>()
        .Any(use => use.Term == definition.Term);
}
