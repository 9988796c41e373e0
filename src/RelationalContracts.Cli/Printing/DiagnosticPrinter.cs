using RelationalContracts.Diagnostics;
using Spectre.Console;

namespace RelationalContracts.Cli.Printing;

/// <summary>Shows diagnostics to people: one line each, help below, a count at the end.</summary>
internal static class DiagnosticPrinter
{
    /// <summary>Prints.</summary>
    public static void Print(IAnsiConsole console, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            // Text, not mark-up: a message quotes what users wrote.
            console.Write(new Text($"{diagnostic.Place}: "));
            console.Write(new Text(diagnostic.Severity.ToString().ToLowerInvariant(), StyleOf(diagnostic.Severity)));
            console.WriteLine($" {diagnostic.Code}: {diagnostic.Message}");
            foreach (var line in diagnostic.Details)
            {
                HangingText.Write(console, line.StartsWith("- ", StringComparison.Ordinal) ? "  - " : "  ", line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line);
            }
        }

        if (diagnostics.Count > 0)
        {
            console.WriteLine(Summary(diagnostics));
        }
    }

    private static string Summary(IReadOnlyCollection<Diagnostic> diagnostics) =>
        $"{Count(diagnostics, Severity.Error, "error")}, {Count(diagnostics, Severity.Warning, "warning")}, {Count(diagnostics, Severity.Note, "note")}";

    private static string Count(IReadOnlyCollection<Diagnostic> diagnostics, Severity severity, string word)
    {
        var count = diagnostics.Count(diagnostic => diagnostic.Severity == severity);
        return $"{count} {word}{(count == 1 ? string.Empty : "s")}";
    }

    /// <summary>The colour of a severity.</summary>
    public static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Severity.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Blue),
    };
}
