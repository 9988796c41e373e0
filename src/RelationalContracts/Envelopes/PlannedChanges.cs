using System.Collections.Immutable;
using RelationalContracts.Composing.Values;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Envelopes;

/// <summary>Reads the rows of the envelope from a deal's values.</summary>
internal static class PlannedChanges
{
    /// <summary>The variable that holds the envelope.</summary>
    public const string Variable = "envelope";

    /// <summary>The rows in the deal's order.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="values">Its values.</param>
    /// <param name="diagnostics">Receives RC3120 and RC3121.</param>
    public static ImmutableArray<PlannedChange> Of(Deal deal, DealValues values, DiagnosticBag diagnostics)
    {
        if (values.Find(Variable) is not TableValue table)
        {
            return [];
        }

        var written = deal.Values.FirstOrDefault(entry => entry.Key == Variable)?.Value as SequenceNode;
        var rows = table.Rows.Select((row, index) => Read(row, written?.Items.ElementAtOrDefault(index)?.At ?? deal.At, diagnostics)).ToImmutableArray();
        ReportSame(rows, diagnostics);
        return [.. rows.Where(row => row.Mechanism.Length > 0)];
    }

    private static PlannedChange Read(ImmutableDictionary<string, Value> row, SourceSpan at, DiagnosticBag diagnostics) => new(Text(row, "mechanism"), at)
    {
        Trigger = Text(row, "trigger"),
        Limit = Number(row, "limit", at, diagnostics),
        Unit = Choice(row, "unit"),
        Decider = Text(row, "decider"),
        Ground = Choice(row, "ground"),
        NoticeWording = Text(row, "notice_wording"),
        Cap = Number(row, "cap", at, diagnostics),
    };

    private static void ReportSame(ImmutableArray<PlannedChange> rows, DiagnosticBag diagnostics)
    {
        foreach (var group in rows.Where(row => row.Mechanism.Length > 0).GroupBy(row => row.Mechanism, StringComparer.OrdinalIgnoreCase))
        {
            foreach (var row in group.Skip(1))
            {
                diagnostics.Add(EnvelopeDiagnostics.SameMechanism(row, group.First()));
            }
        }
    }

    private static string Text(ImmutableDictionary<string, Value> row, string column) =>
        row.GetValueOrDefault(column) is TextValue text ? string.Join(' ', text.Lines) : string.Empty;

    private static decimal? Number(ImmutableDictionary<string, Value> row, string column, SourceSpan at, DiagnosticBag diagnostics)
    {
        if (row.GetValueOrDefault(column) is not NumberValue { Number: var number })
        {
            return null;
        }

        if (number is >= 0 and <= EnvelopeBasis.MostFigure)
        {
            return number;
        }

        diagnostics.Add(EnvelopeDiagnostics.NoSuchLimit(Text(row, "mechanism"), at));
        return null;
    }

    private static ChoiceOption? Choice(ImmutableDictionary<string, Value> row, string column) =>
        row.GetValueOrDefault(column) is ChoiceValue choice ? choice.Options[0] : null;
}
