using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing;
using RelationalContracts.Tests.Examples;

namespace RelationalContracts.Tests.Reviewing;

public sealed class DecisionTests
{
    private static DealEdit Joiner => new DealEdit("harbour-alliance").Change("joiners-paid: no", "joiners-paid: yes");

    private static DealEdit OpenJoiner => new DealEdit("harbour-alliance").Change("  joiners-paid: no\n", string.Empty);

    [Fact]
    public void A_named_person_overrides_a_check_and_the_reason_is_kept()
    {
        var edit = Joiner.Add("overrides: { CK-41: { name: R. Quayle, role: Monitoring officer, reason: Each joiner is awarded a lot., date: 2026-11-20 } }");

        var finding = Single(ExampleDeals.Review(edit), "CK-41");

        finding.Result.Should().Be(ReviewResult.Overridden);
        finding.Severity.Should().Be(Severity.Note);
        finding.Message.Should().Contain("R. Quayle, Monitoring officer").And.Contain("Each joiner is awarded a lot.");
    }

    [Theory]
    [InlineData("CK-41: { name: R. Quayle, reason: Fine., date: 2026-11-20 }", "RC3043")]
    [InlineData("CK-08: { name: R. Quayle, role: Monitoring officer, reason: Fine., date: 2026-11-20 }", "RC3044")]
    [InlineData("CK-99: { name: R. Quayle, role: Monitoring officer, reason: Fine., date: 2026-11-20 }", "RC3041")]
    public void An_override_that_cannot_count_is_reported(string entry, string code)
    {
        var diagnostics = new DiagnosticBag();
        var deal = DealReader.Read(SourceFile.FromText("a.deal.yaml", $"model: alliance\ntitle: T\nparties: []\noverrides: {{ {entry} }}\n"), diagnostics)!;

        DraftReview.CheckDecisions(ExampleDeals.Workspace, deal, diagnostics);

        diagnostics.Should().ContainSingle(finding => finding.Code == code);
    }

    [Theory]
    [InlineData("CK-08", "  payment_days: 60")]
    public void A_check_that_nobody_may_override_stays_failed(string check, string value)
    {
        var edit = new DealEdit("harbour-alliance").Under("values", value)
            .Add($"overrides: {{ {check}: {{ name: R. Quayle, role: Monitoring officer, reason: Agreed., date: 2026-11-20 }} }}");

        Single(ExampleDeals.Review(edit), check).Result.Should().Be(ReviewResult.Failed);
    }

    [Fact]
    public void The_checks_that_nobody_may_override_are_those_of_the_brief()
    {
        var fixedChecks = ExampleDeals.Workspace.Legal.Checks.Where(check => !check.IsOverridable).Select(check => check.Id);

        fixedChecks.Should().Equal("CK-08", "CK-09", "CK-20", "CK-22", "CK-30", "CK-43");
    }

    [Fact]
    public void An_answer_settles_a_check_only_with_enough_of_a_reason()
    {
        var missing = CheckCases.All.Single(one => one.Check == "CK-02").Fires;

        var unanswered = ExampleDeals.Review(missing);
        var shortReason = ExampleDeals.Review(missing with { Answer = "Not here." });
        var answered = ExampleDeals.Review(missing with { Answer = string.Join(' ', Enumerable.Repeat("because", 30)) });

        Single(unanswered, "CK-02").Result.Should().Be(ReviewResult.Failed);
        Single(answered, "CK-02").Result.Should().Be(ReviewResult.Passed);
        Single(answered, "CK-02").Message.Should().Contain("P. Lawson");
        Single(shortReason, "CK-02").Result.Should().Be(ReviewResult.Failed);
    }

    [Fact]
    public void What_is_not_known_is_a_warning_in_a_draft_and_an_error_at_execution()
    {
        var inDraft = Single(ExampleDeals.Review(OpenJoiner), "CK-41");
        var atExecution = Single(ExampleDeals.Review(OpenJoiner, atExecution: true), "CK-41");

        inDraft.Result.Should().Be(ReviewResult.Unknown);
        inDraft.Severity.Should().Be(Severity.Warning);
        inDraft.Message.Should().Contain("joiners-paid");
        atExecution.Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void A_warning_that_is_grave_at_execution_becomes_an_error_there()
    {
        var edit = new DealEdit("family-support");

        Single(ExampleDeals.Review(edit), "CK-28").Severity.Should().Be(Severity.Warning);
        Single(ExampleDeals.Review(edit, atExecution: true), "CK-28").Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void The_gravity_of_a_check_follows_the_regime()
    {
        var full = CheckCases.All.Single(one => one.Check == "CK-04").Fires;
        var lightTouch = new DealEdit("family-support")
            .Change("      ground: light-touch\n      notice_wording: The initial term of five years may be extended by up to two years, in steps of one year.", "      ground: provided-for");

        Single(ExampleDeals.Review(full), "CK-04").Severity.Should().Be(Severity.Error);
        Single(ExampleDeals.Review(lightTouch), "CK-04").Severity.Should().Be(Severity.Warning);
    }

    private static ReviewFinding Single(ReviewReport report, string check) => report.Findings.Single(finding => finding.Check == check);
}
