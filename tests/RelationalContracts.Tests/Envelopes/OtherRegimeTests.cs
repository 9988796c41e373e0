using RelationalContracts.Envelopes;

namespace RelationalContracts.Tests.Envelopes;

public sealed class OtherRegimeTests
{
    private const string Harmless = EnvelopeDeal.Harmless;

    [Fact]
    public void A_light_touch_contract_may_be_changed_freely_without_a_notice()
    {
        var found = EnvelopeDeal.LightTouch.Change("mechanism: More or fewer places, date: 2028-01-01, amount: 20, value: 600000, new-supplier: no").Last();

        found.Permitted.Should().Be(TestResult.Met);
        found.Ground.Ground.Should().Be("light-touch");
        found.Notices.Should().BeEmpty();
    }

    [Fact]
    public void Even_a_light_touch_contract_may_not_change_its_supplier()
    {
        var found = EnvelopeDeal.LightTouch.Change("mechanism: More or fewer places, date: 2028-01-01, amount: 1, value: 1, new-supplier: yes").Last();

        found.Permitted.Should().Be(TestResult.NotMet);
        found.IsInside.Should().BeFalse();
    }

    [Theory]
    [InlineData(57719, "below-threshold-contract")]
    [InlineData(57720, "not-substantial")]
    public void A_contract_below_the_threshold_is_free_until_a_change_brings_it_there(int value, string ground)
    {
        var found = EnvelopeDeal.BelowThreshold.Change($"ground: other, date: 2028-01-01, value: {value}, {Harmless}").Last();

        found.Ground.Ground.Should().Be(ground);
        found.Permitted.Should().Be(TestResult.Met);
    }

    [Theory]
    [InlineData(499999, TestResult.Met)]
    [InlineData(500000, TestResult.NotMet)] // and 25% of £2,000,000
    public void A_health_authority_may_decide_on_changes_up_to_the_cumulative_limit(int value, TestResult expected)
    {
        var found = EnvelopeDeal.Health.Change($"ground: provider-selection, date: 2028-01-01, value: {value}, authority-led: yes, {Harmless}").Last();

        found.Permitted.Should().Be(expected);
    }

    [Fact]
    public void In_a_large_health_contract_less_than_a_quarter_is_enough_and_needs_a_notice()
    {
        var found = EnvelopeDeal.Health.Worth("10000000").Change($"ground: provider-selection, date: 2028-01-01, value: 500000, authority-led: yes, {Harmless}").Last();

        found.Permitted.Should().Be(TestResult.Met);
        found.Notices.Should().ContainSingle().Which.By.Should().Be(new DateOnly(2028, 1, 31));
    }

    [Fact]
    public void Earlier_changes_count_and_a_fall_makes_no_room()
    {
        var found = EnvelopeDeal.Health
            .Change($"ground: provider-selection, date: 2028-01-01, value: -300000, authority-led: yes, {Harmless}")
            .Change($"ground: provider-selection, date: 2028-02-01, value: 200000, authority-led: yes, {Harmless}")
            .Last();

        found.Permitted.Should().Be(TestResult.NotMet);
    }

    [Fact]
    public void A_change_that_comes_from_outside_needs_no_notice_however_large()
    {
        var found = EnvelopeDeal.Health.Change($"ground: provider-selection, date: 2028-01-01, value: 900000, authority-led: no, {Harmless}").Last();

        found.Permitted.Should().Be(TestResult.Met);
        found.Ground.Ground.Should().Be("external");
        found.Notices.Should().BeEmpty();
    }

    [Fact]
    public void A_direct_award_may_change_as_long_as_its_character_stays()
    {
        var deal = EnvelopeDeal.Health.Facts("authority: icb, nation: england, health-services: yes, money: contract-price, award-route: psr-direct-a, exempt: none, legacy-event: none");

        deal.Change($"ground: provider-selection, date: 2028-01-01, value: 1900000, authority-led: yes, {Harmless}").Last().Ground.Ground.Should().Be("direct-award");
    }

    [Fact]
    public void In_Wales_the_same_limits_count_and_the_time_of_the_notice_is_left_to_a_lawyer()
    {
        var found = EnvelopeDeal.WelshHealth.Worth("10000000").Change($"ground: provider-selection, date: 2028-01-01, value: 600000, authority-led: yes, {Harmless}").Last();

        found.Permitted.Should().Be(TestResult.Met);
        found.Notices.Should().ContainSingle().Which.By.Should().BeNull();
        found.Notices[0].Text.Should().EndWith("ask a lawyer.");
    }

    [Theory]
    [InlineData("exempt")]
    public void A_regime_that_is_not_modelled_says_so_and_decides_nothing(string regime)
    {
        var found = EnvelopeDeal.Full.Deal($"regime: {regime}\nregime-reason: For a test.")
            .Change($"mechanism: More or fewer places, date: 2028-01-01, amount: 3, value: 1, {Harmless}").Last();

        found.Permitted.Should().Be(TestResult.Open);
        found.IsInside.Should().BeTrue("the contract's own table still decides what it plans for");
        found.Ground.Tests.Should().ContainSingle().Which.Text.Should().Contain("not modelled");
    }

    [Fact]
    public void Where_the_facts_do_not_decide_the_regime_no_ground_is_tested()
    {
        var found = EnvelopeDeal.Full.Facts("authority: local-authority").Change("ground: other, date: 2028-01-01, value: 1").Last();

        found.Permitted.Should().Be(TestResult.Open);
    }

    [Fact]
    public void Without_procurement_only_the_contract_limits_a_change()
    {
        var found = EnvelopeDeal.Full.Deal("regime: none\nregime-reason: For a test.").Change("mechanism: Extra help, date: 2028-01-01, amount: 100001").Last();

        found.Permitted.Should().Be(TestResult.Met);
        found.IsInside.Should().BeFalse();
    }
}
