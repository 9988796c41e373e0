using RelationalContracts.Deals;
using RelationalContracts.Expressions;
using RelationalContracts.Law;
using RelationalContracts.Library;
using RelationalContracts.Values;
using Comparison = RelationalContracts.Expressions.Comparison;

namespace RelationalContracts.Composing.Explaining;

/// <summary>How figures and their comparisons read in an explanation.</summary>
internal static class FigureWords
{
    private const decimal Million = 1_000_000;
    private const decimal HundredthOfMillion = 10_000;

    /// <summary>An amount as people say it: "£5.2m" where two decimals tell it exactly, else in full.</summary>
    /// <param name="money">The amount.</param>
    public static string Money(Money money) => money.Amount >= Million && money.Amount % HundredthOfMillion == 0
        ? ValueWords.Money(money with { Amount = money.Amount / Million }).TrimDecimals() + "m"
        : ValueWords.Money(money);

    /// <summary>A figure of the law.</summary>
    /// <param name="threshold">The figure.</param>
    public static string Of(Threshold threshold) => threshold.Unit switch
    {
        "money" => Money(new Money(threshold.Amount, threshold.Currency ?? "GBP")),
        "percent" => ValueWords.Figure(threshold.Amount) + "%",
        "integer" => ValueWords.Figure(threshold.Amount),
        var unit => $"{ValueWords.Figure(threshold.Amount)} {unit.Replace('-', ' ')}",
    };

    /// <summary>A size, as what it measures is told.</summary>
    /// <param name="number">The size, in the units of conditions.</param>
    /// <param name="type">The type of what is measured.</param>
    /// <param name="currency">The currency of money.</param>
    public static string Of(decimal number, VariableType type, string currency) => type switch
    {
        VariableType.Money => Money(new Money(number, currency)),
        VariableType.Percent => ValueWords.Figure(number) + "%",
        VariableType.Date => ValueWords.Date(DateOnly.FromDayNumber((int)number)),
        VariableType.Duration => $"{ValueWords.Figure(Math.Round(number, 1))} days",
        _ => ValueWords.Figure(number),
    };

    /// <summary>What stands on the right of a comparison.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="type">The type of what it is compared with.</param>
    /// <param name="currency">The currency of money.</param>
    public static string Of(Literal literal, VariableType type, string currency) =>
        literal.Kind is LiteralKind.Duration ? literal.Text : Of(literal.Number, literal.Kind is LiteralKind.Date ? VariableType.Date : type, currency);

    /// <summary>How two sizes stand to each other, told from the side of a comparison: "is over", "is not over".</summary>
    /// <param name="comparison">How they were compared.</param>
    /// <param name="holds">Whether it holds.</param>
    public static string Relation(Comparison comparison, bool holds) => (comparison, holds) switch
    {
        (Comparison.Greater, true) => "is over",
        (Comparison.Greater, false) => "is not over",
        (Comparison.GreaterOrEqual, true) => "is at least",
        (Comparison.GreaterOrEqual, false) => "is under",
        (Comparison.Less, true) => "is under",
        (Comparison.Less, false) => "is not under",
        (Comparison.LessOrEqual, true) => "is not over",
        (Comparison.LessOrEqual, false) => "is over",
        (Comparison.Equal, true) or (Comparison.NotEqual, false) => "is exactly",
        _ => "is not",
    };

    private static string TrimDecimals(this string figure) => figure.Contains('.') ? figure.TrimEnd('0').TrimEnd('.') : figure;
}
