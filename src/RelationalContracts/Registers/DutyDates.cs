using System.Globalization;
using RelationalContracts.Calendars;
using RelationalContracts.Reviewing;
using RelationalContracts.Reviewing.Statements;
using RelationalContracts.Values;

namespace RelationalContracts.Registers;

/// <summary>The days on which duties fall due, where the calendar of the deal knows them.</summary>
internal sealed class DutyDates
{
    private readonly ILookup<string, CalendarEvent> _events;

    private DutyDates(IEnumerable<CalendarEvent> events) => _events = events.Where(each => each.Clause is not null).ToLookup(each => each.Clause!, StringComparer.Ordinal);

    /// <summary>The dates of a draft.</summary>
    /// <param name="draft">The draft.</param>
    public static DutyDates Of(DraftUnderReview draft) => new(DealCalendar.Of(draft.Workspace, draft.Deal, draft.Composed, []));

    /// <summary>When what a sentence asks for falls due; empty where no day is known.</summary>
    /// <param name="sentence">The sentence.</param>
    public string Find(Sentence sentence) =>
        _events[sentence.Place.Words].FirstOrDefault(each => each.Provision == sentence.Place.Provision && Speaks(each, sentence.Text)) is { } found ? Words(found) : string.Empty;

    // Several intervals may stand in one paragraph: each belongs to the words that print it.
    private static bool Speaks(CalendarEvent each, string text) => each.Every is { } every
        ? text.Contains(Interval(every), StringComparison.OrdinalIgnoreCase)
        : text.Contains(ValueWords.Date(each.Start), StringComparison.Ordinal) || text.Contains("before the end", StringComparison.Ordinal);

    private static string Words(CalendarEvent each) => each.Every is { } every
        ? $"by {ValueWords.Date(each.Start)}, then {Interval(every)}"
        : ValueWords.Date(each.Start);

    private static string Interval(Recurrence every)
    {
        var unit = every.Frequency switch { "DAILY" => "day", "WEEKLY" => "week", "MONTHLY" => "month", _ => "year" };
        return every.Interval == 1 ? "every " + unit : string.Create(CultureInfo.InvariantCulture, $"every {every.Interval} {unit}s");
    }
}
