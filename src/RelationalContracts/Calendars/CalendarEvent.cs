namespace RelationalContracts.Calendars;

/// <summary>Something that falls due on a day, once or again and again.</summary>
/// <param name="Key">Its name within the deal, from which its UID is made: the variable or the rule that it comes from.</param>
/// <param name="Summary">What falls due.</param>
/// <param name="Start">The first day on which it does.</param>
/// <param name="Category">The family of the provision, or <c>deal</c> or <c>law</c>.</param>
public sealed record CalendarEvent(string Key, string Summary, DateOnly Start, string Category)
{
    /// <summary>How it recurs; null for once.</summary>
    public Recurrence? Every { get; init; }

    /// <summary>The last day on which it may recur; null for what happens once.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What the contract says about it.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>The provision it comes from; null for what the deal or the law brings.</summary>
    public string? Provision { get; init; }

    /// <summary>The printed number of the place that asks for it; null where none does.</summary>
    public string? Clause { get; init; }
}

/// <summary>How an event recurs, in the words of RFC 5545.</summary>
/// <param name="Frequency"><c>DAILY</c>, <c>WEEKLY</c>, <c>MONTHLY</c> or <c>YEARLY</c>.</param>
/// <param name="Interval">Every how many.</param>
public readonly record struct Recurrence(string Frequency, int Interval);
