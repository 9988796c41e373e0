using RelationalContracts.Documents;

namespace RelationalContracts.Tests.Envelopes;

public sealed class EnvelopePaperTests
{
    [Fact]
    public void The_wording_for_the_notice_holds_each_row_word_for_word_and_a_blank_where_one_is_missing()
    {
        var paper = Papers(EnvelopeDeal.Full)[0];

        var words = Words(paper);

        paper.Identity.Template.Should().Be("notice-wording");
        words.Should().Contain("Places may rise or fall by 20%.").And.Contain("One year more.");
        paper.AllInlines().OfType<Blank>().Select(blank => blank.Label).Should().Equal(
            "Wording for the notice about: Extra help", "Wording for the notice about: Something else");
    }

    [Fact]
    public void The_register_lists_the_known_risks_and_the_changes_made_for_them()
    {
        var deal = EnvelopeDeal.Full
            .Rows("      - { mechanism: Extension, trigger: t, limit: 12, unit: months, decider: d, ground: provided-for, notice_wording: x }\n  known_risks:\n    - { risk: The river floods, owner: Haven, limit: { amount: 40000, currency: GBP } }")
            .Change("ground: known-risk, date: 2028-05-01, value: 7000, about: Sandbags");

        var words = Words(Papers(deal)[1]);

        words.Should().ContainAll("The river floods", "£40,000", "[Responses]", "Sandbags", "£7,000");
    }

    [Fact]
    public void An_empty_change_form_asks_each_question_in_a_field_of_its_own()
    {
        var form = Papers(EnvelopeDeal.Full)[2];

        var blanks = form.AllInlines().OfType<Blank>().Select(blank => blank.Variable).ToList();

        blanks.Should().HaveCountGreaterThan(20).And.OnlyHaveUniqueItems();
        form.AllBlocks().OfType<SignatureBlock>().Select(signature => signature.Party).Should().Equal("Quay Council", "Haven Trust");
    }

    [Fact]
    public void A_proposed_change_fills_the_form_in_with_its_tests()
    {
        var words = Words(Papers(EnvelopeDeal.Full, "mechanism: Extension\ndate: 2031-04-01\namount: 6\nvalue: 90000\n")[2]);

        words.Should().ContainAll("Extension, 6 months", "1 April 2031", "£90,000", "Changes of this kind come to 6 months, and 12 months is the limit.");
    }

    private static IReadOnlyList<ContractDocument> Papers(EnvelopeDeal deal, string? proposed = null) => deal.Papers(proposed);

    private static string Words(ContractDocument paper) => string.Join("\n", paper.AllRuns().Select(PlainText.Of));
}
