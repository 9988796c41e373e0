using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Papers;
using RelationalContracts.Values;

namespace RelationalContracts.Envelopes.Papers;

/// <summary>The form on which a change is proposed, tested, decided and signed; filled in as far as a proposed change says.</summary>
internal static class ChangeForm
{
    private static readonly string[] SignatureLines = ["Signature", "Name", "Position", "Date"];

    /// <summary>The paper.</summary>
    public static ContractDocument Of(ContractDocument main, Deal deal, EnvelopeReport report)
    {
        var change = report.Proposed?.Change;
        var paper = PaperBuilder.InDressOf(main, "change-form", "Change form");
        paper.Section("The change", section => section.Add(Form("What is proposed", Proposal(change))));
        paper.Section("Planned changes", section => section.Add(Standing(report)));
        paper.Section("Effect", section => section.Add(Form("Effect on price and term", Effect(report, change))));
        paper.Section("Legal ground", section => section.Add(Ground(report)));
        paper.Section("Notices", section => section.Add(Notices(report)));
        paper.Section("Decision", section => section.Add([Form("Who decided, when and why", Decision(change)), EnvelopePapers.Disclaimer(report)]));
        paper.Append(new Part(PartKind.Execution, "Signed", [.. deal.Parties.Select(Signature)]));
        return paper.Build();
    }

    private static SignatureBlock Signature(Party party) =>
        new(party.Name, [new Text("Signed for "), new ValueText(party.Name, "parties"), new Text(", as a party that this change affects:")], [.. SignatureLines]);

    private static IEnumerable<(string Question, string? Answer)> Proposal(ContractChange? change) =>
    [
        ("Number of the change", change?.Id),
        ("Who proposes it, and when", null),
        ("What is to change, and why", change is { About.Length: > 0 } ? change.About : null),
        ("Planned change that it uses, and its size", change?.Row is null ? null : ChangeNames.Of(change)),
        ("Clauses whose words change", null),
        ("People who use the services and are affected", null),
        ("Day on which it takes effect", change is null ? null : ValueWords.Date(change.Date)),
        ("How it could be undone", null),
    ];

    private static IEnumerable<(string Question, string? Answer)> Effect(EnvelopeReport report, ContractChange? change)
    {
        yield return ("Effect on the price over the whole term, VAT included", change?.Value is { } value ? ChangeWords.Money(value) : null);
        yield return ("Effect on the term, in months", change is null ? null : ValueWords.Figure(change.Months));
        yield return ("Estimated value on award", report.Basis.ValueOnAward is { } award ? ChangeWords.Money(award) : null);
        yield return ("Maximum term on award, in months", report.Basis.MaximumMonths is { } months ? ValueWords.Figure(Math.Round(months, 1)) : null);
        yield return ("Earlier changes with which it could reasonably have been made", change is { LinkedTo.Length: > 0 } ? string.Join(", ", change.LinkedTo) : null);
        foreach (var total in report.Totals)
        {
            yield return (total.Label, total.Used is { } used ? Total(total, used) : "not known: a change does not state its effect");
        }
    }

    private static string Total(RunningTotal total, decimal used)
    {
        var sum = ChangeWords.Size(Math.Round(used, 2), total.Unit);
        return total.Limit is { } limit ? $"{sum}, against {ChangeWords.Size(limit, total.Unit)}" : sum;
    }

    private static IEnumerable<(string Question, string? Answer)> Decision(ContractChange? change) =>
    [
        ("Who decides under the planned changes", change?.Row is { Decider.Length: > 0 } row ? row.Decider : null),
        ("Decision and its reasons", null),
        ("Date of the decision", null),
        ("What was recorded about the legal ground", change is { Recorded.Length: > 0 } ? change.Recorded : null),
    ];

    private static IEnumerable<Block> Ground(EnvelopeReport report)
    {
        if (report.Proposed is { } found)
        {
            yield return PaperText.Paragraph(ChangeNames.Verdict(found));
            yield return EnvelopePapers.Table(
                "Tests of the change", ["Test", "Result"],
                found.RowTests.Concat(found.Ground.Tests).Select(test => new Inline[] { new Text(test.Text), new Text(Result(test.Result)) }));
            yield break;
        }

        yield return Form("Questions on which the legal ground hangs", Questions.Select(question => (question, (string?)null)));
    }

    private static IEnumerable<Block> Notices(EnvelopeReport report) => report.Proposed switch
    {
        null => [Form("Notices before and after the change", [("Notices that the law requires, with the day of each", null), ("Standstill, if one is offered", null)])],
        { Notices.Length: 0 } => [PaperText.Paragraph("No notice was found to be due.")],
        var found => [EnvelopePapers.Table(
            "Notices that the change needs", ["Notice", "By", "Why"],
            found.Notices.Select(notice => new Inline[] { new Text(notice.Name), new Text(notice.By is { } by ? ValueWords.Date(by) : "ask a lawyer"), new Text(notice.Text) }))],
    };

    private static readonly string[] Questions =
    [
        "Legal ground on which the change is permitted",
        "Would somebody be paid to supply who was not awarded the contract?",
        "Would anything be supplied of a kind not already provided for?",
        "Would it materially move the economic balance in a supplier's favour?",
        "Would it change the overall nature, or the character, of the contract?",
        "Does it come from a decision of the authority?",
        "What was recorded about the judgements that the ground needs?",
    ];

    private static Table Standing(EnvelopeReport report) => EnvelopePapers.Table(
        "Planned changes with what is used of each and what remains",
        ["Planned change", "Limit#", "Used#", "Remaining#", "Who decides"],
        report.Rows.Select(standing => new Inline[]
        {
            new ValueText(standing.Row.Mechanism, "envelope"),
            new Text(standing.Row.Limit is { } limit ? ChangeWords.Size(limit, standing.Row.Unit?.Name) : "see the trigger"),
            new Text(ChangeWords.Size(standing.Used, standing.Row.Unit?.Name)),
            new Text(standing.Remaining is { } left ? ChangeWords.Size(left, standing.Row.Unit?.Name) : "not in figures"),
            new ValueText(standing.Row.Decider, "envelope"),
        }).DefaultIfEmpty([new Text("No change is planned."), new Text("-"), new Text("-"), new Text("-"), new Text("-")]));

    private static Table Form(string caption, IEnumerable<(string Question, string? Answer)> fields) => EnvelopePapers.Table(
        caption, ["Question", "Answer"],
        fields.Select(field => new Inline[] { new Text(field.Question), field.Answer is { } answer ? new ValueText(answer, "changes") : new Blank("to be filled in", Key(field.Question), string.Empty) })).WithShares([4, 5]) with
    { WritingLines = 2 };

    /// <summary>Each field is a blank of its own, so that filling one in Word does not fill the others.</summary>
    private static string Key(string question) => "change-form." + AnnexReader.IdOf(question);

    private static string Result(TestResult result) => result switch
    {
        TestResult.Met => "met",
        TestResult.NotMet => "not met",
        _ => "open",
    };
}
