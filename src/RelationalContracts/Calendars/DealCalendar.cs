using System.Collections.Immutable;
using System.Globalization;
using RelationalContracts.Composing;
using RelationalContracts.Composing.Values;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Calendars;

/// <summary>The calendar of a deal: what its draft and the law make fall due, and when.</summary>
/// <remarks>
/// Read from structure alone. A duration that a clause prints and of which the library asks "How often" recurs from the start of the
/// service; one that it asks for "before the end" is counted back from the last day; a month comes round each year; a date is a day; a row of a table with a date or a
/// frequency is an event of its own. What hangs on an event that nobody can foresee is in no calendar.
/// </remarks>
public sealed class DealCalendar
{
    private const string HowOften = "How often";

    /// <summary>A century: what lies further away is no date of a contract.</summary>
    private const int MostDays = 36_600;

    private readonly Workspace _workspace;
    private readonly Deal _deal;
    private readonly DealValues _values;
    private readonly ImmutableDictionary<string, PrintedPlace> _printed;
    private readonly List<CalendarEvent> _events = [];

    private DealCalendar(Workspace workspace, Deal deal, ComposedDeal composed)
    {
        _workspace = workspace;
        _deal = deal;
        _values = DealValues.Read(workspace.Library, deal, []);
        _printed = PrintedVariables.Of(composed, workspace.Templates);
    }

    /// <summary>The events of a deal, by their first days and then by their keys.</summary>
    /// <param name="workspace">Library and law.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="composed">What was composed from it.</param>
    /// <param name="diagnostics">Receives RC3130 where the service has no first or last day.</param>
    public static ImmutableArray<CalendarEvent> Of(Workspace workspace, Deal deal, ComposedDeal composed, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(composed);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (deal.Service is not { Start: not null, End: not null })
        {
            diagnostics.Add(CalendarDiagnostics.NoTerm(deal.At));
        }

        var calendar = new DealCalendar(workspace, deal, composed);
        calendar.AddTerm();
        calendar.AddVariables();
        calendar._events.AddRange(StatutoryDates.Of(workspace, deal, composed));
        return [.. calendar._events.OrderBy(each => each.Start).ThenBy(each => each.Key, StringComparer.Ordinal)];
    }

    private void AddTerm()
    {
        if (_deal.Service.Start is { } start)
        {
            _events.Add(new CalendarEvent("service.start", "The services begin", start, "deal"));
        }

        if (_deal.Service.End is { } end)
        {
            _events.Add(new CalendarEvent("service.end", "The services end, unless they are extended", end, "deal"));
        }
    }

    private void AddVariables()
    {
        foreach (var (name, place) in _printed.OrderBy(printed => printed.Key, StringComparer.Ordinal))
        {
            if (_values.Declaration(name) is { } variable && _values.Find(name) is { } value)
            {
                AddVariable(variable, value, place);
            }
        }
    }

    private void AddVariable(Variable variable, Value value, PrintedPlace place)
    {
        switch (value)
        {
            case DateValue { Date: var day }:
                _events.Add(Event(variable.Name, Titled(place.Provision, variable.Label), day, place));
                break;
            case DurationValue { Duration: var interval } when IsInterval(variable):
                AddRecurring(variable.Name, Titled(place.Provision, Named(variable.Label)), interval, place, $"{variable.Label}: {interval}.");
                break;
            case DurationValue { Duration: var interval } when IsBeforeTheEnd(variable) && _deal.Service.End is { } end && interval.Days < Math.Min(MostDays, end.DayNumber - 31):
                _events.Add(Event(variable.Name, Titled(place.Provision, variable.Label), Recurrences.Before(end, interval), place, $"{variable.Label}: {interval} before the services end."));
                break;
            case ChoiceValue { Options: [var month] } when Months.NumberOf(month.Name) is { } number:
                AddYearly(variable.Name, Titled(place.Provision, Named(variable.Label)), number, place, $"In {month.Words} of each year.");
                break;
            case TableValue table:
                AddRows(variable, table, place);
                break;
        }
    }

    private void AddRows(Variable variable, TableValue table, PrintedPlace place)
    {
        for (var index = 0; index < table.Rows.Length; index++)
        {
            var row = table.Rows[index];
            var title = TitleOf(variable, row);
            foreach (var column in variable.Columns.Where(column => row.ContainsKey(column.Name)))
            {
                AddCell(string.Create(CultureInfo.InvariantCulture, $"{variable.Name}.{index + 1}.{column.Name}"), $"{variable.Label}: {title}", column, row[column.Name], place);
            }
        }
    }

    private void AddCell(string key, string title, Variable column, Value cell, PrintedPlace place)
    {
        switch (cell)
        {
            case DateValue { Date: var day }:
                _events.Add(Event(key, title, day, place, $"{column.Label}: {ValueWords.Date(day)}."));
                break;
            case DurationValue { Duration: var interval } when column.Label.EndsWith("very", StringComparison.Ordinal):
                AddRecurring(key, title, interval, place, $"{column.Label} {(interval.Count == 1 ? interval.Word : interval.ToString())}.");
                break;
            case DurationValue { Duration: var interval } when column.Label.Contains("from the start", StringComparison.Ordinal) && _deal.Service.Start is { } start && interval.Days < MostDays:
                _events.Add(Event(key, title, start.AddDays((int)interval.Days), place, $"{column.Label}: {interval}."));
                break;
        }
    }

    private void AddRecurring(string key, string summary, Duration interval, PrintedPlace place, string description)
    {
        if (Recurrences.Of(interval) is not { } every || _deal.Service is not { Start: { } start, End: { } end } || start.Year + (MostDays / 365) > DateOnly.MaxValue.Year)
        {
            return;
        }

        var first = Recurrences.First(start, every);
        if (first <= end)
        {
            _events.Add(Event(key, summary, first, place, description) with { Every = every, Until = end });
        }
    }

    /// <summary>What the draft sets for a month: from the first such month that begins while the services run.</summary>
    private void AddYearly(string key, string summary, int month, PrintedPlace place, string description)
    {
        if (_deal.Service is not { Start: { } start, End: { } end } || start.Year >= DateOnly.MaxValue.Year)
        {
            return;
        }

        var inYear = new DateOnly(start.Year, month, 1);
        var first = inYear < start ? inYear.AddYears(1) : inYear;
        if (first <= end)
        {
            _events.Add(Event(key, summary, first, place, description) with { Every = new Recurrence("YEARLY", 1), Until = end });
        }
    }

    private CalendarEvent Event(string key, string summary, DateOnly day, PrintedPlace place, string description = "") => new(
        key, summary, day, FamilyOf(place.Provision))
    {
        Description = $"{description} {PhraseStart.Capital(place.Words)} of the document '{place.Document}'.".Trim(),
        Provision = place.Provision.Length > 0 ? place.Provision : null,
        Clause = place.Words,
    };

    // "Time between reviews of the register" names the reviews.
    private static string Named(string label)
    {
        foreach (var lead in new[] { "Longest time between ", "Time between ", "Month of the " })
        {
            if (label.StartsWith(lead, StringComparison.Ordinal))
            {
                return PhraseStart.Capital(label[lead.Length..]);
            }
        }

        return label;
    }

    /// <summary>What falls due, behind the title of its provision where the words do not hold it already.</summary>
    private string Titled(string provision, string words) =>
        _workspace.Library.Find(new ProvisionId(provision)) is { } found && !words.Contains(found.Title, StringComparison.OrdinalIgnoreCase) ? $"{found.Title}: {words}" : words;

    /// <summary>Whether a variable is an interval that runs throughout, and not only while something else does.</summary>
    private static bool IsInterval(Variable variable) =>
        variable.Question.StartsWith(HowOften, StringComparison.Ordinal) && !variable.Question.Contains(" while ", StringComparison.Ordinal);

    private static bool IsBeforeTheEnd(Variable variable) =>
        new[] { "before the end", "before the term ends" }.Any(words => variable.Question.Contains(words, StringComparison.Ordinal));

    private static string TitleOf(Variable variable, ImmutableDictionary<string, Value> row) => variable.Columns
        .Where(column => column.Type is VariableType.Text or VariableType.Paragraph)
        .Select(column => row.GetValueOrDefault(column.Name)).OfType<TextValue>().Select(text => string.Join(' ', text.Lines)).FirstOrDefault() ?? variable.Label;

    private string FamilyOf(string provision) => _workspace.Library.Find(new ProvisionId(provision))?.Family ?? "deal";
}
