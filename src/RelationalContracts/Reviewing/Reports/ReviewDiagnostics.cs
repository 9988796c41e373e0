using RelationalContracts.Diagnostics;

namespace RelationalContracts.Reviewing.Reports;

/// <summary>The findings of a review as diagnostics, under the check's own code.</summary>
public static class ReviewDiagnostics
{
    /// <summary>What failed, is not decided or was overridden; what is in order is no finding.</summary>
    /// <param name="report">The report.</param>
    public static IEnumerable<Diagnostic> Of(ReviewReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Findings
            .Where(finding => finding.Result is ReviewResult.Failed or ReviewResult.Unknown or ReviewResult.Overridden)
            .Select(finding => new Diagnostic(finding.Check, finding.Severity, finding.Message, finding.At) { Help = finding.Help.Length > 0 ? finding.Help : null });
    }
}
