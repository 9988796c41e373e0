using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Tests.Examples;

namespace RelationalContracts.Tests.Composing;

/// <summary>Facts that rarely go together, because one of them is mostly a slip, and the law hangs on both.</summary>
public sealed class UnlikelyFactsTests
{
    [Theory]
    [InlineData("authority: local-authority", 1)]
    [InlineData("authority: ni-authority", 1)]
    [InlineData("authority: scottish-authority", 0)]
    [InlineData("authority: nhs-trust", 0)]
    public void An_authority_of_one_nation_that_buys_in_another_is_asked_about(string authority, int findings)
    {
        var bag = new DiagnosticBag();
        var text = ExampleDeals.Text("scottish-alliance").Replace("authority: scottish-authority", authority, StringComparison.Ordinal);

        ContractComposer.Compose(ExampleDeals.Workspace, DealReader.Read(SourceFile.FromText("test.deal.yaml", text), bag)!, Edition.Drafting, bag);

        bag.Where(found => found.Code == "RC3027" && found.Message.Contains("'nation' is scotland", StringComparison.Ordinal)).Should().HaveCount(findings);
    }

    [Fact]
    public void What_is_expected_of_a_fact_can_be_answered()
    {
        var facts = ExampleDeals.Workspace.Law.Facts;

        var expected = facts.Values.SelectMany(fact => fact.Expects.Select(one => (Fact: fact, Expects: one))).ToList();

        expected.Should().NotBeEmpty();
        expected.Should().AllSatisfy(one =>
        {
            one.Fact.Options.Select(option => option.Name).Should().Contain(one.Expects.Answer);
            facts[one.Expects.Fact].Options.Select(option => option.Name).Should().Contain(one.Expects.Expected);
        });
    }
}
