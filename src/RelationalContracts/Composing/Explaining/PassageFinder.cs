using System.Collections.Immutable;
using RelationalContracts.Composing.Conditions;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Library;
using RelationalContracts.Models;

namespace RelationalContracts.Composing.Explaining;

/// <summary>Says of each conditional passage of a provision whether it is printed, and why.</summary>
/// <param name="context">The deal.</param>
internal sealed class PassageFinder(DealContext context)
{
    /// <summary>The passages of a provision that is in, document by document.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="documents">The documents of the deal.</param>
    public ImmutableArray<ExplainedPassage> Of(Provision provision, IEnumerable<DocumentTemplate> documents) =>
        [.. documents.Where(template => DocumentOrder.Takes(template, provision)).SelectMany(template => Of(provision, template))];

    /// <summary>The passages of one drafting of a provision in one document.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="printed">The drafting that the document prints.</param>
    /// <param name="document">The document's id.</param>
    public IEnumerable<ExplainedPassage> Of(Provision provision, VariantName printed, string document)
    {
        var drafting = provision.Variants[printed];
        var explainer = ExplainerIn(document);
        var nodes = drafting.Body.Concat(drafting.Schedules.SelectMany(schedule => schedule.Body)).Concat(provision.DefinitionsOf(printed).SelectMany(definition => definition.Body));
        return nodes.SelectMany(Conditional).Select(passage => new ExplainedPassage(document, explainer.Explain(passage.Condition), Beginning(passage.Body)) { Body = passage.Body });
    }

    /// <summary>Explains conditions as one document sees them.</summary>
    /// <param name="document">The document's id.</param>
    public ConditionExplainer ExplainerIn(string document) => new(
        context.Deal,
        context.Workspace.Library,
        context.Workspace.Law,
        new DealSituation(context.Deal, context.Roles, context.Values, context.Workspace.Law, context.Composition.Regime.Id, document, context));

    private IEnumerable<ExplainedPassage> Of(Provision provision, DocumentTemplate template) =>
        (template.IsCharter ? VariantName.Charter : context.Composition.VariantOf(provision.Id)) is { } printed && provision.Variants.ContainsKey(printed)
            ? Of(provision, printed, template.Id)
            : [];

    private static IEnumerable<DraftWhen> Conditional(DraftNode node) => node switch
    {
        DraftWhen passage => passage.Body.SelectMany(Conditional).Prepend(passage),
        DraftEach each => each.Body.SelectMany(Conditional),
        DraftItem item => item.Body.SelectMany(Conditional),
        _ => [],
    };

    private static string Beginning(ImmutableArray<DraftNode> body) => FirstWords.Of(string.Join(' ', body.SelectMany(Texts)));

    private static IEnumerable<string> Texts(DraftNode node) => node switch
    {
        DraftItem item => item.Body.SelectMany(Texts),
        DraftWhen passage => passage.Body.SelectMany(Texts),
        DraftEach each => each.Body.SelectMany(Texts),
        DraftParagraph paragraph => [string.Concat(paragraph.Inlines.Select(Text))],
        _ => [],
    };

    private static string Text(DraftInline inline) => inline switch
    {
        DraftText text => text.Value,
        DraftPlain plain => plain.Value,
        DraftRunIn heading => heading.Value,
        DraftPlaceholder placeholder => $"{{{{{placeholder.Expression}}}}}",
        DraftReference reference => $"[{reference.Target}]",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>A passage of a provision that stands under a condition.</summary>
/// <param name="Document">The document that prints it, or does not.</param>
/// <param name="Why">Why it is printed or left out.</param>
/// <param name="Beginning">Its first words.</param>
public sealed record ExplainedPassage(string Document, ConditionWhy Why, string Beginning)
{
    /// <summary>Its drafting.</summary>
    internal ImmutableArray<DraftNode> Body { get; init; } = [];

    /// <summary>Whether it is printed, so far as its own condition goes.</summary>
    public bool Stands => Why.Holds;
}
