using System.Collections.Immutable;
using System.Globalization;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal.Kinds;

/// <summary>Reads the rows of a deal's tables.</summary>
internal static class TableRows
{
    /// <summary>The words of a cell; empty where it is left open.</summary>
    public static string Text(ImmutableDictionary<string, Value> row, string column) =>
        row.TryGetValue(column, out var value) ? string.Join(' ', ValueWords.Lines(value)).Trim() : string.Empty;

    /// <summary>Whether a choice in a row is an option, by the option's id.</summary>
    public static bool Is(ImmutableDictionary<string, Value> row, string column, string option) =>
        row.TryGetValue(column, out var value) && value is ChoiceValue choice && choice.Options.Any(one => one.Name == option);

    /// <summary>The number in a cell; null where there is none.</summary>
    public static decimal? Number(ImmutableDictionary<string, Value> row, string column) => row.GetValueOrDefault(column) switch
    {
        NumberValue number => number.Number,
        MoneyValue money => money.Money.Amount,
        _ => null,
    };

    /// <summary>What to call a row: its first text in quotes, else its number.</summary>
    public static string NameOf(ImmutableDictionary<string, Value> row, int index)
    {
        var first = new[] { "name", "mechanism", "risk", "topic", "outcome", "matter" }.Select(column => Text(row, column)).FirstOrDefault(text => text.Length > 0);
        return first is null ? string.Create(CultureInfo.InvariantCulture, $"row {index + 1}") : $"'{first}'";
    }
}
