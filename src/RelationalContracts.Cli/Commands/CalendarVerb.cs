using System.Collections.Immutable;
using System.CommandLine;
using System.Security.Cryptography;
using RelationalContracts.Calendars;
using RelationalContracts.Cli.Files;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon calendar</c>: writes reviews, meetings, reports, notices and break points as a calendar file.</summary>
internal sealed class CalendarVerb(Workbench workbench, Terminal terminal) : IVerb
{
    private readonly SharedOptions _shared = new();
    private readonly Argument<string> _deal = new("DEAL") { Description = "The deal file." };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The folder to write into; made if it is not there.",
        HelpName = "DIR",
        DefaultValueFactory = _ => ".",
    };

    /// <inheritdoc />
    public Command Command()
    {
        var command = _shared.Verb(
            "calendar",
            "Writes what the draft and the law make fall due (meetings, reviews, reports, notices, break points) as an iCalendar file,\n"
            + "which any calendar program reads.\n\nExample: relcon calendar harbour.deal.yaml -o out");
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
        if (parsed.GetValue(_shared.Json))
        {
            JsonPrinter.Print(terminal.Out.Profile.Out.Writer, diagnostics, json => CalendarJson.Write(json, calendar, written));
        }
        else
        {
            DiagnosticPrinter.Print(terminal.Error, diagnostics);
            WrittenFiles.Print(terminal.Out, written);
        }

        return diagnostics.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private MadeCalendar? Make(ParseResult parsed, DiagnosticBag diagnostics, List<WrittenFile> written)
    {
        if (workbench.OpenDeal(parsed.GetValue(_deal)!, _shared.Folders(parsed), diagnostics) is not { } open
            || ContractComposer.Compose(open.Workspace, open.Deal, Edition.Clean, diagnostics) is not { } composed || diagnostics.HasErrors)
        {
            return null;
        }

        var events = DealCalendar.Of(open.Workspace, open.Deal, composed, diagnostics);
        var bytes = ICalendarWriter.Write(open.Deal, events);
        var path = Path.Combine(parsed.GetValue(_output)!, open.Stem + ".ics");
        if (WholeFile.Write(path, bytes, diagnostics))
        {
            written.Add(new WrittenFile(path.Replace('\\', '/'), "calendar", "ics", bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }

        return new MadeCalendar(open, events);
    }
}

/// <summary>A deal and its calendar.</summary>
internal sealed record MadeCalendar(OpenDeal Open, ImmutableArray<CalendarEvent> Events);
