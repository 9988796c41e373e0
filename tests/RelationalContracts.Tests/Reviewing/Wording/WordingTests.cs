using RelationalContracts.Diagnostics;
using RelationalContracts.Testing.Sources;

namespace RelationalContracts.Tests.Reviewing.Wording;

public sealed class WordingTests
{
    private const string JointFund = "\n\n## Definitions\n\nJoint Fund\n: money held for all.";

    [Fact]
    public void A_defined_term_in_lower_case_is_found()
    {
        var finding = Standard("1. The Joint Fund helps. Each joint fund counts." + JointFund).Findings("RC4110").Should().ContainSingle().Subject;

        finding.Message.Should().Be("Clause 2.1 says 'joint fund' in lower case, and 'Joint Fund' is a defined term.");
        finding.Clause.Should().Be("2.1");
        finding.Provision.Should().Be("board");
    }

    [Theory]
    [InlineData("1. The Joint Fund helps. A fund of one Party does not, nor do joint funders.")]
    [InlineData("1. The Agreement is an agreement of each party.")]
    public void Other_words_in_lower_case_are_none_of_the_lints_business(string text) => Standard(text + JointFund).Findings("RC4110").Should().BeEmpty();

    [Fact]
    public void Two_terms_with_one_meaning_are_two_names_for_one_thing()
    {
        var twice = Standard("1. The Joint Fund and the Common Pot help." + JointFund + "\n\nCommon Pot\n: money held for all.");
        var apart = Standard("1. The Joint Fund and the Common Pot help." + JointFund + "\n\nCommon Pot\n: money held for some.");

        twice.Findings("RC4112").Should().ContainSingle().Which.Message.Should().Contain("'Common Pot' and 'Joint Fund'");
        apart.Findings("RC4112").Should().BeEmpty();
    }

    [Theory]
    [InlineData("to be agreed", "outcomes", Severity.Warning)]
    [InlineData("TBC", "exit", Severity.Warning)]
    [InlineData("to be confirmed", "people", Severity.Note)]
    public void What_is_left_to_be_agreed_is_found_and_weighs_more_in_price_scope_and_term(string words, string family, Severity severity) =>
        ReviewOfSources.Clause($"## Standard\n\n1. The sum is {words}.", family: family).Order("governance, outcomes, exit, people").Findings("RC4114")
            .Should().ContainSingle().Which.Severity.Should().Be(severity);

    [Fact]
    public void What_is_left_to_be_agreed_in_a_value_is_found_in_the_deal()
    {
        var variable = "nature: binding\nvariables: { sum: { type: text, label: Sum, question: How much? } }";

        var finding = ReviewOfSources.Clause("## Standard\n\n1. The sum is {{sum}}.", variable, "outcomes").Deal("values:\n  sum: to be agreed later").Findings("RC4114").Single();

        finding.At.File.Should().Be("test.deal.yaml");
        finding.At.Line.Should().Be(6);
    }

    [Fact]
    public void What_was_agreed_is_settled() => Standard("1. The sum that the Parties agreed is £5, and it is to be paid.").Findings("RC4114").Should().BeEmpty();

    [Theory]
    [InlineData("Records of the work must be kept for a year.", 1)]
    [InlineData("The sum must then be paid at once.", 1)]
    [InlineData("Records of the work must be kept by {{provider}} for a year.", 0)]
    [InlineData("A notice must be in writing.", 0)]
    [InlineData("This Agreement must be read as a whole.", 0)]
    public void A_duty_says_whose_it_is(string text, int findings) => Standard("1. " + text).Findings("RC4115").Should().HaveCount(findings);

    [Theory]
    [InlineData("{{provider}} must tell {{commissioner}} of an accident.", 1)]
    [InlineData("{{provider}} must tell {{commissioner}} of an accident within 5 working days.", 0)]
    [InlineData("{{provider}} must tell {{commissioner}} of an accident at once.", 0)]
    [InlineData("{{provider}} must tell {{commissioner}} before it changes a worker.", 0)]
    [InlineData("{{provider}} must tell {{commissioner}} of an accident. It has 3 working days for that.", 0)]
    [InlineData("{{provider}} must act in good faith.", 0)]
    public void A_duty_that_is_done_on_an_occasion_says_by_when(string text, int findings) => Standard("1. " + text).Findings("RC4116").Should().HaveCount(findings);

    [Theory]
    [InlineData("5 years", 1)]
    [InlineData("6 years", 0)]
    public void An_extension_stays_within_the_maximum_term(string longest, int findings)
    {
        var sources = Extension($"first: 4 years, longest: {longest}").Findings("RC4117");

        sources.Should().HaveCount(findings);
    }

    [Fact]
    public void The_first_term_is_as_long_as_the_dates_say()
    {
        Extension("first: 3 years, longest: 9 years").Findings("RC4117").Should().ContainSingle().Which.Message.Should().Contain("1 April 2027 to 31 March 2031");
        Extension("first: 4 years, longest: 9 years").Findings("RC4117").Should().BeEmpty();
    }

    [Theory]
    [InlineData("1. The quorum is three Parties.", 1)]
    [InlineData("1. A meeting is quorate when 3 of the Parties take part.", 1)]
    [InlineData("1. The quorum is two Parties.", 0)]
    public void A_quorum_in_the_text_can_be_reached(string text, int findings) => Standard(text).Findings("RC4118").Should().HaveCount(findings);

    [Theory]
    [InlineData(3, 1)]
    [InlineData(2, 0)]
    public void A_quorum_of_a_group_can_be_reached(int quorum, int findings)
    {
        var variables = """
            nature: binding
            variables:
              core_group_quorum: { type: integer, label: Quorum of the group, question: How many? }
              core_group_members: { type: table, label: Members, question: Who?, columns: { who: { type: text, label: Who } } }
            """;
        var sources = ReviewOfSources.Clause("## Standard\n\n1. The quorum is {{core_group_quorum}} of:\n\n   {{core_group_members}}", variables)
            .Deal($"values: {{ core_group_quorum: {quorum}, core_group_members: [{{ who: A }}, {{ who: B }}] }}");

        sources.Findings("RC4118").Should().HaveCount(findings);
    }

    [Theory]
    [InlineData("{{commissioner}} must pay within 45 days after an invoice.", 1)]
    [InlineData("{{commissioner}} must pay each invoice within 6 weeks.", 1)]
    [InlineData("{{commissioner}} must pay within 30 days after an invoice.", 0)]
    [InlineData("{{commissioner}} must report within 60 days what it paid.", 0)]
    public void A_time_for_payment_is_no_longer_than_the_law_allows(string text, int findings) =>
        Standard("1. " + text).Template("law/thresholds.yaml", Thresholds).Findings("RC4119").Should().HaveCount(findings);

    [Theory]
    [InlineData("50%", "40%", 1)]
    [InlineData("50%", "50%", 0)]
    [InlineData("a half", "40%", 0)]
    public void Shares_down_a_column_add_up(string first, string second, int findings) =>
        Standard($"1. The split is:\n\n   | Party | Share |\n   | --- | --- |\n   | One | {first} |\n   | Two | {second} |").Findings("RC4120").Should().HaveCount(findings);

    [Theory]
    [InlineData("30%", 1)]
    [InlineData("20%", 0)]
    public void Shares_across_a_row_add_up(string other, int findings) =>
        Standard($"1. The split is:\n\n   | Law | Share of one | Share of the other |\n   | --- | --- | --- |\n   | New | 80% | {other} |").Findings("RC4120").Should().HaveCount(findings);

    [Theory]
    [InlineData("£310", 1)]
    [InlineData("£300", 0)]
    public void A_total_is_the_sum_of_its_rows(string total, int findings) =>
        Standard($"1. The prices are:\n\n   | For | Price |\n   | --- | --- |\n   | One | £100 |\n   | Two | £200 |\n   | Total | {total} |").Findings("RC4121").Should().HaveCount(findings);

    [Fact]
    public void A_schedule_is_mentioned_by_a_clause()
    {
        var schedule = "\n\n### Schedule: Rules\n\n1. Be kind.";

        Standard("1. The Parties must meet." + schedule).Findings("RC4122").Should().ContainSingle().Which.Message.Should().Be("No clause mentions Schedule 1, Rules.");
        Standard("1. See [](#board/schedule)." + schedule).Findings("RC4122").Should().BeEmpty();
    }

    [Fact]
    public void An_annex_is_spoken_of()
    {
        var annexes = "annexes: [{ title: Service model, reference: version 1 }]";

        Standard("1. The Parties must meet.").Deal(annexes).Findings("RC4122").Should().ContainSingle().Which.At.File.Should().Be("test.deal.yaml");
        Standard("1. The Services are as each annex describes them.").Deal(annexes).Findings("RC4122").Should().BeEmpty();
    }

    [Theory]
    [InlineData("2031-04-01", "2027-03-31", "2027-06-01", 1, "the service ends before it begins")]
    [InlineData("2027-04-01", "2031-03-31", "2033-01-01", 1, "nothing happens nearly two years after the end")]
    [InlineData("2027-04-01", "2031-03-31", "2031-09-01", 0, "a last report may come half a year after the end")]
    public void Dates_lie_within_the_life_of_the_agreement(string start, string end, string report, int findings, string because)
    {
        var variable = "nature: binding\nvariables: { report_date: { type: date, label: Report, question: When? } }";
        var sources = ReviewOfSources.Clause("## Standard\n\n1. The report is due on {{report_date}}.", variable)
            .Deal($"service: {{ start: {start}, end: {end} }}\nvalues: {{ report_date: {report} }}");

        sources.Findings("RC4123").Should().HaveCount(findings, because);
    }

    [Theory]
    [InlineData("5 years", 1)]
    [InlineData("4 years", 0)]
    public void An_interval_is_no_longer_than_the_term(string interval, int findings)
    {
        var variable = "nature: binding\nvariables: { review_interval: { type: duration, label: Review, question: How often? } }";
        var sources = ReviewOfSources.Clause("## Standard\n\n1. The Parties must meet every {{review_interval}}.", variable)
            .Deal($"service: {{ start: 2027-04-01, end: 2031-03-31 }}\nvalues: {{ review_interval: {interval} }}");

        sources.Findings("RC4124").Should().HaveCount(findings);
    }

    private static SourceSet Standard(string body) => ReviewOfSources.Clause("## Standard\n\n" + body);

    private static SourceSet Extension(string values)
    {
        var variables = """
            nature: binding
            variables:
              extension_initial_term: { type: duration, label: First term, question: How long? }
              extension_periods: { type: list, of: duration, label: Extensions, question: How long? }
              extension_maximum_term: { type: duration, label: Maximum term, question: How long? }
            """;
        var given = values.Replace("first:", "extension_initial_term:", StringComparison.Ordinal).Replace("longest:", "extension_maximum_term:", StringComparison.Ordinal);
        return ReviewOfSources.Clause("## Standard\n\n1. {{extension_initial_term}}, then {{extension_periods}}, at most {{extension_maximum_term}}.", variables, "flexibility")
            .Deal($"service: {{ start: 2027-04-01, end: 2031-03-31 }}\nvalues: {{ {given}, extension_periods: [1 year, 1 year] }}");
    }

    private const string Thresholds =
        "thresholds:\n  - { id: payment-days, amount: 30, unit: days, from: 2025-02-24, checked: 2026-11-21, status: checked, law: act, about: longest time to pay }\n";
}
