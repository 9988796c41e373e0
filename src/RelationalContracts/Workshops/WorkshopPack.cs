using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Composing.Values;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Papers;
using RelationalContracts.Reading;
using RelationalContracts.Registers;
using RelationalContracts.Reviewing;
using RelationalContracts.Scenarios;
using RelationalContracts.Summaries;
using RelationalContracts.Values;

namespace RelationalContracts.Workshops;

/// <summary>Writes the pack for the four steps, filled from a deal: agendas, canvases, cards, sheets, survey, minutes.</summary>
public sealed class WorkshopPack
{
    private const int FewestRows = 1;

    private readonly Deal _deal;
    private readonly DealValues _values;
    private readonly ContractDocument _main;
    private readonly QuotableSentences _sentences;
    private readonly IReadOnlyList<Scenario> _scenarios;
    private readonly Lazy<ImmutableArray<Register>> _registers;

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
        _registers = new(() => [.. DealRegisters.Of(new DraftUnderReview(workspace, deal, composed, deal.Date, AtExecution: false))]);
    }

    /// <summary>Writes one paper of the pack.</summary>
    /// <param name="plan">What it holds.</param>
    public Paper Write(WorkshopPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var paper = new PaperBuilder("workshop-" + plan.Id, _deal.Title, plan.Title) { Status = "For the workshop", Date = _deal.Date, Author = _deal.Author, Language = _deal.Language };
        foreach (var section in plan.Sections.Where(section => section.Table is not { Register.Length: > 0 } || HasRows(section.Table)))
        {
            Write(paper, section);
        }

        return new Paper(paper.Build(), "public");
    }

    private void Write(PaperBuilder paper, WorkshopSection section)
    {
        if (section.EachScenario)
        {
            foreach (var scenario in _scenarios)
            {
                paper.Appendix(scenario.Title, [.. Story(scenario).Select(PaperText.Paragraph), .. Paragraphs(section).Select(PaperText.Paragraph), .. Tables(section)]);
            }
        }
        else if (section.IsOnItsOwnPage)
        {
            paper.Appendix(section.Heading, [.. Paragraphs(section).Select(PaperText.Paragraph), .. Tables(section)]);
        }
        else
        {
            paper.Section(section.Heading, builder => Write(builder, section));
        }
    }

    /// <summary>A card: what happens, and what to talk about.</summary>
    private static IEnumerable<string> Story(Scenario scenario) =>
        scenario.Questions.Select(question => question.Ask).Prepend(string.Join(' ', scenario.Story.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private void Write(PaperSectionBuilder builder, WorkshopSection section)
    {
        foreach (var text in Paragraphs(section))
        {
            builder.Paragraph(text);
        }

        builder.Add(Tables(section));
    }

    private IEnumerable<string> Paragraphs(WorkshopSection section) => section.Text.Select(Filled).Concat(
        section.Quotes.Select(Quoted).OfType<QuotedSentence>().DistinctBy(sentence => sentence.Text).Select(sentence => $"{sentence.Text[..^1]} ({sentence.Reference})."));

    private IEnumerable<Table> Tables(WorkshopSection section) => section.Table is { } table && Built(table) is { } built ? [built] : [];

    private QuotedSentence? Quoted(SummaryQuote quote)
    {
        var all = _sentences.Of(new Anchor(quote.Of.Name)).ToList();
        return all.Find(sentence => sentence.Text.Contains(quote.With, StringComparison.OrdinalIgnoreCase)) ?? all.FirstOrDefault();
    }

    /// <summary>The table, with what the deal says already in it; null where there is nothing to show and nothing to fill in.</summary>
    private Table? Built(WorkshopTable plan)
    {
        if (RegisterOf(plan.Register) is { } register)
        {
            return OfRegister(plan, register);
        }

        var (columns, rows) = Content(plan);
        if (columns.Count == 0)
        {
            return null;
        }

        var all = columns.Concat(plan.ExtraColumns).ToList();
        var blank = rows.Count == 0 ? Math.Max(plan.BlankRows, FewestRows) : plan.BlankRows;
        var filled = rows.Concat(Enumerable.Repeat(Array.Empty<string>(), blank)).Select(row => Enumerable.Range(0, all.Count).Select(cell => Cell(row, cell)).ToArray()).ToList();
        var isForm = filled.Exists(row => Array.Exists(row, cell => cell.IsEmpty));
        var table = PaperText.Table((isForm ? "To be filled in together: " : "Set out by: ") + string.Join(", ", all), all, filled);
        return (plan.Widths.Length == all.Count ? table.WithShares(plan.Widths) : table) with { WritingLines = isForm ? plan.Room : 0 };
    }

    private Register? RegisterOf(string id) => id.Length == 0 ? null : _registers.Value.FirstOrDefault(register => register.Id == id && !register.Rows.IsEmpty);

    private bool HasRows(WorkshopTable table) => RegisterOf(table.Register) is { } register && RowsOf(table, register).Any();

    private static IEnumerable<ImmutableArray<string>> RowsOf(WorkshopTable plan, Register register) =>
        register.Rows.Where(row => plan.Only.Length == 0 || row[register.Columns.IndexOf(plan.Only)].Length > 0);

    /// <summary>A register as it is: nothing in it is to be filled in.</summary>
    private static Table OfRegister(WorkshopTable plan, Register register)
    {
        var columns = Enumerable.Range(0, register.Columns.Length).Where(index => plan.Show.IsEmpty || plan.Show.Contains(register.Columns[index])).ToList();
        var table = PaperText.Table(
            register.Title, columns.Select(index => register.Columns[index]), RowsOf(plan, register).Select(row => columns.Select(index => row[index].Length > 0 ? row[index] : "-")));
        return plan.Widths.Length == columns.Count ? table.WithShares(plan.Widths) : table;
    }

    private static ImmutableArray<Inline> Cell(string[] row, int cell) => cell < row.Length && row[cell].Length > 0 ? [PaperText.Of(row[cell])] : [];

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
