using RelationalContracts.Diagnostics;
using RelationalContracts.Reviewing;
using RelationalContracts.Tests.Examples;

namespace RelationalContracts.Tests.Reviewing;

public sealed class CheckCaseTests
{
    public static TheoryData<string, int> FurtherCases
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var (one, index) in CheckCases.Further.Select((one, index) => (one, index)))
            {
                data.Add(one.Check, index);
            }

            return data;
        }
    }

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

    [Theory]
    [MemberData(nameof(FurtherCases))]
    public void A_further_thing_that_a_check_tests_is_found_where_it_is_and_only_there(string check, int index)
    {
        var one = CheckCases.Further[index];

        var fired = ExampleDeals.Review(one.Fires).Findings.Where(finding => finding.Check == check && finding.Result == ReviewResult.Failed).ToList();
        var quiet = ExampleDeals.Review(one.JustNot).Findings.Where(finding => finding.Check == check && finding.Result == ReviewResult.Failed).ToList();

        fired.Should().Contain(finding => finding.Message.Contains(one.Says, StringComparison.Ordinal), Words(fired));
        quiet.Should().NotContain(finding => finding.Message.Contains(one.Says, StringComparison.Ordinal), Words(quiet));
    }

    [Fact]
    public void A_notice_that_is_out_and_whose_text_nobody_gave_leaves_the_question_open()
    {
        var edit = new DealEdit("outcomes-partnership").Change("  - kind: tender\n    reference: draft", "  - kind: change\n    reference: draft");

        var findings = ExampleDeals.Review(edit).Findings.Where(finding => finding.Check == "CK-04").ToList();

        findings.Should().ContainSingle(finding => finding.Result == ReviewResult.Unknown).Which.Message.Should().Contain("what the published notice says");
        findings.Should().NotContain(finding => finding.Result == ReviewResult.Failed);
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
