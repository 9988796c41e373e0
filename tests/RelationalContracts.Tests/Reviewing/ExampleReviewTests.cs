using RelationalContracts.Diagnostics;
using RelationalContracts.Reviewing;
using RelationalContracts.Tests.Examples;

namespace RelationalContracts.Tests.Reviewing;

public sealed class ExampleReviewTests
{
    // What may remain, and why. docs/legal-checks.md prints it.
    internal static IReadOnlyDictionary<(string Deal, string Check), string> Remaining { get; } = new Dictionary<(string, string), string>
    {
        [("family-support", "CK-28")] = "Nobody can know yet whether staff will pass on when the services end; the deal's own note says so, and the parties are to look again.",
    };

    public static TheoryData<string> Sound => [.. ExampleDeals.Sound];

    public static TheoryData<string> Broken => [.. ExampleDeals.Broken];

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_sound_example_has_no_finding_that_is_not_listed_with_its_reason(string deal)
    {
        var findings = Legal(ExampleDeals.Review(new DealEdit(deal))).Where(finding => !Remaining.ContainsKey((deal, finding.Check)));

        string.Join("\n", findings.Select(finding => $"{finding.Check}: {finding.Message}")).Should().BeEmpty();
    }

    [Fact]
    public void What_remains_is_a_warning_and_is_still_there()
    {
        var found = ExampleDeals.Sound
            .SelectMany(deal => Legal(ExampleDeals.Review(new DealEdit(deal))).Select(finding => (deal, finding)))
            .Where(pair => Remaining.ContainsKey((pair.deal, pair.finding.Check)))
            .ToList();

        found.Select(pair => (pair.deal, pair.finding.Check)).Distinct().Should().BeEquivalentTo(Remaining.Keys);
        found.Should().OnlyContain(pair => pair.finding.Severity == Severity.Warning);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_example_fails_exactly_the_checks_that_its_comment_names(string deal)
    {
        var failed = Failed(deal);

        failed.Should().BeEquivalentTo(ExampleDeals.CodesNamed(deal).Where(code => code.StartsWith("CK-", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_broken_examples_together_fail_every_check()
    {
        var failed = ExampleDeals.Broken.SelectMany(Failed).Distinct();

        failed.Should().BeEquivalentTo(ExampleDeals.Workspace.Legal.Checks.Select(check => check.Id));
    }

    private static List<string> Failed(string deal) =>
        [.. ExampleDeals.Review(new DealEdit(deal)).Findings.Where(finding => finding.Result is ReviewResult.Failed && finding.Check.StartsWith("CK-", StringComparison.Ordinal)).Select(finding => finding.Check).Distinct()];

    private static IEnumerable<ReviewFinding> Legal(ReviewReport report) => report.Findings
        .Where(finding => finding.Check.StartsWith("CK-", StringComparison.Ordinal) && finding.Result is ReviewResult.Failed or ReviewResult.Unknown);
}
