using RelationalContracts.Values;

namespace RelationalContracts.Calendars;

/// <summary>Turns an interval of a contract into a recurrence of a calendar.</summary>
internal static class Recurrences
{
    /// <summary>The last day of a month that every month has: a recurrence on a later one would leave months out (RFC 5545, 3.3.10).</summary>
    private const int LastSafeDay = 28;

    private const int MostYears = 100;

    /// <summary>The recurrence of an interval; null for less than a day and for more than a century.</summary>
    /// <remarks>Five working days are a week. Other counts of working days become the days that they at most span, rounded down: early is safe.</remarks>
    /// <param name="interval">The interval.</param>
    public static Recurrence? Of(Duration interval) => interval.Days is < 1 or > MostYears * 366 ? null : interval.Unit switch
    {
        DurationUnit.WorkingDays when interval.Count % 5 == 0 => new("WEEKLY", interval.Count / 5),
        DurationUnit.WorkingDays => new("DAILY", (int)interval.Days),
        DurationUnit.Days => new("DAILY", interval.Count),
        DurationUnit.Weeks => new("WEEKLY", interval.Count),
        DurationUnit.Months => new("MONTHLY", interval.Count),
        DurationUnit.Years => new("YEARLY", interval.Count),
        _ => null,
    };

    /// <summary>The first day on which it falls due after a start.</summary>
    /// <param name="start">The start.</param>
    /// <param name="every">The recurrence.</param>
    public static DateOnly First(DateOnly start, Recurrence every) => every.Frequency switch
    {
        "DAILY" => start.AddDays(every.Interval),
        "WEEKLY" => start.AddDays(7 * every.Interval),
        "MONTHLY" => Safe(start).AddMonths(every.Interval),
        _ => Safe(start).AddYears(every.Interval),
    };

    /// <summary>A day by which an interval before another has begun.</summary>
    /// <param name="end">The day before which it runs.</param>
    /// <param name="interval">The interval.</param>
    public static DateOnly Before(DateOnly end, Duration interval) => interval.Unit switch
    {
        DurationUnit.Months => end.AddMonths(-interval.Count),
        DurationUnit.Years => end.AddYears(-interval.Count),
        _ => end.AddDays(-(int)Math.Ceiling(interval.Days)),
    };

    private static DateOnly Safe(DateOnly day) => day.Day > LastSafeDay ? new DateOnly(day.Year, day.Month, LastSafeDay) : day;
}
