using System.Collections.Immutable;
using RelationalContracts.Documents;

namespace RelationalContracts.Exercises;

/// <summary>A draft with known defects, to be found.</summary>
/// <param name="Draft">The draft, clean of notes.</param>
/// <param name="Seed">The seed it was made from.</param>
/// <param name="Planted">What was planted, in the order of the draft.</param>
public sealed record Exercise(ContractDocument Draft, int Seed, ImmutableArray<PlantedFlaw> Planted);

/// <summary>A defect in its place.</summary>
/// <param name="Flaw">The defect.</param>
/// <param name="Clause">The clause's number: <c>12</c>.</param>
/// <param name="Paragraph">The paragraph's number: <c>12.7</c>.</param>
/// <param name="Heading">The clause's heading.</param>
/// <param name="FoundBy">The check that finds it.</param>
/// <param name="Finding">What the check says.</param>
public sealed record PlantedFlaw(Flaw Flaw, string Clause, string Paragraph, string Heading, string FoundBy, string Finding);
