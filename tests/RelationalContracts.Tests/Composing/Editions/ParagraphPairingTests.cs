using RelationalContracts.Composing.Editions;

namespace RelationalContracts.Tests.Composing.Editions;

public class ParagraphPairingTests
{
    [Fact]
    public void What_says_the_same_is_not_printed_again()
    {
        var pairing = Pair(["7.1 The Board must meet.", "7.2 It must keep minutes."], ["7.1 The Board must meet.", "7.2 It must keep full minutes."]);

        pairing.Rows.Should().BeEquivalentTo([new[] { "The same." }, new[] { "7.2 It must keep full minutes." }], order => order.WithStrictOrdering());
        pairing.HasNothingNew(0).Should().BeTrue();
        pairing.HasNothingNew(1).Should().BeFalse();
    }

    [Fact]
    public void A_paragraph_put_in_between_does_not_throw_the_rest_out_of_step()
    {
        var pairing = Pair(["7.1 The Board must meet.", "7.2 It must keep minutes."], ["7.1 The Board must meet.", "7.2 It must meet in public.", "7.3 It must keep minutes."]);

        pairing.Rows[0].Should().Equal("The same.", "7.2 It must meet in public.");
        pairing.Rows[1].Should().Equal("7.3 The same.");
        pairing.HasNothingNew(0).Should().BeFalse();
    }

    [Fact]
    public void What_a_longer_grade_has_at_its_end_is_left_over_and_a_shorter_one_leaves_rows_empty()
    {
        Pair(["7.1 One."], ["7.1 Uno.", "7.2 Due.", "7.3 Tre."]).Further.Should().Equal("7.2 Due.", "7.3 Tre.");
        Pair(["7.1 One.", "7.2 Two."], ["7.1 One."]).Rows[1].Should().BeEmpty();
    }

    [Fact]
    public void Every_line_of_the_other_grade_is_somewhere_unless_it_is_the_same()
    {
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            var (chosen, other) = (Some(random), Some(random));

            var pairing = Pair(chosen, other);

            var same = pairing.Rows.Sum(row => row.Count(line => line.EndsWith("The same.", StringComparison.Ordinal)));
            (pairing.Rows.Sum(row => row.Count) + pairing.Further.Count).Should().Be(other.Length);
            other.Except(pairing.Rows.SelectMany(row => row)).Except(pairing.Further).Should().HaveCountLessThanOrEqualTo(same);
        }
    }

    private static string[] Some(Random random) => [.. Enumerable.Range(1, random.Next(7)).Select(n => $"7.{n} Text {random.Next(5)}.")];

    private static ParagraphPairing Pair(string[] chosen, string[] other) =>
        ParagraphPairing.Of([.. chosen.Select(line => new List<string> { line })], [.. other.Select(line => new List<string> { line })]);
}
