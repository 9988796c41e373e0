using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Envelopes;

/// <summary>Reads the effect of a change on the price: an amount of money that may be below zero.</summary>
internal static class ChangeValue
{
    /// <summary>Reads the key <c>value</c>.</summary>
    /// <param name="keys">The change.</param>
    /// <param name="diagnostics">Receives RC1034 for what is no amount.</param>
    public static Money? Read(MappingReader keys, DiagnosticBag diagnostics)
    {
        if (keys.Node("value") is not { } node)
        {
            return null;
        }

        if (MoneyReader.TryRead(Unsigned(node, out var isBelowZero), out var money))
        {
            return isBelowZero ? money with { Amount = -money.Amount } : money;
        }

        diagnostics.Add(ReadingDiagnostics.WrongShape("value", "an amount of money", node.At, "Write { amount: 250000, currency: GBP }, with a minus before a saving."));
        return null;
    }

    // An amount in a deal is never below zero, save here: a change may make the contract cheaper.
    private static SourceNode Unsigned(SourceNode node, out bool isBelowZero)
    {
        switch (node)
        {
            case ScalarNode scalar:
                isBelowZero = scalar.Text.StartsWith('-');
                return isBelowZero ? scalar with { Text = scalar.Text[1..] } : scalar;
            case MappingNode map when map["amount"] is ScalarNode amount:
                var unsigned = Unsigned(amount, out isBelowZero);
                return map with { Entries = [.. map.Entries.Select(entry => entry.Key == "amount" ? entry with { Value = unsigned } : entry)] };
            default:
                isBelowZero = false;
                return node;
        }
    }
}
