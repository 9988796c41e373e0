using RelationalContracts.Law;

namespace RelationalContracts.Reviewing.Reports;

/// <summary>What every report says about itself, in words.</summary>
public static class ReviewWords
{
    private static readonly Dictionary<string, string> RegimeNames = new(StringComparer.Ordinal)
    {
        ["full"] = "the Procurement Act in full",
        ["light-touch"] = "the Procurement Act as a light touch contract",
        ["below-threshold"] = "below the threshold of the Procurement Act",
        ["exempt"] = "exempt from the Procurement Act",
        ["provider-selection"] = "the Provider Selection Regime of England",
        ["wales-health"] = "the Provider Selection Regime of Wales",
        ["legacy-2015"] = "the 2015 Regulations",
        ["scotland"] = "Scottish procurement law",
        ["none"] = "no procurement law",
    };

    /// <summary>Which regime the draft was reviewed under, and why.</summary>
    /// <param name="report">The report.</param>
    public static string Regime(ReviewReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var name = report.Regime.Id is { } id ? $"{RegimeNames.GetValueOrDefault(id, id)} ({id})" : "not decided";
        return $"Regime: {name}. {string.Join(' ', report.Regime.Reasons.Select(reason => reason.Text))}";
    }

    /// <summary>How many checks came out how.</summary>
    /// <param name="report">The report.</param>
    public static string Summary(ReviewReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var results = report.Findings.GroupBy(finding => finding.Check).Select(group => group.Min(Rank)).ToList();
        return $"{results.Count} checks: {Count(results, ReviewResult.Failed)} with a finding, {Count(results, ReviewResult.Unknown)} not decided, "
            + $"{Count(results, ReviewResult.Overridden)} overridden, {Count(results, ReviewResult.Passed)} in order, {Count(results, ReviewResult.NotApplicable)} about something else.";
    }

    /// <summary>What the report is not, and how old its rules are.</summary>
    /// <param name="report">The report.</param>
    public static string Disclaimer(ReviewReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Disclaimer(report.Rules);
    }

    /// <summary>What a report is not, and how old the rules are that it rests on.</summary>
    /// <param name="rules">The age of its rules.</param>
    public static string Disclaimer(RulesAge rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return $"{ReviewReport.Disclaimer} {rules.Words}".TrimEnd();
    }

    // A check that failed in one place and is open in another has failed.
    private static int Rank(ReviewFinding finding) => Array.IndexOf(ByGravity, finding.Result);

    private static readonly ReviewResult[] ByGravity =
        [ReviewResult.Failed, ReviewResult.Unknown, ReviewResult.Overridden, ReviewResult.Passed, ReviewResult.NotApplicable];

    private static int Count(List<int> results, ReviewResult result) => results.Count(rank => ByGravity[rank] == result);
}
