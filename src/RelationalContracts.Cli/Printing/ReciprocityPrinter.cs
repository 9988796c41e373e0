using RelationalContracts.Reviewing.Balance;
using RelationalContracts.Reviewing.Reports;
using Spectre.Console;

namespace RelationalContracts.Cli.Printing;

/// <summary>Shows what a contract asks of each party and gives to it.</summary>
internal static class ReciprocityPrinter
{
    /// <summary>Prints the table; nothing where nothing binds.</summary>
    public static void Print(IAnsiConsole console, Reciprocity? reciprocity)
    {
        if (reciprocity is null)
        {
            return;
        }

        var table = new Table().Border(TableBorder.Simple).Title(BalanceTables.ReciprocityTitle);
        table.AddColumns([.. BalanceTables.ReciprocityHeadings]);
        foreach (var tally in reciprocity.Parties)
        {
            // Text, not mark-up: a party may be called anything.
            table.AddRow([new Text(tally.Party), .. BalanceTables.Figures(tally).Select(figure => new Text(figure))]);
        }

        console.WriteLine();
        console.Write(table);
    }
}
