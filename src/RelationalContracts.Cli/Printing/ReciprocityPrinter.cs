using System.Globalization;
using RelationalContracts.Reviewing.Balance;
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

        var table = new Table().Border(TableBorder.Simple).Title("Who must, may and is entitled to, counted from the text");
        table.AddColumns("Party", "Shared duties", "Own duties", "Powers", "Rights", "Remedies");
        foreach (var tally in reciprocity.Parties)
        {
            // Text, not mark-up: a party may be called anything.
            table.AddRow(new Text(tally.Party), Figure(tally.SharedDuties), Figure(tally.OwnDuties), Figure(tally.Powers), Figure(tally.Rights), Figure(tally.Remedies));
        }

        console.WriteLine();
        console.Write(table);
    }

    private static Text Figure(int count) => new(count.ToString(CultureInfo.InvariantCulture));
}
