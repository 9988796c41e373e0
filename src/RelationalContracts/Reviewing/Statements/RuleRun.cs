using System.Collections.Immutable;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Reviewing.Statements;

/// <summary>Runs rules over a draft.</summary>
internal static class RuleRun
{
    /// <summary>Runs the rules in order.</summary>
    /// <remarks>What two documents of a deal share is reported once. A rule that finds nothing says what is in order.</remarks>
    /// <param name="rules">The rules.</param>
    /// <param name="draft">The draft.</param>
    public static IEnumerable<ReviewFinding> Run(ImmutableArray<IDraftRule> rules, DraftUnderReview draft)
    {
        foreach (var rule in rules)
        {
            var findings = rule.Check(draft.Reading).DistinctBy(finding => (finding.Check, finding.Help, finding.At)).ToList();
            foreach (var finding in findings.DefaultIfEmpty(new ReviewFinding(rule.Code, ReviewResult.Passed, Severity.Note, rule.Sound, draft.Deal.At)))
            {
                yield return finding with { Title = rule.Sound.TrimEnd('.') };
            }
        }
    }
}
