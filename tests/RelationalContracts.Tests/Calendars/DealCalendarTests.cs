using RelationalContracts.Calendars;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Testing;
using RelationalContracts.Tests.Scenarios;
using RelationalContracts.Values;

namespace RelationalContracts.Tests.Calendars;

public sealed class DealCalendarTests
{
    [Fact]
    public void What_the_draft_makes_fall_due_is_read_back_by_another_reader()
    {
        var calendar = Write(Example("outcomes-partnership"));

        var board = calendar.Events.Single(each => ReadCalendar.Value(each, "SUMMARY") == "Partnership Board meetings");

        ReadCalendar.Days(board).Should().HaveCount(29).And.StartWith(new DateOnly(2027, 6, 1)).And.EndWith(new DateOnly(2032, 2, 1));
        ReadCalendar.Value(board, "DESCRIPTION").Should().StartWith("Longest time between Partnership Board meetings: 2 months. Clause 10.3");
        ReadCalendar.Value(board, "DTSTAMP").Should().Be("20260914T000000Z");
        calendar.Header.Should().Contain(("VERSION", "2.0"));
    }

    [Fact]
    public void What_is_set_for_a_month_comes_round_each_year_while_the_services_run()
    {
        var review = Write(Example("harbour-alliance")).Events.Single(each => ReadCalendar.Value(each, "SUMMARY") == "Annual strategic review: Annual review");

        ReadCalendar.Days(review).Should().Equal(Enumerable.Range(2027, 5).Select(year => new DateOnly(year, 10, 1)));
        ReadCalendar.Value(review, "DESCRIPTION").Should().StartWith("In October of each year. Clause 72.1");
    }

    [Theory]
    [InlineData("Notice of an extension", 2031, 9, 30)]
    [InlineData("Gateways: Middle of the term", 2029, 9, 30)]
    [InlineData("The services end, unless they are extended", 2032, 3, 31)]
    [InlineData("Last day for the contract termination notice, if the contract ends on its last day", 2032, 4, 29)]
    public void Days_are_counted_from_the_deal_and_from_the_law(string summary, int year, int month, int day)
    {
        var each = Write(Example("outcomes-partnership")).Events.Single(each => ReadCalendar.Value(each, "SUMMARY") == summary);

        ReadCalendar.Days(each).Should().Equal(new DateOnly(year, month, day));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_gives_a_sound_calendar_with_an_id_for_each_event(string name)
    {
        var deal = Example(name);

        var calendar = Write(deal);

        var ids = calendar.Events.Select(each => ReadCalendar.Value(each, "UID"));
        ids.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(0);
        calendar.Events.Should().OnlyContain(each => ReadCalendar.Days(each).Count > 0);
        foreach (var day in calendar.Events.Where(each => each.Any(property => property.Name == "RRULE")).SelectMany(ReadCalendar.Days))
        {
            day.Should().BeOnOrBefore(deal.Service.End!.Value).And.BeOnOrAfter(deal.Service.Start!.Value);
        }
    }

    public static TheoryData<string> Examples => new("harbour-alliance", "outcomes-partnership", "lead-provider", "family-support", "nhs-overlay", "scottish-alliance", "home-independence", "safe-homes-umbrella");

    [Fact]
    public void A_charter_has_sections_and_a_contract_clauses()
    {
        Events(Example("riverside-charter"), []).Where(each => each.Clause is not null).Should().NotBeEmpty().And.OnlyContain(each => !each.Description.Contains("Clause "));
        Events(Example("riverside-charter"), []).Should().Contain(each => each.Description.Contains("Section 3.1"));
        Events(Example("harbour-alliance"), []).Should().Contain(each => each.Description.Contains("Clause "));
    }

    [Fact]
    public void A_moved_date_keeps_the_id_of_its_event()
    {
        var deal = Example("outcomes-partnership");
        var later = deal with { Service = deal.Service with { End = deal.Service.End!.Value.AddYears(1) } };

        string EndOf(Deal of) => ReadCalendar.Value(Write(of).Events.Single(each => ReadCalendar.Value(each, "SUMMARY").StartsWith("The services end", StringComparison.Ordinal)), "UID");

        EndOf(later).Should().Be(EndOf(deal));
    }

    [Fact]
    public void Texts_that_would_break_a_file_come_back_whole()
    {
        var deal = Example("outcomes-partnership") with { Title = "A, b; c \\ d: \"e\" BEGIN:VEVENT 住まい支援 " + new string('ä', 90) };
        var each = new CalendarEvent("k", "One, two; three \\ 🙂" + new string('漢', 60), new DateOnly(2028, 2, 29), "deal") { Description = "line one\nline two" };

        var calendar = ReadCalendar.Of(ICalendarWriter.Write(deal, [each]));

        ReadCalendar.Value(calendar.Header, "X-WR-CALNAME").Should().Be(deal.Title);
        ReadCalendar.Value(calendar.Events[0], "SUMMARY").Should().Be(each.Summary);
        ReadCalendar.Value(calendar.Events[0], "DESCRIPTION").Should().Be("line one\nline two");
    }

    [Theory]
    [InlineData("3 months", "MONTHLY", 3, "2027-04-28")]
    [InlineData("2 weeks", "WEEKLY", 2, "2027-02-14")]
    [InlineData("20 working days", "WEEKLY", 4, "2027-02-28")]
    [InlineData("7 working days", "DAILY", 9, "2027-02-09")]
    [InlineData("1 year", "YEARLY", 1, "2028-01-28")]
    [InlineData("10 days", "DAILY", 10, "2027-02-10")]
    public void An_interval_recurs_on_days_that_every_month_has(string interval, string frequency, int count, string first)
    {
        Duration.TryParse(interval, out var duration);

        var every = Recurrences.Of(duration)!.Value;

        every.Should().Be(new Recurrence(frequency, count));
        var start = new DateOnly(2027, 1, 31);
        Recurrences.First(start, every).Should().Be(DateOnly.ParseExact(first, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("30 minutes")]
    [InlineData("5 hours")]
    [InlineData("100000 years")]
    public void What_no_calendar_can_hold_recurs_not_at_all(string interval)
    {
        Duration.TryParse(interval, out var duration);

        Recurrences.Of(duration).Should().BeNull();
    }

    [Fact]
    public void Without_a_term_nothing_recurs_and_it_says_so()
    {
        var diagnostics = new DiagnosticBag();

        var events = Events(Example("outcomes-partnership") with { Service = new Service() }, diagnostics);

        diagnostics.Should().ContainSingle().Which.Code.Should().Be("RC3130");
        events.Should().OnlyContain(each => each.Every == null);
    }

    private static ReadCalendar Write(Deal deal) => ReadCalendar.Of(ICalendarWriter.Write(deal, Events(deal, [])));

    private static IReadOnlyList<CalendarEvent> Events(Deal deal, DiagnosticBag diagnostics) =>
        DealCalendar.Of(ShippedScenarios.Workspace, deal, ContractComposer.Compose(ShippedScenarios.Workspace, deal, Edition.Clean, [])!, diagnostics);

    private static Deal Example(string name)
    {
        var path = $"templates/examples/{name}.deal.yaml";
        return DealReader.Read(new SourceFile(path, File.ReadAllBytes(Repository.PathOf(path))), [])!;
    }
}
