using System.Collections.Immutable;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Reviewing.Statements;

namespace RelationalContracts.Reviewing.Balance;

/// <summary>How a clause is to be taken.</summary>
/// <param name="Document">The document's template id.</param>
/// <param name="Clause">Its printed number.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Provision">The provision it was made from.</param>
/// <param name="Nature">Whether it binds, states an aim or sets a process; null where its provision does not say.</param>
public sealed record ClauseNature(string Document, string Clause, string Heading, string Provision, Nature? Nature);

/// <summary>Lists how each clause is to be taken.</summary>
internal static class ClauseNatures
{
    /// <summary>The clauses of every document, but for the definitions, which belong to no provision.</summary>
    /// <remarks>In a charter nothing binds, whatever the provision does in a contract.</remarks>
    /// <param name="reading">The draft.</param>
    public static ImmutableArray<ClauseNature> Of(DraftReading reading) => [.. reading.Documents.SelectMany(document => document.Document.AllClauses()
        .Where(clause => clause.Origin is not null)
        .Select(clause => new ClauseNature(
            document.Template.Id, clause.Label.Reference, clause.Heading, clause.Origin!.Provision, NatureIn(document, reading.Included(clause.Origin.Provision)))))];

    private static Nature? NatureIn(ReadDocument document, Provision? provision) =>
        document.Template.IsCharter && provision?.Nature is Nature.Binding ? Nature.Aspirational : provision?.Nature;
}
