using RelationalContracts.Diagnostics;

namespace RelationalContracts.Tests.Diagnostics;

public class NearestNameTests
{
    [Theory]
    [InlineData("decision-matirx", "decision-matrix")]
    [InlineData("partnership-bord", "partnership-board")]
    [InlineData("bord", "board")]
    public void A_mistyped_name_finds_the_one_that_was_meant(string typed, string meant) =>
        NearestName.Of(typed, ["board", "decision-matrix", "partnership-board"]).Should().Be(meant);

    [Theory]
    [InlineData("review")]
    [InlineData("")]
    public void A_name_that_resembles_none_finds_nothing(string typed) =>
        NearestName.Of(typed, ["board", "decision-matrix"]).Should().BeNull();

    [Fact]
    public void Of_two_that_are_equally_near_the_first_in_order_is_taken() =>
        NearestName.Of("boand", ["bound", "board"]).Should().Be("board");

    [Fact]
    public void Exchanged_letters_are_one_slip() => NearestName.Of("cat", ["act"]).Should().Be("act");
}
