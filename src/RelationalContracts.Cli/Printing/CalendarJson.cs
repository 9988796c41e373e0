using System.Text.Json;
using RelationalContracts.Calendars;
using RelationalContracts.Cli.Commands;
using RelationalContracts.Cli.Files;

namespace RelationalContracts.Cli.Printing;

/// <summary>The machine output of <c>relcon calendar</c> (section 8 of <c>docs/formats.md</c>).</summary>
internal static class CalendarJson
{
    /// <summary>Writes the fields of the whole object.</summary>
    public static void Write(Utf8JsonWriter json, MadeCalendar? calendar, IEnumerable<WrittenFile> written)
    {
        json.WriteList("events", calendar?.Events ?? [], (writer, each) => WriteEvent(writer, calendar!, each));
        WrittenFiles.WriteJson(json, written);
    }

    private static void WriteEvent(Utf8JsonWriter json, MadeCalendar calendar, CalendarEvent each)
    {
        json.WriteStartObject();
        json.WriteString("uid", ICalendarWriter.UidOf(calendar.Open.Deal, each));
        json.WriteString("summary", each.Summary);
        json.WriteDate("start", each.Start);
        json.WriteString("frequency", each.Every?.Frequency.ToLowerInvariant());
        json.WriteFigure("interval", each.Every?.Interval);
        json.WriteDate("until", each.Until);
        json.WriteString("category", each.Category);
        json.WriteString("provision", each.Provision);
        json.WriteString("clause", each.Clause);
        json.WriteString("description", each.Description);
        json.WriteEndObject();
    }
}
