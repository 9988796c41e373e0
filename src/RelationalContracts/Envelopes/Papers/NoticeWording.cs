using System.Collections.Immutable;
using RelationalContracts.Documents;
using RelationalContracts.Papers;

namespace RelationalContracts.Envelopes.Papers;

/// <summary>The words that the tender or transparency notice needs so that the planned changes stand.</summary>
internal static class NoticeWording
{
    /// <summary>The paper.</summary>
    public static ContractDocument Of(ContractDocument main, EnvelopeReport report, ImmutableArray<KnownRisk> risks)
    {
        var paper = PaperBuilder.InDressOf(main, "notice-wording", "Wording for the procurement notice");
        paper.Section("How to use this", section => section.Add([PaperText.Paragraph(Advice(report.Basis.Regime)), EnvelopePapers.Disclaimer(report)]));
        if (report.Rows.Length > 0)
        {
            paper.Section("Planned changes", section => Number(section, report.Rows.Select(standing => Wording(standing.Row))));
        }

        if (risks.Length > 0)
        {
            paper.Section(
                "Known risks",
                section => Number(section, risks.Select(Wording).Prepend([new Text("Each of the following is a known risk. The contract may be modified under paragraph 5 of Schedule 8 to the Procurement Act 2023 if it materialises.")])));
        }

        if (report.Rows.IsEmpty && risks.IsEmpty)
        {
            paper.Section("Planned changes", section => section.Add(PaperText.Paragraph("The deal plans no change, so the notice has nothing to say about any.")));
        }

        return paper.Build();
    }

    private static void Number(PaperSectionBuilder section, IEnumerable<ImmutableArray<Inline>> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            section.Paragraph(paragraph);
        }
    }

    private static string Advice(string? regime) => regime switch
    {
        "full" => "Put these words into the tender or transparency notice before it is published, unaltered. A change that the contract provides for is permitted on that ground only if the notice provides for it too, without ambiguity (paragraph 1 of Schedule 8 to the Procurement Act 2023).",
        "light-touch" => "A light touch contract may be changed without these words in the notice. Put them there all the same: bidders can price what they know of, and the board can point to them.",
        "provider-selection" or "wales-health" => "For a health service the contract itself must provide for a change clearly and without ambiguity. Use these words in the documents sent to providers, so that they price the same changes.",
        "legacy-2015" => "The contract was procured under the 2015 Regulations. A planned change is permitted as such only if the documents of that procurement stated it, in clear, precise and unequivocal review clauses (regulation 72(1)(a)): compare these words with them.",
        "scotland" => "Put these words into the procurement documents before they are published. A planned change is permitted as such only if they state what may change and when, in clear, precise and unequivocal review clauses (regulation 72(1)(a) of the Public Contracts (Scotland) Regulations 2015).",
        null => "The facts of the deal do not decide which procurement law applies. Settle that first: under the full regime these words must be in the notice before it is published.",
        _ => "Whether the notice must describe planned changes under the law that applies here is not modelled: ask a lawyer before it is published.",
    };

    private static ImmutableArray<Inline> Wording(PlannedChange row) =>
    [
        new RunInHeading(row.Mechanism + "."), new Text(" "),
        row.NoticeWording.Length > 0
            ? new ValueText(row.NoticeWording, "envelope")
            : new Blank($"Wording for the notice about: {row.Mechanism}", "envelope", "modification-envelope"),
    ];

    private static ImmutableArray<Inline> Wording(KnownRisk risk) =>
        risk.Response is null ? [Value(risk.Risk, "Risk")] : [Value(risk.Risk, "Risk"), new Text(". Possible responses: "), new ValueText(risk.Response, "known_risks"), new Text(".")];

    private static Inline Value(string? value, string label) => value is null ? new Blank(label, "known_risks", "known-risks") : new ValueText(value, "known_risks");
}
