using RelationalContracts.Diagnostics;
using RelationalContracts.Reviewing;
using RelationalContracts.Tests.Examples;

namespace RelationalContracts.Tests.Reviewing;

public sealed class CheckCaseTests
{
    public static TheoryData<string> Checks => [.. CheckCases.All.Select(one => one.Check)];

    [Theory]
    [MemberData(nameof(Checks))]
    public void A_deal_triggers_the_check(string check)
    {
        var one = Case(check);

        var findings = ExampleDeals.Review(one.Fires, one.FiresOn).Findings.Where(finding => finding.Check == check).ToList();

        findings.Should().Contain(finding => finding.Result == ReviewResult.Failed && finding.Message.Contains(one.Says, StringComparison.Ordinal), Words(findings));
        findings.Should().OnlyContain(finding => finding.Severity != Severity.Note);
    }

    [Theory]
    [MemberData(nameof(Checks))]
    public void A_deal_just_does_not_trigger_the_check(string check)
    {
        var one = Case(check);

        var findings = ExampleDeals.Review(one.JustNot, one.JustNotOn).Findings.Where(finding => finding.Check == check).ToList();

        findings.Should().NotContain(finding => finding.Result == ReviewResult.Failed || finding.Result == ReviewResult.Unknown, Words(findings));
    }

    [Fact]
    public void Every_check_of_the_catalogue_has_a_case()
    {
        var catalogue = Enumerable.Range(1, 44).Select(number => $"CK-{number:00}");

        ExampleDeals.Workspace.Legal.Checks.Select(check => check.Id).Should().Equal(catalogue);
        CheckCases.All.Select(one => one.Check).Should().Equal(catalogue);
    }

    private static CheckCase Case(string check) => CheckCases.All.Single(one => one.Check == check);

    private static string Words(IEnumerable<ReviewFinding> findings) => string.Join(" | ", findings.Select(finding => $"{finding.Result}: {finding.Message}")).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
