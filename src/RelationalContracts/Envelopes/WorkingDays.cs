namespace RelationalContracts.Envelopes;

/// <summary>Counts working days: Saturdays and Sundays are left out.</summary>
/// <remarks>
/// Bank holidays differ between the nations and are proclaimed year by year, so they are no data of ours: every text that uses a
/// day counted here says that each bank holiday adds a day.
/// </remarks>
public static class WorkingDays
{
    /// <summary>The first day after a period of working days that begins with a day.</summary>
    /// <param name="first">The day with which the period begins; it counts if it is a working day.</param>
    /// <param name="count">How many working days the period has.</param>
    public static DateOnly After(DateOnly first, int count)
    {
        var day = first;
        for (var left = count; left > 0; day = day.AddDays(1))
        {
            left -= IsWorking(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>The last day with which a period of working days may begin so that it is over before a day.</summary>
    /// <param name="effect">The day before which it must be over.</param>
    /// <param name="count">How many working days the period has.</param>
    public static DateOnly Before(DateOnly effect, int count)
    {
        var day = effect;
        for (var left = count; left > 0; left -= IsWorking(day) ? 1 : 0)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    private static bool IsWorking(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
