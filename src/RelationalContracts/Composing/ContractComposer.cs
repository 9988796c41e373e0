using System.Collections.Immutable;
using RelationalContracts.Composing.Conditions;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Composing.Values;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Law;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Reading;

namespace RelationalContracts.Composing;

/// <summary>Composes the documents of a deal.</summary>
/// <remarks>
/// Composing goes on in spite of errors as far as it can, so that one run reports all of them; whoever writes files looks at
/// <see cref="DiagnosticBag.HasErrors"/> first. The same workspace, deal and edition give equal documents.
/// </remarks>
public static class ContractComposer
{
    /// <summary>Composes.</summary>
    /// <param name="workspace">Library, models, templates and law.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="edition">Who the documents are for; what an edition must not show is left out of them.</param>
    /// <param name="diagnostics">Receives RC3xxx and RC4xxx.</param>
    /// <returns>The composition and the documents, the main one first; null where the deal's model does not exist.</returns>
    public static ComposedDeal? Compose(Workspace workspace, Deal deal, Edition edition, DiagnosticBag diagnostics) =>
        Compose(workspace, deal, chosen: null, edition, diagnostics);

    /// <summary>Composes the documents again from a choice that was made before, without making it anew.</summary>
    /// <param name="workspace">What the documents need; the rest of the library may be missing.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="chosen">What was chosen; the workspace must have the drafting of all that is in.</param>
    /// <param name="edition">Who the documents are for.</param>
    /// <param name="diagnostics">Receives RC3xxx and RC4xxx.</param>
    /// <returns>As <see cref="Compose(Workspace, Deal, Edition, DiagnosticBag)"/>, with the composition given.</returns>
    public static ComposedDeal? Recompose(Workspace workspace, Deal deal, Composition chosen, Edition edition, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        return Compose(workspace, deal, chosen, edition, diagnostics);
    }

    private static ComposedDeal? Compose(Workspace workspace, Deal deal, Composition? chosen, Edition edition, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!workspace.Models.TryGetValue(deal.Model.Name, out var model))
        {
            diagnostics.Add(CompositionDiagnostics.UnknownModel(deal.Model, workspace.Models.Keys));
            return null;
        }

        var templates = DealDocuments.Of(workspace, deal, model, diagnostics);
        var roles = new RoleBook(deal.Parties, model);
        var values = DealValues.Read(workspace.Library, deal, diagnostics);
        DealCheck.Check(workspace, deal, model, diagnostics);
        var composition = chosen ?? Choose(workspace, deal, model, templates, roles, values, diagnostics);
        var context = new DealContext(workspace, deal, model, roles, values, composition, diagnostics);
        return new ComposedDeal(composition, Documents(context, templates, edition));
    }

    private static Composition Choose(
        Workspace workspace, Deal deal, PartnershipModel model, ImmutableArray<DocumentTemplate> templates, RoleBook roles, DealValues values, DiagnosticBag diagnostics)
    {
        var main = templates.IsEmpty ? string.Empty : templates[0].Id;
        var facts = new DealSituation(deal, roles, values, workspace.Law, null, main, Nothing.IsIn);
        var regime = Regime(deal, facts, binds: templates.Any(template => !template.IsCharter));
        var problem = new SelectionProblem(
            workspace.Library, model, deal, templates, workspace.Rules, regime.Id,
            presence => new DealSituation(deal, roles, values, workspace.Law, regime.Id, main, presence))
        {
            Unwritten = [.. model.Documents.Select(named => workspace.Templates.GetValueOrDefault(named.Name)).OfType<DocumentTemplate>().Except(templates)],
        };
        return new SelectionReport(problem, regime, diagnostics).Choose();
    }

    private static RegimeChoice Regime(Deal deal, Situation facts, bool binds)
    {
        if (deal.Regime is not { } given)
        {
            return new RegimeSelector(facts, binds).Select();
        }

        var reason = deal.RegimeReason is { } why ? $"The deal sets the regime: {why}" : "The deal sets the regime.";
        return new RegimeChoice(given.Name, [new Reason(ReasonRules.Regime, "deal", reason)]);
    }

    private static ImmutableArray<ContractDocument> Documents(DealContext context, ImmutableArray<DocumentTemplate> templates, Edition edition)
    {
        var drafts = new List<DocumentDraft>();
        foreach (var template in templates)
        {
            drafts.Add(new DocumentDraft(context, template, drafts));
        }

        drafts.ForEach(draft => draft.PassTermsOn());
        drafts.ForEach(draft => draft.Number());

        var documents = drafts.Select(draft => draft.Assemble(drafts, edition)).ToImmutableArray();
        ReportUnusedValues(context, drafts);
        return documents;
    }

    private static void ReportUnusedValues(DealContext context, List<DocumentDraft> drafts)
    {
        var used = drafts.SelectMany(draft => draft.UsedVariables).Concat(ConditionVariables.Of(context.Workspace.Library)).ToHashSet(StringComparer.Ordinal);
        foreach (var given in context.Deal.Values.Where(given => context.Values.Declaration(given.Key) is not null && !used.Contains(given.Key)))
        {
            context.Diagnostics.Add(CompositionDiagnostics.UnusedValue(given));
        }
    }

    private sealed class Nothing : IPresence
    {
        public static Nothing IsIn { get; } = new();

        public bool Has(ProvisionId id) => false;

        public VariantName? VariantOf(ProvisionId id) => null;
    }
}

/// <summary>A deal composed: what was chosen and why, and the documents.</summary>
/// <param name="Composition">What was chosen and why.</param>
/// <param name="Documents">The documents, the main one first.</param>
public sealed record ComposedDeal(Composition Composition, ImmutableArray<ContractDocument> Documents);
