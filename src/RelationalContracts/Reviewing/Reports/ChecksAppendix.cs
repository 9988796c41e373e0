using System.Collections.Immutable;
using RelationalContracts.Composing.Appendices;
using RelationalContracts.Documents;
using RelationalContracts.Law;

namespace RelationalContracts.Reviewing.Reports;

/// <summary>"Checks of this draft": what a review found, bound into the main document of a drafting edition.</summary>
/// <remarks>It has no links into the clauses, so that a clause can be cut without breaking it; the numbers are printed as text.</remarks>
/// <param name="report">The report.</param>
/// <param name="law">The law that findings cite.</param>
public sealed class ChecksAppendix(ReviewReport report, LawData law) : IAppendix
{
    /// <inheritdoc />
    public Part? For(ContractDocument document, bool isMain)
    {
        ArgumentNullException.ThrowIfNull(document);
        return isMain && document.Identity.Edition is Edition.Drafting
            ? new Part(PartKind.Appendix, "Checks of this draft", [.. Blocks()]) { Anchor = new Anchor("appendix/checks") }
            : null;
    }

    private IEnumerable<Block> Blocks()
    {
        yield return Words(ReviewWords.Regime(report));
        foreach (var group in ReviewGroup.Of(report))
        {
            yield return new Paragraph([new RunInHeading($"{group.Heading}.")]);
            yield return TableOf(group);
        }

        foreach (var block in Balance())
        {
            yield return block;
        }

        yield return Words(ReviewWords.Summary(report));
        yield return Words(ReviewWords.Disclaimer(report));
    }

    private IEnumerable<Block> Balance()
    {
        if (report.Reciprocity is { } reciprocity)
        {
            yield return new Paragraph([new RunInHeading($"{BalanceTables.ReciprocityTitle}.")]);
            yield return BalanceTables.Of(reciprocity);
        }

        if (BalanceTables.Of(report.Natures) is { } natures)
        {
            yield return new Paragraph([new RunInHeading("How each clause is to be taken.")]);
            yield return natures;
        }
    }

    private Table TableOf(ReviewGroup group) => new(
        group.Heading,
        [new TableColumn("Check", false), new TableColumn("What was found", false), new TableColumn("Why, and what to do", false)],
        [.. group.Findings.GroupBy(finding => (finding.Check, finding.Title, finding.Why)).Select(check => Row([.. check]))]);

    private TableRow Row(ImmutableArray<ReviewFinding> findings) => new(
    [
        [new Text($"{findings[0].Check}: {findings[0].Title}")],
        Lines([.. findings.Select(finding => finding.Message)]),
        Lines([.. Advice(findings).Where(line => line.Length > 0)]),
    ]);

    private IEnumerable<string> Advice(ImmutableArray<ReviewFinding> findings)
    {
        yield return findings[0].Why;
        yield return string.Join(' ', findings.Select(finding => finding.Help).Distinct());
        var cited = CitationWords.Of(findings[0].Law, law);
        yield return cited.Length == 0 ? string.Empty : $"The law: {cited}.";
    }

    private static ImmutableArray<Inline> Lines(ImmutableArray<string> lines) =>
        [.. lines.SelectMany((line, index) => index == 0 ? new Inline[] { new Text(line) } : [new LineBreak(), new Text(line)])];

    private static Paragraph Words(string text) => new([new Text(text)]);
}
