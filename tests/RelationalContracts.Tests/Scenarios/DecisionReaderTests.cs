using RelationalContracts.Scenarios;

namespace RelationalContracts.Tests.Scenarios;

public sealed class DecisionReaderTests
{
    [Theory]
    [InlineData("The Council must decide within 5 working days.", "The Council")]
    [InlineData("If they do not settle it, the Commissioner must decide, after hearing the others.", "the Commissioner")]
    [InlineData("The decision belongs to the Council alone.", "the Council")]
    [InlineData("The Commissioner must consider the objection and decide before publishing.", "The Commissioner")]
    [InlineData("The Council must look at it. It must decide within a week.", "The Council")]
    [InlineData("Each Party alone decides these matters.", "Each Party")]
    [InlineData("The Council must tell the others, and must decide at once.", "The Council")]
    [InlineData("A question must be answered, and the Verifier must then decide within 5 more.", "the Verifier")]
    [InlineData("The Council must, with reasons, decide within a month.", "The Council")]
    public void Whoever_stands_before_the_verb_decides(string text, string who) => DecisionReader.Read(text)!.Who.Should().Be(who);

    [Theory]
    [InlineData("Whoever decides must give reasons.")]
    [InlineData("The notice must say who will decide.")]
    [InlineData("The Council must not decide alone.")]
    [InlineData("It advises; it does not decide.")]
    [InlineData("The group decides nothing for those who take part.")]
    [InlineData("The Parties must meet within 5 days to decide how people are kept safe.")]
    [InlineData("A proposal that is not decided in time is refused.")]
    [InlineData("The review must establish the facts, decide what to do, and report.")]
    [InlineData("")]
    public void Where_nobody_is_named_nothing_is_read(string text) => DecisionReader.Read(text).Should().BeNull();

    [Theory]
    [InlineData("It must answer within 5 working days.", "within 5 working days")]
    [InlineData("At least every 3 months, and within a further 2 weeks.", "within a further 2 weeks")]
    [InlineData("They meet every month.", "every month")]
    [InlineData("Staff must call for help at once.", "at once")]
    [InlineData("It needs three months’ notice.", "three months’ notice")]
    [InlineData("Within [Time to decide] it must decide.", "Within [Time to decide]")]
    [InlineData("It is reviewed twice a year.", "twice a year")]
    public void A_time_is_read_in_its_own_words(string text, string time) => TimePhrase.First(text).Should().Be(time);

    [Fact]
    public void A_text_without_a_time_gives_none() => TimePhrase.First("They work together with care for 214 places.").Should().BeNull();
}
