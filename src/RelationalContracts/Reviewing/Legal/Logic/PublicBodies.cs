using RelationalContracts.Deals;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>Which parties of a deal are public bodies, and which provide.</summary>
internal static class PublicBodies
{
    private static readonly string[] Kinds = ["council", "nhs-body", "department"];
    private static readonly string[] Providing = ["provider", "prime", "investor"];

    /// <summary>The public bodies.</summary>
    public static IEnumerable<Party> Of(Deal deal) => deal.Parties.Where(party => party.Kind is { } kind && Kinds.Contains(kind));

    /// <summary>Those who are paid to supply, or who invest in it.</summary>
    public static IEnumerable<Party> Providers(Deal deal) => deal.Parties.Where(party => Providing.Contains(party.Role));
}
