using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Composing.Values;
using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Papers;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing.Reports;

namespace RelationalContracts.Envelopes.Papers;

/// <summary>Writes up an envelope as papers: wording for the procurement notice, the register of known risks, and the change form.</summary>
public static class EnvelopePapers
{
    /// <summary>The papers, in that order.</summary>
    /// <param name="workspace">The library, for the deal's values.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="composed">What was composed from it; its main document lends its dress.</param>
    /// <param name="report">What the envelope comes to. A proposed change fills the change form in.</param>
    public static ImmutableArray<ContractDocument> Of(Workspace workspace, Deal deal, ComposedDeal composed, EnvelopeReport report)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(composed);
        ArgumentNullException.ThrowIfNull(report);
        if (composed.Documents is not [var main, ..])
        {
            return [];
        }

        var risks = KnownRisk.Of(DealValues.Read(workspace.Library, deal, []));
        return [NoticeWording.Of(main, report, risks), RiskRegister.Of(main, report, risks), ChangeForm.Of(main, deal, report)];
    }

    /// <summary>What every paper says about itself.</summary>
    /// <param name="report">The report.</param>
    internal static Paragraph Disclaimer(EnvelopeReport report) => PaperText.Paragraph(ReviewWords.Disclaimer(report.Rules));

    /// <summary>A table.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="headings">Its headings; one that ends in <c>#</c> stands over figures.</param>
    /// <param name="rows">Its rows, each a cell for a column.</param>
    internal static Table Table(string caption, IEnumerable<string> headings, IEnumerable<IEnumerable<Inline>> rows) =>
        PaperText.Table(caption, headings, rows.Select(cells => cells.Select(cell => ImmutableArray.Create(cell))));
}
