using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using RelationalContracts.Deals;

namespace RelationalContracts.Values;

/// <summary>How values read in a document, in British English.</summary>
public static class ValueWords
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>The words of a value, line by line; a table has none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isAfterEvery">Whether "every" stands before it, so that a duration of one prints without its number.</param>
    public static ImmutableArray<string> Lines(Value value, bool isAfterEvery = false) => value switch
    {
        TextValue text => text.Lines,
        TableValue => [],
        _ => [Line(value, isAfterEvery)],
    };

    /// <summary>A list in a sentence: "a, b and c".</summary>
    /// <param name="items">The items' words.</param>
    public static string Series(IReadOnlyList<string> items) => items.Count switch
    {
        0 => string.Empty,
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>A day: "1 April 2026".</summary>
    /// <param name="date">The day.</param>
    public static string Date(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}");

    /// <summary>A figure: "1,250", "12.5".</summary>
    /// <param name="number">The figure; at most four decimals print.</param>
    public static string Figure(decimal number) => number.ToString("#,##0.####", CultureInfo.InvariantCulture);

    /// <summary>An amount of money: "£12,500,000", "£12.50", "EUR 1,000".</summary>
    /// <param name="money">The amount.</param>
    public static string Money(Money money)
    {
        ArgumentNullException.ThrowIfNull(money);
        var isWhole = decimal.Truncate(money.Amount) == money.Amount;
        var figure = money.Amount.ToString(isWhole ? "#,##0" : "#,##0.00##", CultureInfo.InvariantCulture);
        return money.Currency == "GBP" ? "£" + figure : $"{money.Currency} {figure}";
    }

    private static string Line(Value value, bool isAfterEvery) => value switch
    {
        NumberValue number => Number(number),
        MoneyValue money => Money(money.Money),
        DateValue date => Date(date.Date),
        DurationValue duration => isAfterEvery && duration.Duration.Count == 1 ? duration.Duration.Word : duration.Duration.ToString(),
        ChoiceValue choice => Series([.. choice.Options.Select(option => option.Words)]),
        ListValue list => Series([.. list.Items.Select(item => string.Join(' ', Lines(item)))]),
        PartiesValue parties => Series([.. parties.Parties.Select(party => party.Short)]),
        PersonValue person => person.Person.Post is { } post ? $"{person.Person.Name}, {post}" : person.Person.Name,
        YesNoValue yesNo => yesNo.IsYes ? "yes" : "no",
        _ => throw new UnreachableException(),
    };

    private static string Number(NumberValue number)
    {
        var figure = number.Number.ToString("#,##0.############", CultureInfo.InvariantCulture);
        return number.IsPercent ? figure + "%" : figure;
    }
}
