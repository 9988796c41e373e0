using RelationalContracts.Deals;
using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-37: a party that cannot sign in its own name, or that cannot be told from another of its name.</summary>
internal sealed class LegalForm : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene) => scene.Deal.Parties.SelectMany(Faults);

    private static IEnumerable<Hit> Faults(Party party)
    {
        if (party.Kind is null)
        {
            yield return Hit.Unknown(party.At, $"what kind of body '{party.Name}' is");
        }
        else if (Missing(party) is { } fault)
        {
            yield return Hit.Wrong(party.At, ("fault", fault));
        }

        if (party is { Kind: "charity" or "unincorporated", AuthorityDate: null })
        {
            yield return Hit.Wrong(party.At, ("fault", $"'{party.Name}' acts by its trustees, and nothing says on which day they gave authority to sign ('authority-date')."));
        }
    }

    private static string? Missing(Party party) => party switch
    {
        { Kind: "unincorporated", Signatories.IsEmpty: true } => $"'{party.Name}' has no legal person of its own and cannot sign in its own name; nobody is named who signs for it.",
        { Kind: "company" or "cic", CompanyNumber: null, Identifier: null } => $"'{party.Name}' is a company and has no company number.",
        { Kind: "charity", CharityNumber: null, CompanyNumber: null, Identifier: null } => $"'{party.Name}' is a charity and has no charity number.",
        _ => null,
    };
}
