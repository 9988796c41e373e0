using RelationalContracts.Deals;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>Which parties of a deal are public bodies, and which provide.</summary>
internal static class PublicBodies
{
    private static readonly string[] Kinds = ["council", "nhs-body", "department"];
    private static readonly string[] Providing = ["provider", "prime", "investor"];

    /// <summary>The public bodies; a commissioner that does not say what kind of body it is counts as one, since to miss it would be to pass it.</summary>
    public static IEnumerable<Party> Of(Deal deal) => deal.Parties.Where(party => party.Kind is { } kind ? Kinds.Contains(kind) : party.Role == "commissioner");

    /// <summary>Those who are paid to supply, or who invest in it.</summary>
    public static IEnumerable<Party> Providers(Deal deal) => deal.Parties.Where(party => Providing.Contains(party.Role));
}
