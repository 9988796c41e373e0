using RelationalContracts.Composing.Selecting;
using RelationalContracts.Composing.Values;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Models;
using RelationalContracts.Reading;

namespace RelationalContracts.Composing;

/// <summary>What every document of one deal is composed from.</summary>
/// <param name="Workspace">The library, models, templates and law.</param>
/// <param name="Deal">The user's decisions.</param>
/// <param name="Model">The partnership model.</param>
/// <param name="Roles">The parties by role.</param>
/// <param name="Values">The values of variables.</param>
/// <param name="Composition">Which provisions are in.</param>
/// <param name="Diagnostics">Receives the findings.</param>
internal sealed record DealContext(
    Workspace Workspace, Deal Deal, PartnershipModel Model, RoleBook Roles, DealValues Values, Composition Composition, DiagnosticBag Diagnostics)
    : IPresence
{
    /// <summary>Called with the id of each fact that was looked for and found open; null where nobody asks.</summary>
    public Action<string>? OnOpenFact { get; init; }

    /// <inheritdoc />
    public bool Has(Library.ProvisionId id) => Composition.Has(id);

    /// <inheritdoc />
    public Library.VariantName? VariantOf(Library.ProvisionId id) => Composition.VariantOf(id);
}
