using RelationalContracts.Envelopes;

namespace RelationalContracts.Tests.Envelopes;

/// <summary>Regulation 72 of the regulations of 2015, on a contract of £2,000,000.</summary>
public sealed class Regulation72RuleTests
{
    private const string Harmless = EnvelopeDeal.Harmless;

    public static TheoryData<string> Regimes => new() { "legacy-2015", "scotland" };

    [Theory]
    [MemberData(nameof(Regimes))]
    public void What_the_contract_provides_for_may_be_done_within_its_limits(string regime)
    {
        var inside = Under(regime).Change($"mechanism: More or fewer places, date: 2028-01-01, amount: 20, value: 300000, {Harmless}").Last();
        var outside = Under(regime).Change($"mechanism: More or fewer places, date: 2028-01-01, amount: 21, value: 300000, {Harmless}").Last();

        inside.Ground.Ground.Should().Be("provided-for");
        inside.Permitted.Should().Be(TestResult.Met);
        inside.Notices.Should().BeEmpty();
        outside.Permitted.Should().NotBe(TestResult.Met);
    }

    [Theory]
    [InlineData("additional", 1000000, TestResult.Met)]
    [InlineData("additional", 1000001, TestResult.NotMet)]
    [InlineData("unforeseeable", 1000000, TestResult.Met)]
    [InlineData("unforeseeable", 1000001, TestResult.NotMet)]
    public void One_change_may_add_up_to_half_of_the_value_and_needs_a_notice(string ground, int value, TestResult expected)
    {
        var found = Under("legacy-2015").Change($"ground: {ground}, date: 2028-01-01, value: {value}, recorded: Paper 7, {Harmless}").Last();

        found.Tried.Should().Contain(tried => tried.Ground == ground && tried.Result == expected);
        if (expected is TestResult.Met)
        {
            found.Notices.Should().ContainSingle().Which.Citation.Should().Be("pcr2015-r72");
        }
    }

    [Fact]
    public void The_half_counts_for_each_change_and_not_for_all()
    {
        var found = Under("legacy-2015")
            .Change($"ground: unforeseeable, date: 2028-01-01, value: 900000, recorded: Paper 7, {Harmless}")
            .Change($"ground: unforeseeable, date: 2029-01-01, value: 900000, recorded: Paper 8, {Harmless}")
            .Last();

        found.Ground.Ground.Should().Be("unforeseeable");
        found.Permitted.Should().Be(TestResult.Met);
    }

    [Fact]
    public void Changes_that_belong_together_count_as_one()
    {
        var found = Under("legacy-2015")
            .Change($"id: first, ground: unforeseeable, date: 2028-01-01, value: 900000, recorded: Paper 7, {Harmless}")
            .Change($"ground: unforeseeable, date: 2029-01-01, value: 900000, recorded: Paper 8, linked-to: [first], {Harmless}")
            .Last();

        found.Tried.Single(tried => tried.Ground == "unforeseeable").Result.Should().Be(TestResult.NotMet);
    }

    [Theory]
    [InlineData("no", 199999, TestResult.Met)]
    [InlineData("no", 200000, TestResult.NotMet)] // 10% of £2,000,000: the regulation says "below"
    [InlineData("yes", 299999, TestResult.Met)]
    [InlineData("yes", 300000, TestResult.NotMet)]
    public void Small_changes_stay_below_a_tenth_or_for_works_below_fifteen_hundredths(string works, int value, TestResult expected)
    {
        var found = Under("scotland").Facts($"authority: scottish-authority, nation: scotland, works: {works}, money: contract-price")
            .Change($"ground: below-threshold, date: 2028-01-01, value: {value}, recorded: Paper 7, {Harmless}").Last();

        found.Tried.Single(tried => tried.Ground == "below-threshold").Result.Should().Be(expected);
    }

    [Fact]
    public void Small_changes_are_added_up_and_a_fall_makes_no_room()
    {
        var found = Under("legacy-2015")
            .Change($"ground: below-threshold, date: 2028-01-01, value: -150000, recorded: Paper 7, {Harmless}")
            .Change($"ground: below-threshold, date: 2028-02-01, value: 100000, recorded: Paper 8, {Harmless}")
            .Last();

        found.Tried.Single(tried => tried.Ground == "below-threshold").Result.Should().Be(TestResult.NotMet);
    }

    [Fact]
    public void What_people_have_to_judge_stays_open_until_they_have()
    {
        var found = Under("scotland").Change($"ground: other, date: 2028-01-01, value: 1, {Harmless}").Last();

        found.Permitted.Should().Be(TestResult.Open);
        found.Ground.Tests.Should().Contain(test => test.Text.Contains("'recorded'"));
    }

    [Theory]
    [MemberData(nameof(Regimes))]
    public void A_new_supplier_stands_on_restructuring_alone(string regime)
    {
        var plain = Under(regime).Change("mechanism: More or fewer places, date: 2028-01-01, amount: 1, value: 1, new-supplier: yes, alters-nature: no").Last();
        var succession = Under(regime).Change("ground: restructuring, date: 2028-01-01, value: 0, new-supplier: yes, recorded: Merger of the two trusts").Last();

        plain.Permitted.Should().Be(TestResult.NotMet);
        succession.Ground.Ground.Should().Be("restructuring");
        succession.Permitted.Should().Be(TestResult.Met);
    }

    private static EnvelopeDeal Under(string regime) => EnvelopeDeal.Full.Deal($"regime: {regime}\nregime-reason: For a test.");
}
