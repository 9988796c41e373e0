using System.Collections.Immutable;
using RelationalContracts.Documents;
using RelationalContracts.Papers;

namespace RelationalContracts.Envelopes.Papers;

/// <summary>The register of known risks: what the notice names, who watches it, and what has been used of its limit.</summary>
internal static class RiskRegister
{
    /// <summary>The paper.</summary>
    public static ContractDocument Of(ContractDocument main, EnvelopeReport report, ImmutableArray<KnownRisk> risks)
    {
        var paper = PaperBuilder.InDressOf(main, "known-risk-register", "Register of known risks");
        paper.Section("What this register is for", section => section.Add([PaperText.Paragraph(Purpose(report.Basis.Regime)), EnvelopePapers.Disclaimer(report)]));
        paper.Section("Known risks", section => section.Add(risks.IsEmpty ? PaperText.Paragraph("The deal lists no known risk.") : Risks(risks)));
        var changes = report.All.Where(found => (found.Change.Ground ?? found.Change.Row?.Ground?.Name) == "known-risk").ToList();
        paper.Section(
            "Changes made or proposed for a known risk",
            section => section.Add(changes.Count == 0 ? PaperText.Paragraph("None so far.") : ChangeTable.Of(changes)));
        return paper.Build();
    }

    private static string Purpose(string? regime) => regime is "full"
        ? "A change on the ground of a known risk is permitted only if the tender or transparency notice named the risk as such, with the possibility of this change, and the risk by its nature could not be dealt with in the contract as awarded. Add no row after the notice is published."
        : "Known risks in this sense belong to contracts under the full Procurement Act regime. Under this contract's regime the register serves the board: it says who watches each risk and what could be done.";

    private static Table Risks(ImmutableArray<KnownRisk> risks) => EnvelopePapers.Table(
        "Known risks, with where the notice names each, its owner, the possible responses and the limit of their cost",
        ["Risk", "Where the notice names it", "Why the contract could not deal with it", "Owner", "Possible responses", "Limit#"],
        risks.Select(risk => new[]
        {
            Cell(risk.Risk, "Risk"), Cell(risk.NoticeReference, "Place in the notice"), Cell(risk.NotAddressed, "Reason"),
            Cell(risk.Owner, "Owner"), Cell(risk.Response, "Responses"), Cell(risk.Limit, "Limit"),
        }));

    private static Inline Cell(string? value, string label) => value is null ? new Blank(label, "known_risks", "known-risks") : new ValueText(value, "known_risks");
}
