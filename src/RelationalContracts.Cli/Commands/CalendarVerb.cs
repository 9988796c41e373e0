using System.Collections.Immutable;
using System.CommandLine;
using RelationalContracts.Calendars;
using RelationalContracts.Cli.Files;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon calendar</c>: writes reviews, meetings, reports, notices and break points as a calendar file.</summary>
internal sealed class CalendarVerb(Workbench workbench, Terminal terminal) : IVerb
{
    private readonly SharedOptions _shared = new();
    private readonly Argument<string> _deal = new("DEAL") { Description = "The deal file." };

    private readonly Option<string> _output = SharedOptions.OutputFolder();

    /// <inheritdoc />
    public Command Command()
    {
        var command = _shared.Verb(
            "calendar",
            "Writes what the draft and the law make fall due (meetings, reviews, reports, notices, break points) as an iCalendar file,\n"
            + "which any calendar program reads.\n\nExample: relcon calendar templates/examples/harbour-alliance.deal.yaml -o out");
        command.Arguments.Add(_deal);
        command.Options.Add(_output);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var written = new List<WrittenFile>();
        var calendar = Make(parsed, diagnostics, written);
        RunReport.Print(terminal, parsed.GetValue(_shared.Json), diagnostics, written, json => CalendarJson.Write(json, calendar, written));

        return diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private MadeCalendar? Make(ParseResult parsed, DiagnosticBag diagnostics, List<WrittenFile> written)
    {
        if (workbench.OpenDraft(parsed.GetValue(_deal)!, _shared.Folders(parsed), Edition.Clean, diagnostics) is not var (open, composed))
        {
            return null;
        }

        var events = DealCalendar.Of(open.Workspace, open.Deal, composed, diagnostics);
        var bytes = ICalendarWriter.Write(open.Deal, events);
        var path = Path.Combine(parsed.GetValue(_output)!, open.Stem + ".ics");
        written.Write(path, "calendar", "ics", bytes, diagnostics);
        return new MadeCalendar(open, events);
    }
}

/// <summary>A deal and its calendar.</summary>
internal sealed record MadeCalendar(OpenDeal Open, ImmutableArray<CalendarEvent> Events);
