using RelationalContracts.Diagnostics;

namespace RelationalContracts.Calendars;

/// <summary>What can be wrong with a calendar.</summary>
internal static class CalendarDiagnostics
{
    public static Diagnostic NoTerm(SourceSpan at) =>
        new("RC3130", Severity.Warning, "The deal does not say when the services begin and end, so nothing that recurs is in the calendar.", at)
        {
            Help = "Give the service its 'start' and 'end'.",
        };
}
