using System.Globalization;
using System.Text;

namespace RelationalContracts.Tests.Calendars;

/// <summary>A small reader of iCalendar files, written from RFC 5545 and not from our writer.</summary>
internal sealed class ReadCalendar
{
    private ReadCalendar(List<List<(string Name, string Value)>> events, List<(string Name, string Value)> header)
    {
        Events = events;
        Header = header;
    }

    public List<List<(string Name, string Value)>> Events { get; }

    public List<(string Name, string Value)> Header { get; }

    public static ReadCalendar Of(byte[] file)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        text.Should().EndWith("\r\n");
        text.Replace("\r\n", string.Empty, StringComparison.Ordinal).Should().NotContainAny("\r", "\n");
        foreach (var physical in text.Split("\r\n"))
        {
            Encoding.UTF8.GetByteCount(physical).Should().BeLessThanOrEqualTo(75);
        }

        var lines = text.Replace("\r\n ", string.Empty, StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(Property).ToList();
        lines[0].Should().Be(("BEGIN", "VCALENDAR"));
        lines[^1].Should().Be(("END", "VCALENDAR"));
        return Read(lines[1..^1]);
    }

    public static string Value(List<(string Name, string Value)> each, string name) => each.Single(property => property.Name == name).Value;

    public static DateOnly Day(string value) => DateOnly.ParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>The days on which an event falls due.</summary>
    public static IReadOnlyList<DateOnly> Days(List<(string Name, string Value)> each)
    {
        var start = Day(Value(each, "DTSTART;VALUE=DATE"));
        if (each.All(property => property.Name != "RRULE"))
        {
            return [start];
        }

        var rule = Value(each, "RRULE").Split(';').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
        var interval = int.Parse(rule["INTERVAL"], CultureInfo.InvariantCulture);
        var until = Day(rule["UNTIL"]);
        var days = new List<DateOnly>();
        for (var count = 0; ; count++)
        {
            var day = rule["FREQ"] switch
            {
                "DAILY" => start.AddDays(count * interval),
                "WEEKLY" => start.AddDays(7 * count * interval),
                "MONTHLY" => start.AddMonths(count * interval),
                "YEARLY" => start.AddYears(count * interval),
                var other => throw new InvalidOperationException(other),
            };
            if (day > until)
            {
                return days;
            }

            days.Add(day);
        }
    }

    private static ReadCalendar Read(List<(string Name, string Value)> lines)
    {
        var events = new List<List<(string Name, string Value)>>();
        var header = new List<(string Name, string Value)>();
        List<(string Name, string Value)>? open = null;
        foreach (var line in lines)
        {
            switch (line)
            {
                case ("BEGIN", "VEVENT"):
                    open.Should().BeNull();
                    open = [];
                    break;
                case ("END", "VEVENT"):
                    events.Add(open!);
                    open = null;
                    break;
                default:
                    (open ?? header).Add(line);
                    break;
            }
        }

        return new ReadCalendar(events, header);
    }

    private static (string Name, string Value) Property(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return (line[..colon], Unescaped(line[(colon + 1)..]));
    }

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var index = 0; index < value.Length; index++)
        {
            text.Append(value[index] != '\\' ? value[index] : value[++index] is 'n' or 'N' ? '\n' : value[index]);
        }

        return text.ToString();
    }
}
