using System.Collections.Immutable;
using RelationalContracts.Library;

namespace RelationalContracts.Composing.Appendices;

/// <summary>Why each clause of a document is there, and what was left out and why: data for a report that people read.</summary>
/// <param name="Regime">The procurement regime and what decided it, as sentences; empty where nothing of the deal is procured.</param>
/// <param name="Clauses">The provisions that the document prints, in its order.</param>
/// <param name="LeftOut">Provisions that something speaks against, or that the model offers; only in the main document.</param>
/// <param name="NotNamed">How many more of each family were left out because nobody asked for them; only in the main document.</param>
public sealed record ClauseRegister(
    string Regime, ImmutableArray<RegisteredClause> Clauses, ImmutableArray<RegisteredClause> LeftOut, ImmutableArray<FamilyCount> NotNamed)
{
    /// <summary>What of those clauses turns on figures, in the order of the document.</summary>
    public ImmutableArray<RegisteredFigures> Figures { get; init; } = [];
}

/// <summary>One line of a register.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Title">Its title.</param>
/// <param name="Number">The number of its clause; empty where it has none.</param>
/// <param name="Drafting">Which drafting, and who chose it; empty where it is out.</param>
/// <param name="Why">Why it is in, or out, in a sentence or two.</param>
public sealed record RegisteredClause(ProvisionId Provision, string Title, string Number, string Drafting, string Why);

/// <summary>A clause, or a passage of one, that stands or falls with figures.</summary>
/// <param name="Number">The number of the clause; empty where it has none.</param>
/// <param name="What">What turns on the figures, and whether it is printed: the clause, or the first words of a passage.</param>
/// <param name="Comparison">How the figures compare: "The value of the service, £5.2m, is over £5m: ...".</param>
public sealed record RegisteredFigures(string Number, string What, string Comparison);

/// <summary>How many provisions of a family.</summary>
/// <param name="Family">The family.</param>
/// <param name="Count">How many.</param>
public sealed record FamilyCount(string Family, int Count);
