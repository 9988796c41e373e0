using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Composing.Values;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Papers;
using RelationalContracts.Reading;
using RelationalContracts.Scenarios;
using RelationalContracts.Summaries;
using RelationalContracts.Values;

namespace RelationalContracts.Workshops;

/// <summary>Writes the pack for the four steps, filled from a deal: agendas, canvases, cards, sheets, survey, minutes.</summary>
public sealed class WorkshopPack
{
    private const int FewestRows = 2;
    private const string WritingLine = "__________";
    private const string TickSpace = "__";

    private readonly Deal _deal;
    private readonly DealValues _values;
    private readonly ContractDocument _main;
    private readonly QuotableSentences _sentences;
    private readonly IReadOnlyList<Scenario> _scenarios;

    /// <summary>A pack.</summary>
    /// <param name="workspace">The library, which declares the values.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="composed">The composed deal; its main document is quoted.</param>
    /// <param name="scenarios">The stories of the cards.</param>
    public WorkshopPack(Workspace workspace, Deal deal, ComposedDeal composed, IReadOnlyList<Scenario> scenarios)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(composed);
        _deal = deal;
        _values = DealValues.Read(workspace.Library, deal, new DiagnosticBag());
        _main = composed.Documents[0];
        var template = workspace.Templates.GetValueOrDefault(_main.Identity.Template);
        _sentences = new QuotableSentences(_main, template?.ClauseWord ?? "clause", template?.ParagraphWord ?? "paragraph");
        _scenarios = scenarios;
    }

    /// <summary>Writes one paper of the pack.</summary>
    /// <param name="plan">What it holds.</param>
    public Paper Write(WorkshopPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var paper = new PaperBuilder("workshop-" + plan.Id, _deal.Title, plan.Title) { Status = "For the workshop", Date = _deal.Date, Author = _deal.Author, Language = _deal.Language };
        foreach (var section in plan.Sections)
        {
            if (section.EachScenario)
            {
                foreach (var scenario in _scenarios)
                {
                    paper.Section(scenario.Title, builder => WriteCard(builder, section, scenario));
                }
            }
            else
            {
                paper.Section(section.Heading, builder => Write(builder, section));
            }
        }

        return new Paper(paper.Build(), "public");
    }

    private void WriteCard(PaperSectionBuilder builder, WorkshopSection section, Scenario scenario)
    {
        builder.Paragraph(string.Join(' ', scenario.Story.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), [.. scenario.Questions.Select(question => question.Ask)]);
        Write(builder, section);
    }

    private void Write(PaperSectionBuilder builder, WorkshopSection section)
    {
        foreach (var text in section.Text)
        {
            builder.Paragraph(Filled(text));
        }

        foreach (var sentence in section.Quotes.Select(Quoted).OfType<QuotedSentence>().DistinctBy(sentence => sentence.Text))
        {
            builder.Paragraph($"{sentence.Text[..^1]} ({sentence.Reference}).");
        }

        if (section.Table is { } table && Built(table) is { } built)
        {
            builder.Add(built);
        }
    }

    private QuotedSentence? Quoted(SummaryQuote quote)
    {
        var all = _sentences.Of(new Anchor(quote.Of.Name)).ToList();
        return all.Find(sentence => sentence.Text.Contains(quote.With, StringComparison.OrdinalIgnoreCase)) ?? all.FirstOrDefault();
    }

    /// <summary>The table, with what the deal says already in it; null where there is nothing to show and nothing to fill in.</summary>
    private Table? Built(WorkshopTable plan)
    {
        var (columns, rows) = Content(plan);
        if (columns.Count == 0)
        {
            return null;
        }

        var all = columns.Concat(plan.ExtraColumns).ToList();
        var blank = rows.Count == 0 ? Math.Max(plan.BlankRows, FewestRows) : plan.BlankRows;
        return PaperText.Table(
            "To be filled in together: " + string.Join(", ", all),
            all,
            rows.Concat(Enumerable.Repeat(Array.Empty<string>(), blank)).Select(row => Enumerable.Range(0, all.Count).Select(cell => Cell(row, cell, columns.Count))));
    }

    /// <summary>What stands in a cell, else room to write by hand: a tick's width in a further column, a line below an empty one elsewhere.</summary>
    private static ImmutableArray<Inline> Cell(string[] row, int cell, int columns)
    {
        if (cell < row.Length && row[cell].Length > 0)
        {
            return [PaperText.Of(row[cell])];
        }

        return cell >= columns ? [new Text(TickSpace)] : row.Length > 0 ? [new Text(WritingLine)] : [new LineBreak(), new Text(WritingLine)];
    }

    private (List<string> Columns, List<string[]> Rows) Content(WorkshopTable plan)
    {
        if (_values.Declaration(plan.From) is { Columns.Length: > 0 } declared && (_values.Find(plan.From) is TableValue || (plan.Columns.IsEmpty && plan.EachParty.IsEmpty)))
        {
            var rows = (_values.Find(plan.From) as TableValue)?.Rows ?? [];
            return ([.. declared.Columns.Select(column => column.Label)], [.. rows.Select(row => declared.Columns.Select(column => Words(row.GetValueOrDefault(column.Name))).ToArray())]);
        }

        return plan.EachParty.IsEmpty
            ? ([.. plan.Columns], [.. plan.Rows.Select(row => row.ToArray())])
            : (["Party", .. plan.EachParty.Skip(1)], [.. _deal.Parties.Select(party => new[] { party.Name })]);
    }

    private static string Words(Value? value) => value is null ? string.Empty : string.Join(' ', ValueWords.Lines(value));

    private string Filled(string text) => text
        .Replace("{{title}}", _deal.Title, StringComparison.Ordinal)
        .Replace("{{kind}}", AsAKind(_main.Identity.Kind), StringComparison.Ordinal)
        .Replace("{{parties}}", ValueWords.Series([.. _deal.Parties.Select(party => party.Name)]), StringComparison.Ordinal)
        .Replace("{{service}}", _deal.Service.Description ?? "the work that the parties share", StringComparison.Ordinal);

    private static string AsAKind(string kind) => ("aeiou".Contains(char.ToLowerInvariant(kind[0]), StringComparison.Ordinal) ? "an " : "a ") + PhraseStart.Small(kind);
}
