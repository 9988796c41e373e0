using RelationalContracts.Deals;
using RelationalContracts.Law;
using RelationalContracts.Values;

namespace RelationalContracts.Composing.Values;

/// <summary>Which law governs the documents of a deal: the one that the deal chooses, else that of the nation its services are in.</summary>
/// <remarks>
/// England and Wales are one legal system; Scotland and Northern Ireland each have one of their own. A deal that says only
/// where its services are is taken to mean the law of that place, and is told so (RC3026): a Scottish contract that fell
/// under English law because nobody had said otherwise would be signed in a form that Scots law does not know.
/// </remarks>
internal static class GoverningLaw
{
    /// <summary>The variable that the deal's key <c>law-of</c> fills, so that nobody answers the same question twice.</summary>
    public const string Variable = "governing_law";

    private const string EnglandAndWales = "england-and-wales";

    /// <summary>The law for signatures and the like, where some law has to be taken.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="values">Its values.</param>
    public static string Of(Deal deal, DealValues values) =>
        values.Find(Variable) is ChoiceValue { Options: [var chosen, ..] } ? chosen.Name : Said(deal) ?? EnglandAndWales;

    /// <summary>The law that the deal says, or that follows from its nation; null where neither tells.</summary>
    /// <param name="deal">The deal.</param>
    public static string? Said(Deal deal) => deal.LawOf?.Name ?? OfNation(deal);

    /// <summary>The law of the nation where the services are, where that is not the law of England and Wales; null otherwise.</summary>
    /// <param name="deal">The deal.</param>
    public static string? OfNation(Deal deal) =>
        new DealFacts(deal).Word("nation") is { } nation and ("scotland" or "northern-ireland") ? nation : null;

    /// <summary>Whether the deal chooses a law itself.</summary>
    /// <param name="deal">The deal.</param>
    public static bool IsChosen(Deal deal) => deal.LawOf is not null || deal.Values.Any(given => given.Key == Variable);
}
