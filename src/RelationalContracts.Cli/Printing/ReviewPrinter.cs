using System.Collections.Immutable;
using System.Text.Json;
using RelationalContracts.Cli.Commands;
using RelationalContracts.Reviewing;
using RelationalContracts.Reviewing.Reports;
using Spectre.Console;

namespace RelationalContracts.Cli.Printing;

/// <summary>Shows what a review found: to people in groups, to programs as <c>checks</c>.</summary>
internal static class ReviewPrinter
{
    private const string Indent = "  ";
    private const int LeastWidth = 40;

    /// <summary>Prints for people: the regime first, then the gravest findings, then what the report is not.</summary>
    public static void Print(IAnsiConsole console, ReviewedDeal reviewed)
    {
        console.WriteLine();
        console.WriteLine(ReviewWords.Regime(reviewed.Report));
        foreach (var group in ReviewGroup.Of(reviewed.Report))
        {
            console.WriteLine();
            console.Write(new Text(group.Heading, new Style(decoration: Decoration.Bold)));
            console.WriteLine();
            foreach (var check in group.Findings.GroupBy(finding => (finding.Check, finding.Why)))
            {
                Print(console, [.. check], reviewed);
            }
        }

        ReciprocityPrinter.Print(console, reviewed.Report.Reciprocity);
        console.WriteLine();
        console.WriteLine(ReviewWords.Summary(reviewed.Report));
        console.WriteLine(ReviewWords.Disclaimer(reviewed.Report));
    }

    /// <summary>Writes the fields of the machine output.</summary>
    public static void WriteJson(Utf8JsonWriter json, ReviewedDeal? reviewed)
    {
        if (reviewed is not null)
        {
            ReviewJson.WriteFields(json, reviewed.Report, reviewed.Open.Workspace.Law);
        }
    }

    // What a check says about itself stands once, below everything that it found.
    private static void Print(IAnsiConsole console, ImmutableArray<ReviewFinding> findings, ReviewedDeal reviewed)
    {
        foreach (var finding in findings)
        {
            // Text, not mark-up: a message quotes what users wrote.
            console.Write(new Text($"{finding.At}: "));
            console.Write(new Text(finding.Severity.ToString().ToLowerInvariant(), DiagnosticPrinter.StyleOf(finding.Severity)));
            console.WriteLine($" {finding.Check}: {finding.Message}");
        }

        PrintLine(console, "why", findings[0].Why);
        PrintLine(console, "law", CitationWords.Of(findings[0].Law, reviewed.Open.Workspace.Law));
        PrintLine(console, "help", string.Join(' ', findings.Select(finding => finding.Help).Distinct()));
    }

    private static void PrintLine(IAnsiConsole console, string label, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        foreach (var line in HangingText.Lines($"{label}: {text}", Math.Max(LeastWidth, console.Profile.Width - Indent.Length)))
        {
            console.WriteLine(Indent + line);
        }
    }
}
