using System.Collections.Immutable;
using RelationalContracts.Composing.Conditions;
using RelationalContracts.Deals;
using RelationalContracts.Law;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Rules;

namespace RelationalContracts.Composing.Selecting;

/// <summary>All that decides which provisions are in: one deal under one model, one regime and one library.</summary>
/// <param name="Library">The provisions to choose from.</param>
/// <param name="Model">The partnership model.</param>
/// <param name="Deal">The user's choices.</param>
/// <param name="Documents">The document templates that the deal produces, the main one first.</param>
/// <param name="Rules">The composition rules.</param>
/// <param name="Regime">The regime's id; null where the facts do not decide.</param>
/// <param name="SituationOf">Gives the answers to conditions, once it is known which provisions are in.</param>
public sealed record SelectionProblem(
    ClauseLibrary Library,
    PartnershipModel Model,
    Deal Deal,
    ImmutableArray<DocumentTemplate> Documents,
    ImmutableArray<CompositionRule> Rules,
    string? Regime,
    Func<IPresence, Situation> SituationOf)
{
    /// <summary>The law's figures, for explanations.</summary>
    public LawData Law { get; init; } = LawData.Empty;

    /// <summary>The model's other documents, which this deal does not write.</summary>
    public ImmutableArray<DocumentTemplate> Unwritten { get; init; } = [];

    /// <summary>Whether a document of one kind takes a provision.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="charter">Whether to ask for charters, or for graded documents.</param>
    public bool IsTakenBy(Provision provision, bool charter) => IsTakenBy(Documents, provision, charter);

    private static bool IsTakenBy(ImmutableArray<DocumentTemplate> documents, Provision provision, bool charter)
    {
        foreach (var document in documents)
        {
            if (document.IsCharter == charter && DocumentOrder.Takes(document, provision))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some document takes a provision and finds a drafting of its kind.</summary>
    /// <remarks>
    /// What the law makes mandatory is meant for what binds: in a deal that has only a charter, a provision without a charter
    /// text is left to the contracts beneath.
    /// </remarks>
    /// <param name="provision">The provision.</param>
    public bool CanPrint(Provision provision) => CanPrint(Documents, provision);

    /// <summary>Whether a document that this deal does not write would print a provision: then nothing is wrong with the provision.</summary>
    /// <param name="provision">The provision.</param>
    public bool IsLeftUnwritten(Provision provision) => CanPrint(Unwritten, provision);

    private static bool CanPrint(ImmutableArray<DocumentTemplate> documents, Provision provision) =>
        (Grades.Nearest(provision, VariantName.Standard) is not null && IsTakenBy(documents, provision, charter: false))
        || (provision.Variants.ContainsKey(VariantName.Charter) && IsTakenBy(documents, provision, charter: true));
}

/// <summary>Which provisions are in, and in which grade.</summary>
public interface IPresence
{
    /// <summary>Whether a provision is in.</summary>
    /// <param name="id">The provision.</param>
    bool Has(ProvisionId id);

    /// <summary>The variant of a provision; null where it is out.</summary>
    /// <param name="id">The provision.</param>
    VariantName? VariantOf(ProvisionId id);
}
