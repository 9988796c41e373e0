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
        .SelectMany(Meaning)
        .OfType<TermUse>()
        .Any(use => use.Term == definition.Term);

    // A later sentence says what the term leaves out, "A strike alone is no Relief Event", and may name it.
    private static IEnumerable<Inline> Meaning(Paragraph paragraph) => paragraph.Inlines.TakeWhile(inline => inline is not Text text || !text.Value.Contains(". ", StringComparison.Ordinal));
}
