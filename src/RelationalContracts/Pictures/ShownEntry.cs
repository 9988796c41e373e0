using System.Collections.Immutable;
using RelationalContracts.Documents;

namespace RelationalContracts.Pictures;

/// <summary>What a picture shows of one document: an entry whose provision is in it, with its words.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Who">Who takes part.</param>
/// <param name="Time">How often, within what time, or how much.</param>
/// <param name="Clause">The reference to the clause that says it.</param>
internal sealed record ShownEntry(
    PictureEntry Entry, ImmutableArray<Inline> Name, ImmutableArray<Inline> Who, ImmutableArray<Inline> Time, ImmutableArray<Inline> Clause)
{
    /// <summary>What it is called, for a box.</summary>
    public string NameWords => PlainText.Of(Name);

    /// <summary>Who takes part, for a box.</summary>
    public string WhoWords => PlainText.Of(Who);

    /// <summary>How often, for a box.</summary>
    public string TimeWords => PlainText.Of(Time);

    /// <summary>For a flow, whether both ends stand in one column.</summary>
    public bool IsUpright { get; init; }

    /// <summary>When in the year, for a calendar.</summary>
    public Rhythm Rhythm { get; init; } = Rhythm.None;
}

/// <summary>In which months of the year something is held.</summary>
/// <param name="Months">The months of a year, counted from its first as 0.</param>
/// <param name="HasMonth">Whether the contract names the month; else they are the last in which it may be held.</param>
/// <param name="IsConstant">Whether it is held more than once a month.</param>
internal sealed record Rhythm(ImmutableArray<int> Months, bool HasMonth, bool IsConstant)
{
    private const int MonthsOfYear = 12;

    /// <summary>No month that could be shown.</summary>
    public static Rhythm None { get; } = new([], false, false);

    /// <summary>Something held at least once in so many months.</summary>
    public static Rhythm Every(Values.Duration interval)
    {
        var months = (int)Math.Floor(interval.Days / (365.25m / MonthsOfYear));
        return months == 0
            ? new Rhythm([.. Enumerable.Range(0, MonthsOfYear)], false, true)
            : new Rhythm([.. Enumerable.Range(1, MonthsOfYear).Where(month => month % months == 0).Select(month => month - 1)], false, false);
    }

    /// <summary>Something held in a month of the calendar.</summary>
    /// <param name="month">The month, from 1.</param>
    /// <param name="first">The first month of the year that is shown, from 1.</param>
    public static Rhythm In(int month, int first) => new([(month - first + MonthsOfYear) % MonthsOfYear], true, false);
}
