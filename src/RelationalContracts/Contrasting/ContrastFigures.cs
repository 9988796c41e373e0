using System.Collections.Immutable;
using System.Globalization;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing;
using RelationalContracts.Reviewing.Balance;

namespace RelationalContracts.Contrasting;

/// <summary>What can be counted of one side: how long it is, what it leaves open, and what it asks of whom.</summary>
internal static class ContrastFigures
{
    /// <summary>Counts.</summary>
    /// <param name="workspace">The templates, which say who the words of a document call whom.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="composed">What was composed from it; its main document is counted.</param>
    public static ImmutableArray<ContrastFigure> Of(Workspace workspace, Deal deal, ComposedDeal composed)
    {
        var main = composed.Documents[0];
        var words = main.AllRuns().Sum(run => PlainText.Of(run).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
        return
        [
            new("Clauses", main.AllClauses().Count()),
            new("Schedules", main.Parts.Count(part => part.Kind is PartKind.Schedule)),
            new("Words", words),
            new("Blanks still open", main.AllInlines().OfType<Blank>().Select(blank => blank.Variable).Distinct().Count()),
            .. Duties(ReciprocityCount.Of(new DraftUnderReview(workspace, deal, composed, null, false).Reading)),
        ];
    }

    /// <summary>The duties of each party; a charter, which binds nobody, has none to count.</summary>
    private static IEnumerable<ContrastFigure> Duties(Reciprocity? counted) => counted is null or { Parties.IsEmpty: true } ? [] :
    [
        new("Duties that every party has", counted.Parties.Max(party => party.SharedDuties)),
        .. counted.Parties.Select(party => new ContrastFigure($"Own duties of {party.Party}", party.OwnDuties) { OfOneParty = true }),
    ];
}

/// <summary>One figure of a side.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Count">How many there are.</param>
public sealed record ContrastFigure(string Label, int Count)
{
    /// <summary>Whether it counts what is asked of one party.</summary>
    public bool OfOneParty { get; init; }

    /// <summary>The figure as printed, with commas: 12,345.</summary>
    public string Printed => Count.ToString("N0", CultureInfo.InvariantCulture);
}
