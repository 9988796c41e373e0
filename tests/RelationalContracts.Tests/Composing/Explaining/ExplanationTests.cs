using RelationalContracts.Composing.Explaining;
using RelationalContracts.Testing.Sources;

namespace RelationalContracts.Tests.Composing.Explaining;

/// <summary>Chains of reasons, figures in words, and passages that depend on the deal.</summary>
public class ExplanationTests
{
    private const string Text = "## Light\n\n1. Light.\n\n## Standard\n\n1. Standard.\n\n## Robust\n\n1. Robust.";

    private const string Law = """
        thresholds:
          - { id: duty, amount: 5000000, currency: GBP, unit: money, from: 2025-02-24, checked: 2026-11-21, law: act-s52, about: above this value three indicators are published }
        """;

    private const string Citations = """
        citations:
          - { id: act, term: Invented Act, definition: the Invented Act 2023, status: checked }
          - { id: act-s52, of: act, place: section 52, about: indicators, status: checked }
        """;

    [Fact]
    public void A_chain_goes_down_to_the_users_own_choice_through_provisions_and_rules()
    {
        var draft = new SourceSet()
            .Provision("one", Text, "depends-on: [two]", required: false)
            .Provision("two", Text, required: false)
            .Provision("three", Text, required: false)
            .Provision("four", Text)
            .Rules("  - { id: R1, reason: Three goes with two., if: { two: any }, adds: [three] }\n")
            .Deal("include: [one]").Compose();

        var chain = Explained(draft, "three").Chain;

        chain.Select(link => $"{link.Provision}: {link.Reason.Text}").Should().Equal(
            "three: Three goes with two.", "two: 'one' needs it.", "one: The deal includes it.");
        chain.Should().OnlyContain(link => link.Reason.At.Line > 0);
    }

    [Fact]
    public void A_drafting_that_a_rule_asks_for_is_followed_down_to_the_users_own_choice()
    {
        var draft = new SourceSet()
            .Provision("one", Text, "depends-on: { robust: [two] }", required: false)
            .Provision("two", Text, required: false)
            .Provision("three", Text)
            .Rules("  - { id: R1, reason: Strong words need strong deeds., if: { one: robust }, at-least: { three: robust } }\n  - { id: R2, reason: The third carries the second., if: { three: robust }, at-least: { two: robust } }\n")
            .Deal("include: [one]\nvariants: { one: robust }").Compose();

        Told(Explained(draft, "two").DraftingChain).Should().Equal(
            "two: A rule asks for at least robust: The third carries the second.",
            "three: A rule asks for at least robust: Strong words need strong deeds.",
            "one: The deal chooses the robust drafting.",
            "one: The deal includes it.",
            "three: The model 'test' requires it.");
        Told(Explained(draft, "two").Chain).Should().Equal("two: 'one' needs it.", "one: The deal chooses the robust drafting.", "one: The deal includes it.");
        Told(Explained(draft, "one").DraftingChain).Should().Equal("one: The deal chooses the robust drafting.");
    }

    [Fact]
    public void Two_provisions_that_need_each_other_are_no_reasons_for_each_other()
    {
        var draft = new SourceSet()
            .Provision("one", Text, "depends-on: [two]")
            .Provision("two", Text, "depends-on: [one]", required: false).Compose();

        Explained(draft, "one").Choice.Reasons.Select(reason => reason.Rule).Should().Equal("required");
        Explained(draft, "two").Choice.Reasons.Select(reason => reason.By).Should().Equal("one");
    }

    [Theory]
    [InlineData("5200000", true, "the value of the service, £5.2m, is over £5m: above this value three indicators are published (section 52 of the Invented Act 2023; figure from 24 February 2025, checked 21 November 2026)")]
    [InlineData("4999999.50", false, "the value of the service, £4,999,999.50, is not over £5m: above this value three indicators are published (section 52 of the Invented Act 2023; figure from 24 February 2025, checked 21 November 2026)")]
    public void A_comparison_with_a_threshold_is_told_with_its_law_and_dates(string value, bool holds, string words)
    {
        var draft = Figures("when: service.value > threshold(duty)", $"service: {{ start: 2027-04-01, value: {{ amount: {value}, currency: GBP }} }}");

        var explained = Explained(draft, "one");

        explained.Choice.IsIncluded.Should().Be(holds);
        explained.Comparisons.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Text = words,
            Holds = holds,
            Limit = 5000000m,
            Threshold = "duty",
            Law = "section 52 of the Invented Act 2023",
            From = new DateOnly(2025, 2, 24),
            Checked = new DateOnly(2026, 11, 21),
        });
    }

    [Theory]
    [InlineData("when: service.value > threshold(duty)", "the value of the service is left open, so it cannot be compared with £5m")]
    [InlineData("when: parties.count > 5", "the number of parties is 2, which is not over 5")]
    [InlineData("when: service.term >= 3 years", "the term of the service, 730 days, is under 3 years")]
    [InlineData("when: parties.count > 1 and parties.investors.count >= 1", "the number of parties with the role 'investor' is 0, which is under 1")]
    [InlineData("when: parties.count > 9 or strength == robust", "each of these is")]
    public void A_condition_that_fails_says_what_is_so(string condition, string words)
    {
        var draft = Figures(condition, "service: { start: 2027-04-01, end: 2029-03-30 }");

        Explained(draft, "one").Choice.Reasons.Should().Contain(reason => reason.Rule == "when").Which.Text.Should().Contain(words.Replace("each of these is", "which is not over 9, and the strength is standard, not robust", StringComparison.Ordinal));
    }

    [Fact]
    public void Passages_say_whether_they_are_printed_and_why()
    {
        var draft = Figures("", "service: { value: { amount: 8000000, currency: GBP } }", "## Standard\n\n1. Always.\n\n::: when service.value > threshold(duty)\n2. Three indicators are published.\n:::\n\n::: when has(two)\n3. Two is here.\n:::");

        var passages = Explained(draft, "one").Passages;

        passages.Select(passage => (passage.Stands, passage.Beginning, passage.Document)).Should().Equal(
            (true, "Three indicators are published.", "contract"), (false, "Two is here.", "contract"));
        passages[0].Why.Words.Should().StartWith("the value of the service, £8m, is over £5m");
        passages[1].Why.Words.Should().Be("'two' is out");
    }

    private static ComposedSources Figures(string condition, string deal, string body = Text) => new SourceSet()
        .Provision("one", body, condition)
        .Provision("two", Text, required: false)
        .Provision("three", Text)
        .Template("law/thresholds.yaml", Law)
        .Template("law/citations.yaml", Citations)
        .Deal(deal).Compose();

    private static IEnumerable<string> Told(IEnumerable<ChainLink> chain) => chain.Select(link => $"{link.Provision}: {link.Reason.Text}");

    private static ExplainedProvision Explained(ComposedSources draft, string id) => Explanation.Of(draft.Deal!).Single(explained => explained.Choice.Id.Value == id);
}
