using System.Collections.Immutable;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Reviewing.Reports;

/// <summary>The findings of a review in the groups in which people read them.</summary>
/// <param name="Heading">What the group is called.</param>
/// <param name="Findings">Its findings, in the order of the report.</param>
public sealed record ReviewGroup(string Heading, ImmutableArray<ReviewFinding> Findings)
{
    /// <summary>The groups of a report that have findings, the gravest first.</summary>
    /// <param name="report">The report.</param>
    public static IEnumerable<ReviewGroup> Of(ReviewReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReviewGroup[] groups =
        [
            Group(report, "To put right before anyone signs", finding => finding is { Result: ReviewResult.Failed, Severity: Severity.Error }),
            Group(report, "To look at", finding => finding is { Result: ReviewResult.Failed, Severity: Severity.Warning }),
            Group(report, "Not decided, because the deal leaves something open", finding => finding.Result is ReviewResult.Unknown),
            Group(report, "Overridden by a named person", finding => finding.Result is ReviewResult.Overridden),
            Group(report, "Worth knowing", finding => finding is { Result: ReviewResult.Failed, Severity: Severity.Note }),
        ];
        return groups.Where(group => !group.Findings.IsEmpty);
    }

    private static ReviewGroup Group(ReviewReport report, string heading, Func<ReviewFinding, bool> belongs) => new(heading, [.. report.Findings.Where(belongs)]);
}
