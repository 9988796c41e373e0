using System.Globalization;

namespace RelationalContracts.Values;

/// <summary>The units in which drafters count time.</summary>
public enum DurationUnit
{
    /// <summary>Working days, as the interpretation clause explains them.</summary>
    WorkingDays,

    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Weeks.</summary>
    Weeks,

    /// <summary>Months.</summary>
    Months,

    /// <summary>Years.</summary>
    Years,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Minutes.</summary>
    Minutes,
}

/// <summary>A length of time as a contract states it: a count and a unit, never converted.</summary>
/// <param name="Count">How many; above zero.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct Duration(int Count, DurationUnit Unit)
{
    /// <summary>The most that is read, so that no sum of dates overflows: 1,000 years in minutes would not be a contract's.</summary>
    private const int MostCount = 100_000;

    /// <summary>
    /// Its measure in days, for comparing: a month is 365.25 / 12 days, a working day 7 / 5, so that twelve months are a year
    /// and five working days a week.
    /// </summary>
    public decimal Days => Count * DaysOf(Unit);

    /// <summary>The words: "3 months", "1 working day".</summary>
    public override string ToString() => $"{Count.ToString(CultureInfo.InvariantCulture)} {Word}";

    /// <summary>The unit by the count: "month" for one, "months" for more.</summary>
    public string Word => Count == 1 ? One(Unit) : One(Unit) + "s";

    /// <summary>Reads <c>3 months</c>, <c>10 working days</c>, <c>1 year</c>, or ISO 8601: <c>P3M</c>, <c>P2W</c>, <c>PT48H</c>.</summary>
    /// <remarks>ISO forms of one unit only: what mixes units ("P1Y6M") a contract should say in the smaller one.</remarks>
    /// <param name="text">The text; spaces at its ends are ignored.</param>
    /// <param name="duration">The duration, where the text is one.</param>
    /// <returns>Whether it is.</returns>
    public static bool TryParse(string text, out Duration duration)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.AsSpan().Trim();
        return trimmed is ['P', ..] ? TryParseIso(trimmed[1..], out duration) : TryParseWords(trimmed, out duration);
    }

    private static bool TryParseWords(ReadOnlySpan<char> text, out Duration duration)
    {
        duration = default;
        var space = text.IndexOf(' ');
        return space > 0 && TryCount(text[..space], out var count) && UnitOf(text[space..].Trim()) is { } unit && Make(count, unit, out duration);
    }

    private static bool TryParseIso(ReadOnlySpan<char> text, out Duration duration)
    {
        duration = default;
        var isTime = text is ['T', ..];
        var rest = isTime ? text[1..] : text;
        return rest.Length > 1 && TryCount(rest[..^1], out var count) && IsoUnit(rest[^1], isTime) is { } unit && Make(count, unit, out duration);
    }

    private static bool Make(int count, DurationUnit unit, out Duration duration)
    {
        duration = new Duration(count, unit);
        return count is > 0 and <= MostCount;
    }

    private static bool TryCount(ReadOnlySpan<char> text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);

    private static DurationUnit? UnitOf(ReadOnlySpan<char> word)
    {
        foreach (var unit in Enum.GetValues<DurationUnit>())
        {
            var one = One(unit);
            if (word.SequenceEqual(one) || (word.Length == one.Length + 1 && word[^1] == 's' && word[..^1].SequenceEqual(one)))
            {
                return unit;
            }
        }

        return null;
    }

    private static DurationUnit? IsoUnit(char letter, bool isTime) => (letter, isTime) switch
    {
        ('D', false) => DurationUnit.Days,
        ('W', false) => DurationUnit.Weeks,
        ('M', false) => DurationUnit.Months,
        ('Y', false) => DurationUnit.Years,
        ('H', true) => DurationUnit.Hours,
        ('M', true) => DurationUnit.Minutes,
        _ => null,
    };

    private static string One(DurationUnit unit) => unit switch
    {
        DurationUnit.WorkingDays => "working day",
        DurationUnit.Days => "day",
        DurationUnit.Weeks => "week",
        DurationUnit.Months => "month",
        DurationUnit.Years => "year",
        DurationUnit.Hours => "hour",
        _ => "minute",
    };

    private static decimal DaysOf(DurationUnit unit) => unit switch
    {
        DurationUnit.WorkingDays => 7m / 5m,
        DurationUnit.Days => 1m,
        DurationUnit.Weeks => 7m,
        DurationUnit.Months => 365.25m / 12m,
        DurationUnit.Years => 365.25m,
        DurationUnit.Hours => 1m / 24m,
        _ => 1m / 1440m,
    };
}
