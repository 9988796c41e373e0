using RelationalContracts.Documents;
using RelationalContracts.Pictures;
using RelationalContracts.Testing.Sources;
using RelationalContracts.Values;

namespace RelationalContracts.Tests.Pictures;

public sealed class PictureBookTests
{
    private const string Variables = """
        variables:
          meeting_interval: { type: duration, label: Time between meetings, question: How often?, default: 2 months }
          answer_time: { type: duration, label: Time to answer, question: How soon? }
        """;

    private const string Body = "## Standard\n\n1. The Parties must meet every {{meeting_interval}}.\n";

    [Fact]
    public void A_time_whose_variable_the_clause_does_not_print_is_left_out()
    {
        var words = Words("""
            shows:
              - { provision: board, name: Board, time: "every {{meeting_interval}}" }
              - { provision: board, name: Secretary, time: "within {{answer_time}}" }
            """);

        words.Should().Contain(["Board", "every 2 months", "Secretary"]).And.NotContain(word => word.Contains("within", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_document_does_not_have_is_not_shown()
    {
        var words = Words("""
            shows:
              - { provision: board, name: Board }
              - { provision: absent, name: Assembly }
              - { provision: board, variants: [robust], name: Council of elders }
              - { provision: board, when: has(absent), name: Senate }
            """);

        words.Should().Contain("Board").And.NotContain(["Assembly", "Council of elders", "Senate"]);
    }

    [Fact]
    public void Who_meets_is_not_drawn_while_the_deal_names_nobody()
    {
        var composed = Sources("shows: [{ provision: board, name: Board }]").Parties("[]").Compose();

        composed.Document.Parts.Should().NotContain(part => part.Kind == PartKind.Appendix);
    }

    [Fact]
    public void A_picture_that_has_nothing_to_show_is_left_out_with_its_part()
    {
        var composed = Sources("shows: [{ provision: absent, name: Assembly }]").Compose();

        composed.Document.Parts.Should().NotContain(part => part.Kind == PartKind.Appendix);
    }

    [Fact]
    public void An_open_value_stands_in_brackets_and_counts_as_no_blank_of_its_own()
    {
        var composed = Sources("shows: [{ provision: board, name: Board, time: 'every {{meeting_interval}}' }]", "values: { meeting_interval: }").Compose();

        composed.Document.AllBlocks().OfType<Figure>().Should().ContainSingle();
        composed.Document.Parts[^1].Blocks.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell)
            .Should().NotContain(inline => inline is Blank);
    }

    [Theory]
    [InlineData(1, DurationUnit.Weeks, "0 1 2 3 4 5 6 7 8 9 10 11", true)]
    [InlineData(1, DurationUnit.Months, "0 1 2 3 4 5 6 7 8 9 10 11", false)]
    [InlineData(3, DurationUnit.Months, "2 5 8 11", false)]
    [InlineData(5, DurationUnit.Months, "4 9", false)]
    [InlineData(1, DurationUnit.Years, "11", false)]
    [InlineData(2, DurationUnit.Years, "", false)]
    public void An_interval_falls_due_in_the_last_month_that_it_allows(int count, DurationUnit unit, string months, bool isConstant)
    {
        var rhythm = Rhythm.Every(new Duration(count, unit));

        string.Join(' ', rhythm.Months).Should().Be(months);
        rhythm.IsConstant.Should().Be(isConstant);
    }

    [Theory]
    [InlineData(10, 4, 6)]
    [InlineData(3, 4, 11)]
    [InlineData(4, 4, 0)]
    public void A_month_is_counted_from_the_first_of_the_year_shown(int month, int first, int place) =>
        Rhythm.In(month, first).Months.Should().Equal(place);

    [Fact]
    public void A_label_is_cut_between_words_and_never_inside_a_pair_of_surrogates()
    {
        LabelText.Few("one two three four", 3).Should().Be("one two three…");
        LabelText.Fitted(string.Concat(Enumerable.Repeat("😀", 9)), 40).Should().EndWith("…").And.Match(text => text.Length % 2 == 1);
        LabelText.Lines("Partnership Board of Harbour", 60).Should().HaveCountGreaterThan(1).And.AllSatisfy(line => LabelText.Width(line).Should().BeLessThanOrEqualTo(60));
    }

    private static List<string> Words(string shows) =>
        [.. Sources(shows).Compose().Document.AllBlocks().OfType<Figure>().Single().Words];

    private static SourceSet Sources(string shows, string deal = "values: {}") => new SourceSet()
        .Provision("board", Body, Variables)
        .Provision("absent", Body.Replace("meeting_interval", "other_interval", StringComparison.Ordinal), Variables.Replace("meeting_interval", "other_interval", StringComparison.Ordinal).Replace("answer_time", "other_time", StringComparison.Ordinal), required: false)
        .Template("documents/contract.yaml", SourceSet.ContractTemplate("definitions, governance") + "\npictures: { heading: At a glance, intro: No part of it., show: [governance] }\n")
        .Template("pictures/governance.yaml", "id: governance\nkind: governance\ntitle: Who meets\n" + shows + "\n")
        .Deal(deal);
}
