using System.Collections.Immutable;
using RelationalContracts.Composing.Appendices;
using RelationalContracts.Composing.Conflicts;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Composing.Values;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
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
        Compose(workspace, deal, chosen: null, edition, diagnostics, onOpenFact: null);

    /// <summary>Composes, and tells which facts were looked for and found open: what an interview should ask next.</summary>
    /// <param name="workspace">Library, models, templates and law.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="edition">Who the documents are for.</param>
    /// <param name="diagnostics">Receives RC3xxx and RC4xxx.</param>
    /// <param name="onOpenFact">Called with the id of each fact that a condition, a rule or the choice of regime found open.</param>
    /// <returns>As <see cref="Compose(Workspace, Deal, Edition, DiagnosticBag)"/>.</returns>
    public static ComposedDeal? Compose(Workspace workspace, Deal deal, Edition edition, DiagnosticBag diagnostics, Action<string> onOpenFact)
    {
        ArgumentNullException.ThrowIfNull(onOpenFact);
        return Compose(workspace, deal, chosen: null, edition, diagnostics, onOpenFact);
    }

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
        return Compose(workspace, deal, chosen, edition, diagnostics, onOpenFact: null);
    }

    private static ComposedDeal? Compose(
        Workspace workspace, Deal deal, Composition? chosen, Edition edition, DiagnosticBag diagnostics, Action<string>? onOpenFact)
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
        DealCheck.Check(workspace, deal, model, templates, diagnostics);
        var settled = chosen is null ? new DealSelector(workspace, model, templates, values) { OnOpenFact = onOpenFact }.Select(deal) : null;
        var composition = chosen ?? new SelectionReport(settled!, Explainer(workspace, settled!), diagnostics).Report();
        var context = new DealContext(workspace, deal, model, roles, values, composition, diagnostics) { OnOpenFact = onOpenFact };
        var composed = new ComposedDeal(composition, Documents(context, templates, edition)) { Context = context, Settled = settled };
        return AppendixBinder.Bind(composed, new RegisterAppendix(context));
    }

    /// <summary>What explains a fault; made only when there is one.</summary>
    private static Func<SelectionFault, Contradiction> Explainer(Workspace workspace, SettledSelection settled)
    {
        var finder = new Lazy<ContradictionFinder>(() => new ContradictionFinder(settled, DealReselection.Over(workspace)));
        return fault => finder.Value.Of(fault);
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

        var languages = new DealLanguages(context.Deal);
        var documents = drafts.Select(draft => languages.Mark(draft.Assemble(drafts, edition))).ToImmutableArray();
        ReportUnusedValues(context, drafts);
        return documents;
    }

    private static void ReportUnusedValues(DealContext context, List<DocumentDraft> drafts)
    {
        var askedAbout = context.Workspace.Library.VariablesAskedAbout;
        foreach (var given in context.Deal.Values.Where(given => context.Values.Declaration(given.Key) is not null
            && !askedAbout.Contains(given.Key) && !drafts.Exists(draft => draft.UsedVariables.Contains(given.Key))))
        {
            context.Diagnostics.Add(CompositionDiagnostics.UnusedValue(given));
        }
    }
}

/// <summary>A deal composed: what was chosen and why, and the documents.</summary>
/// <param name="Composition">What was chosen and why.</param>
/// <param name="Documents">The documents, the main one first.</param>
public sealed record ComposedDeal(Composition Composition, ImmutableArray<ContractDocument> Documents)
{
    /// <summary>What it was composed from, for explanations.</summary>
    internal DealContext Context { get; init; } = null!;

    /// <summary>How its provisions were chosen, for explanations; null where that was done before.</summary>
    internal SettledSelection? Settled { get; init; }
}
