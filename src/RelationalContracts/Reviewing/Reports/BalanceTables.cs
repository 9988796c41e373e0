using System.Collections.Immutable;
using System.Globalization;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Reviewing.Balance;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Reports;

/// <summary>The balance of a draft as tables: what each party must and may, and how each clause is to be taken.</summary>
public static class BalanceTables
{
    /// <summary>What the table of reciprocity is called.</summary>
    public const string ReciprocityTitle = "Who must, may and is entitled to, counted from the text";

    /// <summary>The headings of the table of reciprocity: the party, then what is counted.</summary>
    public static ImmutableArray<string> ReciprocityHeadings { get; } = ["Party", "Shared duties", "Own duties", "Powers", "Rights", "Remedies"];

    /// <summary>The figures of one party, in the order of the headings.</summary>
    /// <param name="tally">What was counted.</param>
    public static IEnumerable<string> Figures(PartyTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return new[] { tally.SharedDuties, tally.OwnDuties, tally.Powers, tally.Rights, tally.Remedies }.Select(count => count.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The table of reciprocity for a document.</summary>
    /// <param name="reciprocity">What was counted.</param>
    internal static Table Of(Reciprocity reciprocity) => new(
        ReciprocityTitle,
        [.. ReciprocityHeadings.Select((heading, index) => new TableColumn(heading, index > 0))],
        [.. reciprocity.Parties.Select(tally => new TableRow([.. Figures(tally).Prepend(tally.Party).Select(Cell)]))]);

    /// <summary>The clauses of the main document by how each is to be taken; null where it has none.</summary>
    /// <param name="natures">How each clause is to be taken.</param>
    internal static Table? Of(ImmutableArray<ClauseNature> natures)
    {
        var main = natures.Where(clause => clause.Document == natures[0].Document).GroupBy(clause => clause.Nature).OrderBy(group => group.Key ?? (Nature)int.MaxValue).ToList();
        return main.Count == 0 ? null : new Table(
            "How each clause is to be taken",
            [new TableColumn("It", false), new TableColumn("Clauses", false)],
            [.. main.Select(group => new TableRow([Cell(Words(group.Key)), Cell(ValueWords.Series([.. group.Select(clause => clause.Clause)]))]))]);
    }

    private static string Words(Nature? nature) => nature switch
    {
        Nature.Binding => "binds",
        Nature.Aspirational => "states an aim and adds no duty by itself",
        Nature.Process => "sets a process",
        _ => "does not say how it is to be taken",
    };

    private static ImmutableArray<Inline> Cell(string words) => [new Text(words)];
}
