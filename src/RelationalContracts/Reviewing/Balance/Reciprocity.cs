using System.Collections.Immutable;

namespace RelationalContracts.Reviewing.Balance;

/// <summary>What a contract asks of each party and gives to it, counted from its statements.</summary>
/// <param name="Document">The document counted: the first of the deal that binds.</param>
/// <param name="Parties">A tally for each party, in the deal's order.</param>
public sealed record Reciprocity(string Document, ImmutableArray<PartyTally> Parties);

/// <summary>What one party must and may do.</summary>
/// <param name="Party">Its short name.</param>
/// <param name="Role">Its role's id.</param>
/// <param name="SharedDuties">Duties that it has with every other party.</param>
/// <param name="OwnDuties">Duties that not every party has.</param>
/// <param name="Powers">What it may do, but for remedies.</param>
/// <param name="Rights">What it is entitled to, or need not do.</param>
/// <param name="Remedies">What it may do against another: end, suspend, withhold, deduct, claim, step in.</param>
public sealed record PartyTally(string Party, string Role, int SharedDuties, int OwnDuties, int Powers, int Rights, int Remedies);
