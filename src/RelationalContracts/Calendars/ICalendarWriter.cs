using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RelationalContracts.Deals;

namespace RelationalContracts.Calendars;

/// <summary>Writes a calendar as RFC 5545 has it, for any calendar program.</summary>
/// <remarks>
/// The same deal gives the same bytes: UIDs are made from the deal and the event, and DTSTAMP is the deal's date. A changed date keeps its
/// UID, so that reading the file again moves the event and adds none.
/// </remarks>
public static class ICalendarWriter
{
    /// <summary>Content lines are folded at 75 octets, line break excluded (RFC 5545, 3.1).</summary>
    private const int MostOctets = 75;

    /// <summary>Writes.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="events">Its events.</param>
    /// <returns>The file in UTF-8, without a byte order mark.</returns>
    public static byte[] Write(Deal deal, IEnumerable<CalendarEvent> events)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(events);
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//RelationalContracts//relcon calendar//EN");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "X-WR-CALNAME:" + Escaped(deal.Title));
        foreach (var each in events)
        {
            Write(text, deal, each);
        }

        Line(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The UID of an event: the same for the same deal and key on any day.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="each">The event.</param>
    public static string UidOf(Deal deal, CalendarEvent each)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(each);
        var seed = string.Join('\n', deal.Parties.Select(party => party.Name).Prepend(deal.Title).Append(each.Key));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)))[..32] + "@relationalcontracts";
    }

    private static void Write(StringBuilder text, Deal deal, CalendarEvent each)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, "UID:" + UidOf(deal, each));
        Line(text, $"DTSTAMP:{Day(deal.Date ?? deal.Service.Start ?? DateOnly.FromDateTime(DateTime.UnixEpoch))}T000000Z");
        Line(text, "DTSTART;VALUE=DATE:" + Day(each.Start));
        if (each.Start < DateOnly.MaxValue)
        {
            Line(text, "DTEND;VALUE=DATE:" + Day(each.Start.AddDays(1)));
        }

        if (each is { Every: { } every, Until: { } until })
        {
            Line(text, string.Create(CultureInfo.InvariantCulture, $"RRULE:FREQ={every.Frequency};INTERVAL={every.Interval};UNTIL={Day(until)}"));
        }

        Line(text, "SUMMARY:" + Escaped(each.Summary));
        if (each.Description.Length > 0)
        {
            Line(text, "DESCRIPTION:" + Escaped(each.Description));
        }

        Line(text, "CATEGORIES:" + Escaped(each.Category.ToUpperInvariant()));
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <summary>Writes a content line, folded between characters and never inside one.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var character in line.EnumerateRunes())
        {
            if (octets + character.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(character.ToString());
            octets += character.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
