using RelationalContracts.Envelopes;
using RelationalContracts.Envelopes.Papers;
using RelationalContracts.Reviewing.Reports;
using RelationalContracts.Values;
using Spectre.Console;

namespace RelationalContracts.Cli.Printing;

/// <summary>Shows an envelope to people.</summary>
internal static class EnvelopePrinter
{
    /// <summary>Prints.</summary>
    public static void Print(IAnsiConsole console, string title, EnvelopeReport report)
    {
        console.WriteLine($"Modification envelope of {title}");
        console.WriteLine(report.Basis.Composition.Regime is { Id: { } regime } choice
            ? $"Procurement regime: {regime}. {choice.Reasons[0].Text}"
            : $"Procurement regime: not decided. {report.Basis.Composition.Regime.Reasons[0].Text}");
        if (report.Proposed is not null)
        {
            console.WriteLine("The figures count the change asked about.");
        }

        PrintRows(console, report);
        PrintTotals(console, report);
        foreach (var found in report.Changes)
        {
            PrintChange(console, found, found.Change.IsMade ? "Made" : "Proposed");
        }

        if (report.Proposed is { } proposed)
        {
            PrintChange(console, proposed, "The change asked about");
        }

        console.WriteLine();
        console.WriteLine(ReviewWords.Disclaimer(report.Rules));
    }

    private static void PrintRows(IAnsiConsole console, EnvelopeReport report)
    {
        if (report.Rows.IsEmpty)
        {
            console.WriteLine("The deal has no table of planned changes.");
            return;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns("Planned change", "Limit", "Used", "Remaining", "Cap", "Who decides", "Ground");
        foreach (var (row, used, remaining) in report.Rows.Select(standing => (standing.Row, standing.Used, standing.Remaining)))
        {
            table.AddRow(
                new Text(row.Mechanism), new Text(Size(row.Limit, row)), new Text(Size(used, row)), new Text(Size(remaining, row)),
                new Text(row.Cap is { } cap ? ChangeWords.Percent(cap) : "none"), new Text(row.Decider), new Text(row.Ground?.Words ?? "not stated"));
        }

        console.Write(table);
    }

    private static void PrintTotals(IAnsiConsole console, EnvelopeReport report)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Running total", "So far", "Limit", "Remaining", "Law");
        foreach (var total in report.Totals)
        {
            table.AddRow(
                new Text(total.Label), new Text(total.Used is { } used ? Rounded(used, total) : "not known"),
                new Text(total.Limit is { } limit ? (total.MustStayBelow ? "below " : string.Empty) + Rounded(limit, total) : "none"),
                new Text(total.Remaining is { } left ? Rounded(left, total) : "-"), new Text(total.Figure?.Law ?? "-"));
        }

        console.Write(table);
    }

    private static void PrintChange(IAnsiConsole console, ChangeFinding found, string lead)
    {
        console.WriteLine();
        console.Write(new Text($"{lead}, for {ValueWords.Date(found.Change.Date)}: {ChangeNames.Of(found.Change)}\n", new Style(decoration: Decoration.Bold)));
        console.WriteLine("  " + ChangeNames.Verdict(found));
        if (found.Remaining is { } left)
        {
            console.WriteLine($"  Remaining: {ChangeWords.Size(left, found.Change.Row?.Unit?.Name)}");
        }

        foreach (var linked in found.TestedWith)
        {
            console.WriteLine($"  Tested as one with {linked.Id} of {ValueWords.Date(linked.Date)}");
        }

        PrintTests(console, found);
        foreach (var notice in found.Notices)
        {
            var by = notice.By is { } day ? $", by {ValueWords.Date(day)}" : string.Empty;
            console.WriteLine($"  notice: {notice.Name}{by}. {notice.Text}");
        }

        if (found.Earliest is { } earliest)
        {
            console.WriteLine($"  Earliest day, with the notice published {(found.Change.NoticeDate is { } published ? "on " + ValueWords.Date(published) : "today")}: {ValueWords.Date(earliest)}");
        }
    }

    private static void PrintTests(IAnsiConsole console, ChangeFinding found)
    {
        foreach (var test in found.RowTests.Concat(found.Timing is { } timing ? [timing] : []))
        {
            console.WriteLine($"  {Word(test.Result)}: {test.Text}");
        }

        foreach (var ground in found.Tried.Where(ground => ground == found.Ground || found.Permitted is not TestResult.Met))
        {
            console.WriteLine($"  Ground: {ground.Name}");
            foreach (var test in ground.Tests)
            {
                console.WriteLine($"    {Word(test.Result)}: {test.Text}");
            }
        }
    }

    private static string Size(decimal? amount, PlannedChange row) => amount is { } figure ? ChangeWords.Size(figure, row.Unit?.Name) : "not in figures";

    private static string Rounded(decimal amount, RunningTotal total) => ChangeWords.Size(Math.Round(amount, 2), total.Unit);

    private static string Word(TestResult result) => result switch
    {
        TestResult.Met => "met",
        TestResult.NotMet => "NOT MET",
        _ => "open",
    };
}
