using RelationalContracts.Documents;
using RelationalContracts.Tests.Examples;
using RelationalContracts.Tests.Reviewing;

namespace RelationalContracts.Tests.Drafting;

/// <summary>Two commissioners or more say who answers for payment.</summary>
public sealed class SeveralCommissionersTests
{
    private static readonly string[] Answers = ["owe the Charges severally", "owe the Charges jointly and severally", "named in this Agreement owes all of the Charges"];

    [Theory]
    [InlineData("several", 0)]
    [InlineData("joint", 1)]
    [InlineData("lead", 2)]
    public void The_draft_says_in_one_way_only_who_answers_for_payment(string choice, int expected)
    {
        var text = TextOf(new DealEdit("outcomes-partnership").Under("values", $"  commissioners_pay: {choice}"));

        Answers.Where(answer => text.Contains(answer, StringComparison.Ordinal)).Should().Equal(Answers[expected]);
    }

    [Fact]
    public void One_commissioner_alone_needs_no_such_words()
    {
        var text = TextOf(new DealEdit("home-independence"));

        Answers.Where(answer => text.Contains(answer, StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static string TextOf(DealEdit deal) => string.Join(
        "\n", ExampleDeals.ComposeText(deal.Apply(ExampleDeals.Text(deal.Example)), []).SelectMany(document => document.AllRuns()).Select(PlainText.Of));
}
