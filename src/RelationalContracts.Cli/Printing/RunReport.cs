using System.Text.Json;
using RelationalContracts.Cli.Files;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Cli.Printing;

/// <summary>Tells what a run found and wrote: to people, or as one JSON object.</summary>
internal static class RunReport
{
    /// <summary>Prints.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="asJson">Whether for a program.</param>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="written">The files that were written.</param>
    /// <param name="writeFields">Writes the verb's own fields.</param>
    /// <param name="show">Shows people what else there is, before the findings.</param>
    public static void Print(
        Terminal terminal, bool asJson, IReadOnlyCollection<Diagnostic> diagnostics, IEnumerable<WrittenFile> written, Action<Utf8JsonWriter> writeFields, Action? show = null)
    {
        if (asJson)
        {
            JsonPrinter.Print(terminal.Out.Profile.Out.Writer, diagnostics, writeFields);
            return;
        }

        show?.Invoke();
        DiagnosticPrinter.Print(terminal.Error, diagnostics);
        WrittenFiles.Print(terminal.Out, written);
    }
}
