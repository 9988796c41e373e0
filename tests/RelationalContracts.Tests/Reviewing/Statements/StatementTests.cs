using RelationalContracts.Reviewing.Statements;
using RelationalContracts.Testing.Sources;

namespace RelationalContracts.Tests.Reviewing.Statements;

public sealed class StatementTests
{
    // The sentences are those of the library's, with the values of a small deal between the Council and Haven.
    [Theory]
    [InlineData("Each Party must keep a copy.", "Duty", "Every", "the Council, Haven")]
    [InlineData("The Parties must meet once a year.", "Duty", "Every", "the Council, Haven")]
    [InlineData("A Party that learns of a breach must tell the others at once.", "Duty", "Any", "the Council, Haven")]
    [InlineData("{{commissioner}} must keep the register.", "Duty", "Named", "the Council")]
    [InlineData("{{each provider}} must send an invoice every month.", "Duty", "Named", "Haven")]
    [InlineData("A Party other than {{commissioner}} may leave by notice.", "Power", "Any", "Haven")]
    [InlineData("Each Party that provides any of the Services must tell its staff.", "Duty", "Every", "Haven")]
    [InlineData("{{commissioner}} and {{provider}} must settle it within 5 working days.", "Duty", "Named", "the Council, Haven")]
    [InlineData("The Party concerned is entitled to see the evidence.", "Right", "Any", "the Council, Haven")]
    [InlineData("No Party may vote.", "Prohibition", "Every", "the Council, Haven")]
    [InlineData("A Party must not mislead another.", "Prohibition", "Any", "the Council, Haven")]
    [InlineData("The Parties concerned need not pay.", "Freedom", "Any", "the Council, Haven")]
    [InlineData("{{provider}} shall pay.", "Duty", "Named", "Haven")]
    [InlineData("{{provider}} aims to reply soon.", "Aim", "Named", "Haven")]
    [InlineData("The delivery group must meet every month.", "Duty", "Body", "")]
    [InlineData("The chair must send the papers.", "Duty", "Person", "")]
    [InlineData("Whoever receives a proposal must answer it.", "Duty", "Person", "")]
    [InlineData("The notice must state the ground.", "Duty", "Thing", "")]
    [InlineData("Records must be kept.", "Duty", "Nobody", "")]
    [InlineData("The note must be signed by {{commissioner}}.", "Duty", "Named", "the Council")]
    [InlineData("Within 10 working days after the notice, {{commissioner}} must decide.", "Duty", "Named", "the Council")]
    [InlineData("If a Party leaves, it must hand over its records.", "Duty", "Any", "the Council, Haven")]
    [InlineData("Each Party that receives a request or a referral must decide at once.", "Duty", "Every", "the Council, Haven")]
    public void A_sentence_says_what_it_lays_down_and_for_whom(string text, string force, string actor, string parties)
    {
        var statement = ReviewOfSources.Clause($"## Standard\n\n1. {text}").Sentences().SelectMany(sentence => sentence.Statements).Single();

        statement.Force.ToString().Should().Be(force);
        statement.Actor.Kind.ToString().Should().Be(actor);
        string.Join(", ", statement.Actor.Parties).Should().Be(parties);
    }

    [Theory]
    [InlineData("The Parties work together as they may agree.")]
    [InlineData("This clause does not limit what an employer may do.")]
    [InlineData("The services go on for as long as records must be kept.")]
    [InlineData("The review looks at how the Parties may improve.")]
    public void A_verb_that_only_describes_lays_nothing_down(string text)
    {
        var sentences = ReviewOfSources.Clause($"## Standard\n\n1. {text}").Sentences();

        sentences.SelectMany(sentence => sentence.Statements).Should().BeEmpty();
    }

    [Fact]
    public void Each_verb_of_a_sentence_has_its_own_actor()
    {
        var statements = Statements("""
            1. {{commissioner}} must send the draft and may add a note, and {{provider}} must answer within 5 working days. It must give reasons.
            """);

        statements.Should().Equal(("Duty", "the Council"), ("Power", "the Council"), ("Duty", "Haven"), ("Duty", "Haven"));
    }

    [Fact]
    public void Which_behind_a_comma_means_whoever_was_named_last()
    {
        var statements = Statements("1. A Party that is in doubt must ask {{commissioner}}, which must answer within 5 working days.");

        statements.Should().Equal(("Duty", "the Council, Haven"), ("Duty", "the Council"));
    }

    [Fact]
    public void Words_that_lead_up_to_a_list_and_end_in_a_verb_are_read_with_each_item()
    {
        var sentences = ReviewOfSources.Clause("""
            ## Standard

            1. {{provider}} must:
               1. keep records; and
               2. show them to {{commissioner}} within 5 working days of being asked.
            """).Sentences().Where(sentence => sentence.Kind is SentenceKind.Item).ToList();

        sentences.Select(sentence => sentence.Text).Should().Equal(
            "The Provider must keep records; and",
            "The Provider must show them to the Commissioner within 5 working days of being asked.");
        sentences.Select(sentence => sentence.Place.Words).Should().Equal("clause 2.1(a)", "clause 2.1(b)");
        sentences.SelectMany(sentence => sentence.Statements).Should().HaveCount(2).And.OnlyContain(statement => statement.Actor.Parties.Single() == "Haven");
    }

    [Fact]
    public void Words_that_lead_up_to_grounds_are_one_statement_and_the_grounds_none()
    {
        var statements = Statements("""
            1. A Party may refuse only on one of these grounds:
               1. the change is unlawful; or
               2. nobody would pay for it.
            """);

        statements.Should().Equal(("Power", "the Council, Haven"));
    }

    [Fact]
    public void A_sentence_knows_where_it_stands()
    {
        var place = ReviewOfSources.Clause("""
            ## Standard

            1. See [](#board/schedule).

            ### Schedule: Rules

            1. First:
               1. Each Party must read this.
            """).Sentences()[^1].Place;

        place.Words.Should().Be("paragraph 1.1 of Schedule 1");
        place.Provision.Should().Be("board");
        place.At.File.Should().Be("clause-library/governance/board.md");
        place.At.Line.Should().BeGreaterThan(10);
    }

    [Fact]
    public void A_recital_and_a_definition_lay_nothing_down()
    {
        var sources = new SourceSet()
            .Provision("background", "## Standard\n\n1. The Parties must do better.", family: "purpose")
            .Provision("board", "## Standard\n\n1. The Joint Fund helps.\n\n## Definitions\n\nJoint Fund\n: money that each Party must pay in.");

        sources.Sentences().SelectMany(sentence => sentence.Statements).Should().BeEmpty();
    }

    private static IEnumerable<(string Force, string Parties)> Statements(string body) => ReviewOfSources.Clause("## Standard\n\n" + body).Sentences()
        .SelectMany(sentence => sentence.Statements)
        .Select(statement => (statement.Force.ToString(), string.Join(", ", statement.Actor.Parties)));
}
