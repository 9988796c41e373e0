using RelationalContracts.Deals;
using RelationalContracts.Law;
using RelationalContracts.Values;

namespace RelationalContracts.Envelopes;

/// <summary>How figures of changes read.</summary>
public static class ChangeWords
{
    /// <summary>An amount of money that may be below zero: "£250,000", "minus £250,000".</summary>
    /// <param name="money">The amount.</param>
    public static string Money(Money money)
    {
        ArgumentNullException.ThrowIfNull(money);
        var figure = ValueWords.Money(money with { Amount = Math.Round(Math.Abs(money.Amount), 2) });
        return money.Amount < 0 ? "minus " + figure : figure;
    }

    /// <summary>A figure with its unit: "8%", "£70,000", "6 months", "40 places", "3".</summary>
    /// <param name="amount">The figure.</param>
    /// <param name="unit">The unit's name; null for none.</param>
    public static string Size(decimal amount, string? unit) => unit switch
    {
        "percent" => Percent(amount),
        "gbp" => Money(new Money(amount, "GBP")),
        "months" => $"{ValueWords.Figure(amount)} {(amount == 1 ? "month" : "months")}",
        "places" => $"{ValueWords.Figure(amount)} {(amount == 1 ? "place" : "places")}",
        _ => ValueWords.Figure(amount),
    };

    /// <summary>A share: "12.5%".</summary>
    /// <param name="percent">The share in per cent.</param>
    public static string Percent(decimal percent) => ValueWords.Figure(percent) + "%";

    /// <summary>A figure of the law: "10%", "£207,720", "8 working days".</summary>
    /// <param name="figure">The figure.</param>
    public static string Figure(Threshold figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Unit switch
        {
            "percent" => Percent(figure.Amount),
            "money" => Money(new Money(figure.Amount, figure.Currency ?? "GBP")),
            "integer" => ValueWords.Figure(figure.Amount),
            var unit => $"{ValueWords.Figure(figure.Amount)} {unit.Replace('-', ' ')}",
        };
    }
}
