using System.Collections.Immutable;

namespace RelationalContracts.Reviewing.Wording;

/// <summary>Keeps the lint from saying again what a legal check says.</summary>
internal static class Overlaps
{
    // A finding of the lint, and the legal check that looks at the same fault.
    private static readonly Dictionary<string, string> SaidBy = new(StringComparer.Ordinal)
    {
        ["RC4107"] = "CK-16",
        ["RC4114"] = "CK-15",
        ["RC4117"] = "CK-07",
        ["RC4118"] = "CK-26",
        ["RC4119"] = "CK-08",
    };

    /// <summary>The findings without those that a failed legal check has already made about the same clause.</summary>
    /// <param name="findings">All findings, in the order of the report.</param>
    public static ImmutableArray<ReviewFinding> WithoutRepeats(IEnumerable<ReviewFinding> findings)
    {
        var all = findings.ToList();
        var legal = all.Where(finding => finding.Result is ReviewResult.Failed or ReviewResult.Overridden).ToLookup(finding => finding.Check, StringComparer.Ordinal);
        return [.. all.Where(finding => !SaidBy.TryGetValue(finding.Check, out var check) || !legal[check].Any(other => IsAboutTheSame(finding, other)))];
    }

    // A check that looks at the deal as a whole names no provision.
    private static bool IsAboutTheSame(ReviewFinding finding, ReviewFinding legal) =>
        finding.Result is ReviewResult.Failed && (finding.Provision is null || legal.Provision is null || finding.Provision == legal.Provision);
}
