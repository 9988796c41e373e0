using RelationalContracts.Testing;

namespace RelationalContracts.Cli.Tests;

public sealed class CalendarTests
{
    private static readonly string Harbour = Repository.PathOf("templates/examples/harbour-alliance.deal.yaml");

    [Fact]
    public void A_calendar_is_written_beside_the_drafts_and_alike_each_time()
    {
        using var folder = new TemporaryFolder();

        var run = Relcon.Run("calendar", Harbour, "-o", folder.Path);
        var first = File.ReadAllBytes(folder.File("harbour-alliance.ics"));
        Relcon.Run("calendar", Harbour, "-o", folder.Path);

        run.Status.Should().Be(0);
        run.Out.Should().Contain("harbour-alliance.ics");
        File.ReadAllBytes(folder.File("harbour-alliance.ics")).Should().Equal(first);
    }

    [Fact]
    public void The_events_are_machine_output_too()
    {
        using var folder = new TemporaryFolder();

        var json = Relcon.Run("calendar", Harbour, "-o", folder.Path, "--json").Json;

        json.GetProperty("events").EnumerateArray().Select(each => each.GetProperty("summary").GetString()).Should().Contain("Partnership Board meetings");
        json.GetProperty("documents")[0].GetProperty("format").GetString().Should().Be("ics");
    }

    [Fact]
    public void Help_has_an_example() => Relcon.Run("calendar", "--help").Out.Should().Contain("Example: relcon calendar");
}
