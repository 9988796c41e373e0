using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using RelationalContracts.Deals;
using RelationalContracts.Reading;

namespace RelationalContracts.Values;

/// <summary>Reads an amount of money: <c>{ amount: 12500000, currency: GBP }</c>.</summary>
public static class MoneyReader
{
    /// <summary>Reads an amount.</summary>
    /// <remarks>A bare number is in pounds sterling, which is what a deal under UK law means by one.</remarks>
    /// <param name="node">What the file says.</param>
    /// <param name="money">The amount, where it is one.</param>
    /// <returns>Whether it is an amount of money that is not below zero, in a currency of three capital letters.</returns>
    public static bool TryRead(SourceNode node, [NotNullWhen(true)] out Money? money)
    {
        money = node switch
        {
            ScalarNode scalar when TryAmount(scalar, out var amount) => new Money(amount, "GBP"),
            MappingNode map when map.Entries.All(entry => entry.Key is "amount" or "currency") && map["amount"] is ScalarNode scalar
                && TryAmount(scalar, out var amount) && Currency(map["currency"]) is { } currency => new Money(amount, currency),
            _ => null,
        };
        return money is not null;
    }

    private static bool TryAmount(ScalarNode node, out decimal amount) =>
        decimal.TryParse(node.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount);

    private static string? Currency(SourceNode? node) => node switch
    {
        null => "GBP",
        ScalarNode { Text.Length: 3 } scalar when scalar.Text.All(char.IsAsciiLetterUpper) => scalar.Text,
        _ => null,
    };
}
