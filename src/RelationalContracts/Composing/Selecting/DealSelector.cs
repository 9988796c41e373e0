using System.Collections.Immutable;
using RelationalContracts.Composing.Conditions;
using RelationalContracts.Composing.Values;
using RelationalContracts.Deals;
using RelationalContracts.Law;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Reading;

namespace RelationalContracts.Composing.Selecting;

/// <summary>Chooses the regime and the provisions of a deal.</summary>
/// <param name="workspace">Library, rules and law.</param>
/// <param name="model">The deal's model.</param>
/// <param name="templates">The document templates that the deal produces, the main one first.</param>
/// <param name="values">The deal's values.</param>
internal sealed class DealSelector(Workspace workspace, PartnershipModel model, ImmutableArray<DocumentTemplate> templates, DealValues values)
{
    private readonly string _main = templates.IsEmpty ? string.Empty : templates[0].Id;

    /// <summary>Called with the id of each fact that was looked for and found open; null where nobody asks.</summary>
    public Action<string>? OnOpenFact { get; init; }

    /// <summary>Chooses.</summary>
    /// <param name="deal">The deal.</param>
    /// <returns>The choice; its <see cref="SettledSelection.IsSettled"/> is false where conditions wait for one another.</returns>
    public SettledSelection Select(Deal deal)
    {
        var roles = new RoleBook(deal.Parties, model);
        var regime = Regime(deal, roles);
        var problem = new SelectionProblem(
            workspace.Library, model, deal, templates, workspace.Rules, regime.Id,
            presence => new DealSituation(deal, roles, values, workspace.Law, regime.Id, _main, presence) { OnOpenFact = OnOpenFact })
        {
            Law = workspace.Law,
            Unwritten = [.. workspace.TemplatesOf(model).Except(templates)],
        };
        var selector = new ProvisionSelector(problem);
        var isSettled = selector.TrySelect(out var selection);
        return new SettledSelection(problem, selector, selection, regime) { IsSettled = isSettled };
    }

    /// <summary>The regime that the deal sets, else the one that its facts give.</summary>
    private RegimeChoice Regime(Deal deal, RoleBook roles)
    {
        var facts = new DealSituation(deal, roles, values, workspace.Law, null, _main, Nothing.IsIn) { OnOpenFact = OnOpenFact };
        var byFacts = new RegimeSelector(facts, templates.Any(template => !template.IsCharter), workspace.Law, deal.LawCountsOn).Select();
        return deal.Regime is { } given ? SetBy(deal, given, byFacts) : byFacts with { Reasons = [.. byFacts.Reasons.Select(reason => WithPlace(reason, deal))] };
    }

    private static RegimeChoice SetBy(Deal deal, NamedPlace given, RegimeChoice byFacts)
    {
        var text = deal.RegimeReason is { } why ? $"The deal sets the regime: {why}" : "The deal sets the regime.";
        var set = new Reason(ReasonRules.Regime, "deal", text) { At = given.At };
        if (byFacts.Id != given.Name)
        {
            return new RegimeChoice(given.Name, [set]);
        }

        var same = "The facts give the same regime: " + string.Join(' ', byFacts.Reasons.Select(reason => reason.Text));
        return new RegimeChoice(given.Name, [set, new Reason(ReasonRules.Fact, "facts", same) { At = deal.At }]) { IsOverdetermined = true };
    }

    private static Reason WithPlace(Reason reason, Deal deal) =>
        reason.Rule == ReasonRules.Fact && deal.Facts.FirstOrDefault(fact => fact.Key == reason.By) is { } given ? reason with { At = given.KeyAt } : reason;

    private sealed class Nothing : IPresence
    {
        public static Nothing IsIn { get; } = new();

        public bool Has(ProvisionId id) => false;

        public VariantName? VariantOf(ProvisionId id) => null;
    }
}
