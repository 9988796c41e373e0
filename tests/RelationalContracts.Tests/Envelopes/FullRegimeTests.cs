using RelationalContracts.Envelopes;

namespace RelationalContracts.Tests.Envelopes;

/// <summary>Sections 74 to 77 of, and Schedule 8 to, the Procurement Act 2023 (figures of templates/law/thresholds.yaml).</summary>
public sealed class FullRegimeTests
{
    private const string Harmless = EnvelopeDeal.Harmless;

    [Fact]
    public void A_planned_change_within_its_limit_is_inside_on_the_ground_of_its_row()
    {
        var found = EnvelopeDeal.Full.Change($"mechanism: More or fewer places, date: 2028-01-01, amount: 12, unit: percent, value: 120000, {Harmless}").Last();

        found.IsInside.Should().BeTrue();
        found.Permitted.Should().Be(TestResult.Met);
        found.Ground.Ground.Should().Be("provided-for");
        found.Remaining.Should().Be(8);
    }

    [Fact]
    public void Changes_of_one_kind_are_added_up_and_the_one_that_passes_the_limit_is_outside()
    {
        var report = EnvelopeDeal.Full
            .Change($"mechanism: More or fewer places, date: 2028-01-01, amount: 12, unit: percent, value: 60000, {Harmless}")
            .Change($"mechanism: More or fewer places, date: 2029-01-01, amount: 9, unit: percent, value: -45000, {Harmless}")
            .Report();

        report.Changes.Select(found => found.IsInside).Should().Equal(true, false);
        report.Changes[1].Remaining.Should().Be(-1);
        report.Changes[1].Tried.Single(ground => ground.Ground == "provided-for").Result.Should().Be(TestResult.NotMet, "what passes its limit is not provided for");
        report.Rows[0].Used.Should().Be(21);
    }

    [Fact]
    public void A_row_without_wording_for_the_notice_cannot_be_provided_for()
    {
        var found = EnvelopeDeal.Full
            .Rows("      - { mechanism: More, trigger: Demand, limit: 20, unit: percent, decider: the Board, ground: provided-for }")
            .Change("mechanism: More, date: 2028-01-01, amount: 5, value: 900000, new-kind: yes, new-supplier: no, alters-nature: no, favours-supplier: no")
            .Last();

        found.Tried[0].Result.Should().Be(TestResult.NotMet);
        found.Permitted.Should().Be(TestResult.NotMet);
        found.IsInside.Should().BeFalse();
    }

    [Fact]
    public void A_question_that_nobody_answered_leaves_the_ground_open_and_names_the_key()
    {
        var found = EnvelopeDeal.Full.Change("mechanism: More or fewer places, date: 2028-01-01, amount: 12, unit: percent, value: 120000, months: 0, ground: provided-for").Last();

        found.IsInside.Should().BeTrue();
        found.Permitted.Should().Be(TestResult.Open);
        found.Ground.Tests.Should().Contain(test => test.Text.Contains("'alters-nature'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(6, TestResult.Met)]
    [InlineData(-6, TestResult.Met)]
    [InlineData(7, TestResult.NotMet)]
    [InlineData(-7, TestResult.NotMet)]
    public void A_change_of_the_term_by_more_than_a_tenth_of_the_maximum_term_is_substantial(int months, TestResult expected)
    {
        var found = EnvelopeDeal.Full.Change($"ground: not-substantial, date: 2028-01-01, months: {months}, value: 400000, {Harmless}").Last();

        found.Tried[0].Result.Should().Be(expected);
    }

    [Fact]
    public void The_maximum_term_is_that_of_the_clause_on_extension()
    {
        var deal = EnvelopeDeal.Full
            .Rows("      - { mechanism: Extension, trigger: Met, limit: 12, unit: months, decider: us, ground: provided-for, notice_wording: x }\n  extension_maximum_term: 10 years")
            .Change($"ground: not-substantial, date: 2028-01-01, months: 12, value: 1, {Harmless}");

        deal.Last().Tried[0].Result.Should().Be(TestResult.Met);
    }

    [Theory]
    [InlineData("207719", "0", TestResult.NotMet)] // 10.4% of the value
    [InlineData("200000", "0", TestResult.Met)]
    [InlineData("200000", "7719", TestResult.Met)]
    [InlineData("200000", "7720", TestResult.NotMet)] // £207,720 is not less than the threshold
    [InlineData("-200000", "7720", TestResult.NotMet)] // a fall makes no room
    public void Below_the_threshold_one_change_is_measured_in_per_cent_and_all_in_pounds(string value, string before, TestResult expected)
    {
        var found = EnvelopeDeal.Full
            .Change($"ground: below-threshold, date: 2028-01-01, value: {before}, {Harmless}")
            .Change($"ground: below-threshold, date: 2028-02-01, value: {value}, {Harmless}")
            .Last();

        found.Tried.Single(ground => ground.Ground == "below-threshold").Result.Should().Be(expected);
    }

    [Fact]
    public void Works_may_move_by_fifteen_per_cent_below_the_threshold()
    {
        var found = EnvelopeDeal.Full.Facts("authority: local-authority, nation: england, light-touch: no, works: yes, money: contract-price, exempt: none, legacy-event: none")
            .Worth("6000000").Change($"ground: below-threshold, date: 2028-01-01, value: 900000, {Harmless}").Last();

        found.Ground.Ground.Should().Be("below-threshold");
        found.Permitted.Should().Be(TestResult.Met);
    }

    [Theory]
    [InlineData("unforeseeable")]
    [InlineData("additional")]
    public void Some_grounds_allow_a_rise_by_a_half_and_no_more(string ground)
    {
        var half = EnvelopeDeal.Full.Change($"ground: {ground}, date: 2028-01-01, value: 1000000, recorded: as found, {Harmless}").Last();
        var more = EnvelopeDeal.Full.Change($"ground: {ground}, date: 2028-01-01, value: 1000001, recorded: as found, {Harmless}").Last();

        half.Tried[0].Result.Should().Be(TestResult.Met);
        more.Tried[0].Result.Should().Be(TestResult.NotMet);
    }

    [Fact]
    public void A_known_risk_needs_its_clause()
    {
        const string change = $"ground: known-risk, date: 2028-01-01, value: 1000, recorded: it came true, {Harmless}";

        EnvelopeDeal.Full.Change(change).Last().Tried[0].Result.Should().Be(TestResult.NotMet);
        EnvelopeDeal.Full.Deal("include: [known-risks]").Change(change).Last().Tried[0].Result.Should().Be(TestResult.Met);
    }

    [Fact]
    public void A_new_supplier_is_permitted_on_a_corporate_restructuring_only()
    {
        var planned = EnvelopeDeal.Full.Change("mechanism: More or fewer places, date: 2028-01-01, amount: 1, value: 1, new-supplier: yes, new-kind: no, favours-supplier: no, alters-nature: no").Last();
        var novation = EnvelopeDeal.Full.Change("ground: restructuring, date: 2028-01-01, value: 0, new-supplier: yes, recorded: merger of Haven into Shore").Last();

        planned.Permitted.Should().Be(TestResult.NotMet);
        planned.IsInside.Should().BeFalse();
        novation.Permitted.Should().Be(TestResult.Met);
    }

    [Fact]
    public void Linked_changes_are_tested_as_the_one_change_they_could_have_been()
    {
        var apart = EnvelopeDeal.Full
            .Change($"id: one, ground: below-threshold, date: 2028-01-01, value: 110000, months: 4, {Harmless}")
            .Change($"id: two, ground: below-threshold, date: 2028-02-01, value: 95000, months: 4, {Harmless}");
        var together = EnvelopeDeal.Full
            .Change($"id: one, ground: below-threshold, date: 2028-01-01, value: 110000, months: 4, {Harmless}")
            .Change($"id: two, ground: below-threshold, date: 2028-02-01, value: 95000, months: 4, linked-to: one, {Harmless}");

        apart.Last().Permitted.Should().Be(TestResult.Met);
        together.Last().Permitted.Should().Be(TestResult.NotMet, "8 months are more than 6, and £205,000 more than a tenth of the value");
        together.Last().TestedWith.Select(change => change.Id).Should().Equal("one");
        together.Report().Changes[0].Permitted.Should().Be(TestResult.Met, "the earlier change stays as it was");
    }

    [Theory]
    [InlineData(200000, 0, false)] // both limbs silent or within
    [InlineData(200001, 0, true)]
    [InlineData(0, 6, false)]
    [InlineData(0, 7, true)]
    [InlineData(0, 0, false)]
    public void A_change_notice_is_due_when_what_the_change_moves_passes_its_figure(int value, int months, bool isDue)
    {
        var found = EnvelopeDeal.Full.Change($"mechanism: More or fewer places, date: 2028-01-03, amount: 1, value: {value}, months: {months}, {Harmless}").Last();

        found.Notices.Any(notice => notice is { Id: "contract-change", IsRequired: true }).Should().Be(isDue);
    }

    [Fact]
    public void Where_only_one_figure_is_passed_the_notice_is_advised_and_not_required()
    {
        var found = EnvelopeDeal.Full.Change($"mechanism: More or fewer places, date: 2028-01-03, amount: 1, value: 500000, months: 3, {Harmless}").Last();

        found.Notices.Should().ContainSingle().Which.IsRequired.Should().BeFalse();
    }

    [Fact]
    public void A_novation_always_needs_its_notice()
    {
        var found = EnvelopeDeal.Full.Change("ground: restructuring, date: 2028-01-03, value: 0, recorded: merger").Last();

        found.Notices.Should().ContainSingle(notice => notice.Id == "contract-change" && notice.IsRequired);
    }

    [Fact]
    public void A_standstill_begins_with_the_day_of_the_notice_and_leaves_weekends_out()
    {
        // Monday 3 January 2028; eight working days end on Wednesday the 12th.
        var found = EnvelopeDeal.Full.Change($"mechanism: More or fewer places, date: 2028-01-13, amount: 1, value: 300000, notice-date: 2028-01-03, standstill: yes, {Harmless}").Last();

        found.Earliest.Should().Be(new DateOnly(2028, 1, 13));
        found.Timing!.Result.Should().Be(TestResult.Met);
        found.Notices[0].By.Should().Be(new DateOnly(2028, 1, 3));
    }

    [Fact]
    public void A_change_before_its_standstill_is_over_is_too_early()
    {
        var found = EnvelopeDeal.Full.Change($"mechanism: More or fewer places, date: 2028-01-12, amount: 1, value: 300000, notice-date: 2028-01-03, standstill: yes, {Harmless}").Last();

        found.Timing!.Result.Should().Be(TestResult.NotMet);
    }

    [Fact]
    public void Above_five_million_a_change_that_needed_a_notice_is_published_within_ninety_days()
    {
        var found = EnvelopeDeal.Full.Worth("5000000").Change($"mechanism: More or fewer places, date: 2028-01-01, amount: 1, value: 600000, {Harmless}").Last();

        found.Notices.Select(notice => notice.Id).Should().Equal("contract-change", "modified-contract");
        found.Notices[1].By.Should().Be(new DateOnly(2028, 3, 30));
    }

    [Theory]
    [InlineData("private-utility: yes")]
    [InlineData("transferred-ni: yes")]
    public void Some_authorities_publish_no_change_notice(string fact)
    {
        var found = EnvelopeDeal.Full.AlsoFacts(fact).Worth("6000000").Change($"mechanism: More or fewer places, date: 2028-01-01, amount: 1, value: 1500000, {Harmless}").Last();

        found.Notices.Should().BeEmpty();
    }
}
