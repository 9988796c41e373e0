using RelationalContracts.Searching;
using RelationalContracts.Tests.Drafting;

namespace RelationalContracts.Tests.Searching;

public sealed class ClauseSearchTests
{
    private static readonly ClauseSearch Search = new(ShippedDrafting.Workspace.Library, ShippedDrafting.Workspace.Search);

    // The examples of Porter's paper, and words of the field.
    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("cats", "cat")]
    [InlineData("agreed", "agre")]
    [InlineData("plastered", "plaster")]
    [InlineData("motoring", "motor")]
    [InlineData("conflated", "conflat")]
    [InlineData("hopping", "hop")]
    [InlineData("filing", "file")]
    [InlineData("happy", "happi")]
    [InlineData("relational", "relat")]
    [InlineData("generalizations", "gener")]
    [InlineData("adjustable", "adjust")]
    [InlineData("controlling", "control")]
    [InlineData("sky", "sky")]
    [InlineData("reviewing", "review")]
    public void Words_are_taken_back_to_their_stems(string word, string stem) => PorterStemmer.Stem(word).Should().Be(stem);

    [Theory]
    [InlineData("partnership board", "partnership-board")]
    [InlineData("open book", "open-book")]
    [InlineData("deadlock", "deadlock")]
    [InlineData("complaints", "complaints")]
    [InlineData("gaining and sharing savings", "gain-share")]
    [InlineData("good faith", "good-faith")]
    [InlineData("P301", "partnership-board")]
    [InlineData("early warnings", "early-warning")]
    [InlineData("TUPE", "staff-transfer")]
    [InlineData("whistleblowing", "speaking-up")]
    [InlineData("what if the provider goes bust", "financial-distress")]
    [InlineData("termination for convenience", "termination")]
    [InlineData("late payment", "prompt-payment")]
    [InlineData("cap on liability", "liability")]
    [InlineData("extension of the contract", "extension")]
    [InlineData("price review inflation", "price-adjustment")]
    [InlineData("leaving the alliance", "leaving")]
    [InlineData("voice of people who use the service", "user-voice")]
    [InlineData("GDPR", "data-protection")]
    [InlineData("copyright in what we make", "intellectual-property")]
    [InlineData("can the council cut the budget", "funding-stability")]
    [InlineData("how do we add a new partner", "joining")]
    [InlineData("KPIs we must publish", "published-kpis")]
    [InlineData("conflict of interest of a board member", "conflicts-of-interest")]
    [InlineData("freedom of information requests", "publication")]
    [InlineData("what happens to people when the contract ends", "continuity-for-people")]
    [InlineData("social value", "social-value")]
    [InlineData("paying invoices on time", "prompt-payment")]
    public void What_somebody_means_is_among_the_first_three(string query, string provision) =>
        Search.Find(query).Take(3).Select(found => found.Provision.Id.Value).Should().Contain(provision);

    [Fact]
    public void A_title_counts_more_than_a_mention()
    {
        var found = Search.Find("safeguarding").ToList();

        found[0].Provision.Id.Value.Should().Be("safeguarding");
        found.Count.Should().BeGreaterThan(5);
        found.Select(one => one.Score).Should().BeInDescendingOrder();
    }

    [Fact]
    public void Where_some_have_every_word_only_those_are_found_and_nothing_finds_nothing()
    {
        Search.Find("board quorum").Count().Should().BeLessThan(Search.Find("board").Count());
        Search.Find(string.Empty).Should().BeEmpty();
        Search.Find("zzyzx").Should().BeEmpty();
    }
}
