using RelationalContracts.Composing.Selecting;
using RelationalContracts.Composing.Values;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Models;
using RelationalContracts.Reading;

namespace RelationalContracts.Composing.Conflicts;

/// <summary>Tries changed deals on a workspace.</summary>
internal static class DealReselection
{
    /// <summary>The engine over a workspace.</summary>
    /// <param name="workspace">The workspace.</param>
    public static Reselection Over(Workspace workspace) => new(deal => Select(workspace, deal), deal => OtherModels(workspace, deal));

    private static SettledSelection? Select(Workspace workspace, Deal deal)
    {
        if (!workspace.Models.TryGetValue(deal.Model.Name, out var model))
        {
            return null;
        }

        var ignored = new DiagnosticBag();
        var templates = DealDocuments.Of(workspace, deal, model, ignored);
        return new DealSelector(workspace, model, templates, DealValues.Read(workspace.Library, deal, ignored)).Select(deal);
    }

    private static IEnumerable<PartnershipModel> OtherModels(Workspace workspace, Deal deal)
    {
        var own = workspace.Models.GetValueOrDefault(deal.Model.Name);
        return workspace.Models.Values.Where(model => model != own && Accepts(model, deal) && MainOf(model) == MainOf(own));
    }

    private static bool Accepts(PartnershipModel model, Deal deal) => deal.Parties.Length >= model.MinParties
        && model.Roles.All(role => deal.Parties.Count(party => party.Role == role.Key) >= role.Value.Min);

    private static string? MainOf(PartnershipModel? model) => model is null || model.Documents.IsEmpty ? null : model.Documents[0].Name;
}
