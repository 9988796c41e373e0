using RelationalContracts.Diagnostics;

namespace RelationalContracts.Tests.Envelopes;

public sealed class ChangeReadingTests
{
    [Theory]
    [InlineData("mechanism: More or fewer place, date: 2028-01-01, amount: 1", "RC3110")]
    [InlineData("mechanism: Extension, date: 2028-01-01, amount: 1, unit: percent", "RC3111")]
    [InlineData("mechanism: Extension, date: 2028-01-01, amount: -1", "RC3112")]
    [InlineData("mechanism: Extension, date: 2028-01-01, amount: 0", "RC3112")]
    [InlineData("mechanism: Extension, date: 2028-01-01, amount: 1, value: { amount: 5, currency: EUR }", "RC3113")]
    [InlineData("mechanism: Extension, date: 2026-05-31, amount: 1", "RC3114")]
    [InlineData("mechanism: Extension, date: 2028-01-01", "RC3115")]
    [InlineData("mechanism: Extension, date: 2028-01-01, amount: 1, linked-to: nothing", "RC3116")]
    [InlineData("mechanism: Extension, date: 2028-01-01, amount: 6, months: 12", "RC3117")]
    [InlineData("date: 2028-01-01, value: 5", "RC3119")]
    [InlineData("mechanism: Extension, date: 9999-01-01, amount: 1", "RC3124")]
    [InlineData("mechanism: Extension, date: 2028-01-01, amount: 1, value: 79228162514264337593543950335", "RC3125")]
    [InlineData("mechanism: Extension, amount: 1", "RC1033")]
    [InlineData("mechanism: Extension, date: soon, amount: 1", "RC1034")]
    [InlineData("mechanism: Extension, date: 2028-01-01, amount: much", "RC1034")]
    [InlineData("mechanism: Extension, date: 2028-01-01, amount: 1, value: much", "RC1034")]
    [InlineData("mechanism: Extension, date: 2028-01-01, amount: 1, unit: miles", "RC1035")]
    [InlineData("mechanism: Extension, date: 2028-01-01, amount: 1, ground: goodwill", "RC1035")]
    [InlineData("mechanism: Extension, date: 2028-01-01, amount: 1, colour: red", "RC1032")]
    public void A_fault_of_a_change_is_reported_at_its_place_with_a_way_out(string change, string code)
    {
        EnvelopeDeal.Full.Change(change).Report(out var diagnostics);

        var finding = diagnostics.Should().ContainSingle().Subject;
        finding.Code.Should().Be(code);
        finding.Severity.Should().Be(Severity.Error);
        finding.Place.File.Should().Be("test.deal.yaml");
        finding.Place.Line.Should().BeGreaterThan(10);
    }

    [Fact]
    public void A_change_that_cannot_be_counted_is_left_out_of_the_totals()
    {
        var report = EnvelopeDeal.Full
            .Change("mechanism: Extension, date: 2028-01-01, amount: 3, value: 5")
            .Change("mechanism: Extension, date: 2028-01-01, amount: -9, value: 5")
            .Report(out _);

        report.Rows[1].Used.Should().Be(3);
    }

    [Fact]
    public void Two_changes_with_one_id_are_reported()
    {
        EnvelopeDeal.Full
            .Change("id: a, mechanism: Extension, date: 2028-01-01, amount: 1")
            .Change("id: a, mechanism: Extension, date: 2028-01-01, amount: 1")
            .Report(out var diagnostics);

        diagnostics.Should().ContainSingle().Which.Code.Should().Be("RC3123");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("changes: []")]
    [InlineData("changes:")]
    [InlineData("just words")]
    public void A_file_without_a_change_is_no_proposal(string text)
    {
        var report = EnvelopeDeal.Full.Report(out var diagnostics, text);

        diagnostics.Should().ContainSingle().Which.Code.Should().BeOneOf("RC3118", "RC1023");
        report.Proposed.Should().BeNull();
    }

    [Fact]
    public void A_file_with_several_changes_is_no_proposal()
    {
        EnvelopeDeal.Full.Report(out var diagnostics, "- { mechanism: Extension, date: 2028-01-01, amount: 1 }\n- { mechanism: Extension, date: 2028-01-01, amount: 1 }\n");

        diagnostics.Should().ContainSingle().Which.Message.Should().Contain("2 changes");
    }

    [Theory]
    [InlineData("{ mechanism: Extension, date: 2028-01-01, amount: 5 }")]
    [InlineData("- { mechanism: Extension, date: 2028-01-01, amount: 5 }")]
    [InlineData("changes:\n  - { mechanism: Extension, date: 2028-01-01, amount: 5 }")]
    [InlineData("{ \"mechanism\": \"Extension\", \"date\": \"2028-01-01\", \"amount\": 5 }")]
    public void A_proposal_may_be_written_as_an_entry_or_as_it_stands_in_a_deal(string text)
    {
        var report = EnvelopeDeal.Full.Change("mechanism: Extension, date: 2030-01-01, amount: 4").Report(out var diagnostics, text);

        diagnostics.Should().BeEmpty();
        report.Proposed!.Remaining.Should().Be(3, "every other change counts before it, whatever its date");
    }

    [Fact]
    public void Rows_that_cannot_be_told_apart_or_have_an_absurd_limit_are_reported()
    {
        EnvelopeDeal.Full.Rows("""
              - { mechanism: More, trigger: t, limit: -3, unit: percent, decider: d, ground: other }
              - { mechanism: more, trigger: t, limit: 3, unit: percent, decider: d, ground: other }
        """).Report(out var diagnostics);

        diagnostics.Select(finding => finding.Code).Should().Equal("RC3120", "RC3121");
    }
}
