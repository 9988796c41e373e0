using RelationalContracts.Reviewing.Statements;

namespace RelationalContracts.Registers.Duties;

/// <summary>A duty, prohibition or promise of a draft, as a register lists it.</summary>
/// <param name="Who">Whose it is, by role, name or part: "The Commissioner", "Each Party", "The chair".</param>
/// <param name="Actor">The same, as the parties that it may be.</param>
/// <param name="Kind">"must", "must not", "will" or "will not".</param>
/// <param name="When">The words that say when or where it applies; empty for always.</param>
/// <param name="What">What is to be done.</param>
/// <param name="Sentence">The sentence that says so.</param>
internal sealed record Duty(string Who, Actor Actor, string Kind, string When, string What, Sentence Sentence);

/// <summary>A sentence that lays down a duty and does not say whose it is.</summary>
/// <param name="Reason">Why nobody is named in the register.</param>
/// <param name="Sentence">The sentence.</param>
internal sealed record UnownedDuty(string Reason, Sentence Sentence);
