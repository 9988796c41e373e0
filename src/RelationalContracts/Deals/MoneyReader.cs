using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Deals;

/// <summary>Reads amounts of money: <c>{ amount: 12500000, currency: GBP }</c>.</summary>
internal static class MoneyReader
{
    /// <summary>Reads an amount.</summary>
    /// <param name="node">The value; null gives null.</param>
    /// <param name="key">Its key, for the message.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public static Money? Read(SourceNode? node, string key, DiagnosticBag diagnostics)
    {
        if (node is ScalarNode or SequenceNode)
        {
            diagnostics.Add(ReadingDiagnostics.WrongShape(key, "an amount of money", node.At, "Write { amount: 12500000, currency: GBP }."));
            return null;
        }

        if (MappingReader.Of(node, "An amount of money", diagnostics) is not { } keys)
        {
            return null;
        }

        keys.Require("amount");
        var amount = keys.Scalar("amount", "a number") is { } scalar ? Scalars.Decimal(scalar, "amount", diagnostics) : null;
        var currency = keys.Line("currency") ?? "GBP";
        keys.Done();
        if (currency.Length == 3 && currency.All(char.IsAsciiLetterUpper))
        {
            return amount is { } sum ? new Money(sum, currency) : null;
        }

        diagnostics.Add(ReadingDiagnostics.WrongShape("currency", "the three capital letters of a currency, such as GBP", keys.PlaceOf("currency")));
        return null;
    }
}
