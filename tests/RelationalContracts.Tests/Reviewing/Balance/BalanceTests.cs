using System.Text.Json;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reviewing;
using RelationalContracts.Reviewing.Balance;
using RelationalContracts.Testing.Sources;

namespace RelationalContracts.Tests.Reviewing.Balance;

public sealed class BalanceTests
{
    private const string Principles = """
        nature: binding
        variables:
          principles:
            type: table
            label: Principles
            question: Which?
            columns:
              name: { type: text, label: Name }
        """;

    private const string ListOfPrinciples = """
        ## Standard

        1. These guide us:

           ::: each row in principles
           1. {{row.name}}
           :::
        """;

    [Fact]
    public void A_principle_that_no_clause_puts_to_work_is_named_with_what_could()
    {
        var finding = WithPrinciple("Honesty").Findings("RC4101").Should().ContainSingle().Subject;

        finding.Message.Should().Contain("'Honesty'");
        finding.Help.Should().Contain("early-warning");
        finding.At.File.Should().Be("test.deal.yaml");
    }

    [Fact]
    public void A_mechanism_without_an_owner_and_a_time_is_not_enough()
    {
        var sources = WithPrinciple("Honesty").Provision("early-warning", "## Standard\n\n1. Warnings are welcome. Each Party must be frank.", family: "disputes");

        sources.Findings("RC4102").Should().ContainSingle().Which.Message.Should().Contain("'Early warning'");
        sources.Findings("RC4101").Should().BeEmpty();
    }

    [Fact]
    public void A_mechanism_with_an_owner_and_a_time_puts_a_principle_to_work()
    {
        var sources = WithPrinciple("openness")
            .Provision("early-warning", "## Standard\n\n1. Each Party must tell the others of a risk within 5 working days.", family: "disputes").Order("governance, disputes");

        sources.Findings("RC4101").Should().BeEmpty();
        sources.Findings("RC4102").Should().BeEmpty();
    }

    [Fact]
    public void A_principle_of_the_parties_own_is_looked_for_in_the_words_of_the_clauses()
    {
        var silent = WithPrinciple("Neighbourliness");
        var spoken = WithPrinciple("Neighbourliness").Provision("street", "## Standard\n\n1. {{provider}} must show its neighbourliness by a street party once a year.");

        silent.Findings("RC4103").Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
        spoken.Findings("RC4103").Should().BeEmpty();
    }

    [Fact]
    public void Duties_that_lie_with_the_provider_alone_are_out_of_balance()
    {
        var finding = Relational(providerDuties: 13, commissionerDuties: 4).Findings("RC4104").Should().ContainSingle().Subject;

        finding.Message.Should().Contain("'Haven' has 13 duties").And.Contain("'the Council' has 4");
    }

    [Fact]
    public void Three_duties_for_each_are_still_in_balance() => Relational(providerDuties: 12, commissionerDuties: 4).Findings("RC4104").Should().BeEmpty();

    [Fact]
    public void A_handful_of_duties_says_nothing() => Relational(providerDuties: 11, commissionerDuties: 1).Findings("RC4104").Should().BeEmpty();

    [Fact]
    public void A_model_that_is_not_relational_is_not_held_to_reciprocity() =>
        Relational(providerDuties: 20, commissionerDuties: 0).Findings("RC4104", isRelational: false).Should().BeEmpty();

    [Fact]
    public void Remedies_of_the_commissioner_alone_are_out_of_balance()
    {
        var remedies = "1. {{commissioner}} may end this Agreement, may suspend the Services, may withhold a payment and may deduct a sum.";

        ReviewOfSources.Clause("## Standard\n\n" + remedies).Findings("RC4105").Should().ContainSingle().Which.Message.Should().Contain("'the Council' has 4 remedies");
        ReviewOfSources.Clause("## Standard\n\n" + remedies + "\n2. {{provider}} may end this Agreement and may suspend the Services.").Findings("RC4105").Should().BeEmpty();
    }

    [Fact]
    public void The_table_counts_what_each_party_must_and_may_do()
    {
        var table = ReviewOfSources.Clause("""
            ## Standard

            1. Each Party must be polite. {{commissioner}} must pay, and must not delay.
            2. {{provider}} may end this Agreement, and may ask questions.
            3. {{provider}} is entitled to a copy, and need not return it.
            4. The chair must listen.
            """).Review().Reciprocity!;

        table.Parties.Should().Equal(
            new PartyTally("the Council", "commissioner", SharedDuties: 1, OwnDuties: 2, Powers: 0, Rights: 0, Remedies: 0),
            new PartyTally("Haven", "provider", SharedDuties: 1, OwnDuties: 0, Powers: 1, Rights: 2, Remedies: 1));
    }

    [Fact]
    public void Robust_words_need_machinery()
    {
        Words("robust").Findings("RC4106").Should().HaveCount(4, "governance, decisions, review and disputes are all missing");
        Words("standard").Findings("RC4106").Should().BeEmpty();
    }

    [Fact]
    public void Machinery_that_is_all_light_is_named()
    {
        var light = Words("robust").Provision("a-board", "## Light\n\n1. The Parties must meet.");

        light.Findings("RC4106").Select(finding => finding.Message).Should().Contain(message => message.Contains("every provision on governance is drafted light"));
    }

    [Fact]
    public void One_provision_that_is_not_light_holds_a_family_up()
    {
        var mixed = Words("robust").Provision("a-board", "## Light\n\n1. The Parties must meet.").Provision("b-board", "## Standard\n\n1. The Parties must meet.");

        mixed.Findings("RC4106").Select(finding => finding.Message).Should().NotContain(message => message.Contains("governance"));
    }

    [Theory]
    [InlineData("{{provider}} aims to reply.", 1)]
    [InlineData("The Parties will work towards lower costs.", 1)]
    [InlineData("{{provider}} must aim to reply within 5 working days.", 0)]
    [InlineData("The service aims to help.", 0)]
    public void A_contract_does_not_only_hope(string text, int findings) =>
        ReviewOfSources.Clause($"## Standard\n\n1. {text}").Findings("RC4108").Should().HaveCount(findings);

    [Fact]
    public void A_clause_that_says_that_it_is_aspirational_may_hope() =>
        ReviewOfSources.Clause("## Standard\n\n1. {{provider}} aims to reply.", "nature: aspirational").Findings("RC4108").Should().BeEmpty();

    [Theory]
    [InlineData("We must meet every month.", 1)]
    [InlineData("Each of us shall pay its own costs.", 1)]
    [InlineData("Each of us is entitled to leave.", 1)]
    [InlineData("Any of us may leave. We will meet every month.", 0)]
    [InlineData("Nobody may speak for another.", 0)]
    public void A_charter_does_not_bind(string text, int findings)
    {
        var sources = ReviewOfSources.Clause($"## Charter\n\n1. {text}")
            .Template("documents/contract.yaml", SourceSet.ContractTemplate("definitions, governance").Replace("drafting: graded", "drafting: charter", StringComparison.Ordinal));

        sources.Findings("RC4107").Should().HaveCount(findings);
    }

    [Fact]
    public void A_clause_says_how_it_is_to_be_taken()
    {
        ReviewOfSources.Clause("## Standard\n\n1. The Parties must meet.", frontMatter: "").Findings("RC4109").Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);
        ReviewOfSources.Clause("## Standard\n\n1. The Parties must meet.").Findings("RC4109").Should().BeEmpty();
    }

    [Fact]
    public void The_report_lists_how_each_clause_is_to_be_taken()
    {
        var natures = ReviewOfSources.Clause("## Standard\n\n1. The Parties must meet.", "nature: process").Review().Natures;

        natures.Should().ContainSingle().Which.Should().Be(new ClauseNature("contract", "2", "Board", "board", RelationalContracts.Library.Nature.Process));
    }

    [Fact]
    public void What_is_in_order_is_reported_as_looked_at()
    {
        var report = ReviewOfSources.Clause("## Standard\n\n1. The Parties must meet every month.").Review();

        report.Findings.Where(finding => finding.Result == ReviewResult.Passed).Select(finding => finding.Check).Should().Contain(["RC4101", "RC4104", "RC4115", "RC4122"]);
    }

    [Fact]
    public void The_table_and_the_clauses_are_part_of_the_machine_output()
    {
        var report = ReviewOfSources.Clause("## Standard\n\n1. {{commissioner}} must pay.", "nature: process").Review();
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            BalanceJson.WriteFields(json, report);
            json.WriteEndObject();
        }

        var root = JsonDocument.Parse(stream.ToArray()).RootElement;

        root.GetProperty("reciprocity").GetProperty("parties")[0].GetProperty("ownDuties").GetInt32().Should().Be(1);
        root.GetProperty("clauses")[0].GetProperty("nature").GetString().Should().Be("process");
    }

    private static SourceSet WithPrinciple(string name) =>
        ReviewOfSources.Clause(ListOfPrinciples, Principles).Deal($"values: {{ principles: [{{ name: {name} }}] }}").Order("governance, disputes");

    private static SourceSet Words(string grade) =>
        new SourceSet().Provision("vision", $"## {char.ToUpperInvariant(grade[0])}{grade[1..]}\n\n1. The Parties dream.", "nature: aspirational", "purpose").Deal($"strength: {grade}");

    private static SourceSet Relational(int providerDuties, int commissionerDuties) => ReviewOfSources.Clause("## Standard\n\n1. A start.\n"
        + string.Concat(Enumerable.Repeat("2. {{provider}} must act.\n", providerDuties))
        + string.Concat(Enumerable.Repeat("2. {{commissioner}} must act.\n", commissionerDuties)));
}
