using RelationalContracts.Law;
using RelationalContracts.Reviewing.Reports;
using RelationalContracts.Tests.Examples;

namespace RelationalContracts.Tests.Reviewing;

public class CitationWordsTests
{
    [Fact]
    public void Places_of_one_enactment_stand_together_in_the_order_of_their_numbers()
    {
        var law = ExampleDeals.Workspace.Law;

        var words = CitationWords.Of(new[] { "pa2023-s74", "pa2023-s9", "pa2023-sch8" }.Select(id => law.Citations[id]), law);

        words.Should().Be("sections 9 and 74 and Schedule 8 of the Procurement Act 2023, checked on 21 November 2026");
    }

    [Fact]
    public void Places_that_were_checked_differently_stand_apart()
    {
        var law = ExampleDeals.Workspace.Law;
        var first = law.Citations["pa2023-s74"];

        var words = CitationWords.Of([first, law.Citations["pa2023-s9"] with { Checked = null }], law);

        words.Should().Be("section 74 of the Procurement Act 2023, checked on 21 November 2026; section 9 of the Procurement Act 2023, never checked");
    }
}
