using RelationalContracts.Advice;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Tests.Advice;

public sealed class AnswerTestTests
{
    [Theory]
    [InlineData("4..5", 5, 1)]
    [InlineData("4..5", 4, 1)]
    [InlineData("4..5", 1, 0)]
    [InlineData("..2", 5, 0)]
    [InlineData("3", 3, 1)]
    public void A_scale_suits_within_the_range_and_not_at_its_far_end(string range, int answer, int match) =>
        Match(QuestionType.Scale, range, answer).Should().Be(match);

    [Fact]
    public void Outside_the_range_a_scale_falls_evenly() =>
        new[] { 1, 2, 3, 4 }.Select(answer => Math.Round(Match(QuestionType.Scale, "4..5", answer), 2)).Should().Equal(0, 0.33m, 0.67m, 1);

    [Fact]
    public void A_number_falls_to_where_it_fails_and_at_once_where_nothing_is_said()
    {
        Match(QuestionType.Number, "3..", 2, failsAt: 1).Should().Be(0.5m);
        Match(QuestionType.Number, "3..", 2).Should().Be(0);
        Match(QuestionType.Number, "..2", 4, failsAt: 6).Should().Be(0.5m);
    }

    [Theory]
    [InlineData("5..4")]
    [InlineData("..")]
    [InlineData("much")]
    [InlineData("1...3")]
    [InlineData("")]
    public void What_is_no_range_is_not_read_as_one(string text) => AnswerRange.Read(text).Should().BeNull();

    [Fact]
    public void Yes_and_no_are_one_and_nought()
    {
        AnswerRange.Read("yes").Should().Be(new AnswerRange(1, 1));
        AnswerRange.Read("no").Should().Be(new AnswerRange(0, 0));
    }

    private static decimal Match(QuestionType type, string range, decimal answer, decimal? failsAt = null)
    {
        var question = new Question("Q1", "?", type, SourceSpan.None);
        return new AnswerTest(new NamedPlace("Q1", SourceSpan.None), AnswerRange.Read(range), [], failsAt).Match(new Answer(question, answer, []));
    }
}
