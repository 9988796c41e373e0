using System.Text.RegularExpressions;
using RelationalContracts.Deals;
using RelationalContracts.Reviewing.Statements;

namespace RelationalContracts.Reviewing.Balance;

/// <summary>Counts duties, powers, rights and remedies by party.</summary>
internal static partial class ReciprocityCount
{
    /// <summary>Counts.</summary>
    /// <remarks>
    /// A duty of "each Party", or of whichever party is concerned, is shared: every party that it can fall on has it. What
    /// binds a board, a person or a document is nobody's in this count.
    /// </remarks>
    /// <param name="reading">The draft.</param>
    /// <returns>The table; null where nothing binds.</returns>
    public static Reciprocity? Of(DraftReading reading) => reading.Contract is { } contract
        ? new Reciprocity(contract.Template.Id, [.. reading.Draft.Deal.Parties.Select(party => Tally(party, contract))])
        : null;

    private static PartyTally Tally(Party party, ReadDocument contract)
    {
        var own = contract.Sentences.SelectMany(sentence => sentence.Statements)
            .Where(statement => statement.Actor.IsParty && statement.Actor.Parties.Contains(party.Short))
            .ToList();
        var duties = own.Where(statement => statement.Force is Force.Duty or Force.Prohibition).ToList();
        var shared = duties.Count(duty => duty.Actor.Kind is not ActorKind.Named && duty.Actor.Parties.Length == contract.Cast.All.Length);
        var powers = own.Where(statement => statement.Force == Force.Power).ToList();
        var remedies = powers.Count(power => Remedy().IsMatch(power.Action));
        var rights = own.Count(statement => statement.Force is Force.Right or Force.Freedom);
        return new PartyTally(party.Short, party.Role, shared, duties.Count - shared, powers.Count - remedies, rights, remedies);
    }

    // What comes first after the verb, so that "may ask whether to end" is no remedy.
    [GeneratedRegex(@"^(?:then |also |in writing |only |at once |itself |if [^,]+, )*(?:end|terminate|cancel|suspend|exclude|remove|withhold|deduct|set off|recover|claim|reduce|step in|reject|refuse to pay|stop|treat|enforce|take over|require repayment|rescind|charge|apply to (?:a|the) court)\b")]
    private static partial Regex Remedy();
}
