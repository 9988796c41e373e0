using System.Text;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Registers;
using RelationalContracts.Reviewing;
using RelationalContracts.Testing;
using RelationalContracts.Tests.Scenarios;

namespace RelationalContracts.Tests.Registers;

public sealed class DealRegisterTests
{
    [Fact]
    public void Each_table_that_the_draft_prints_is_a_register_with_its_place()
    {
        var registers = Of("outcomes-partnership");

        var indicators = registers.Single(register => register.Id == "kpis");

        registers.Select(register => register.Id).Should().StartWith(["obligations", "decisions"]).And.Contain(["learning-measures", "risks", "known-risks", "procurement-notices"]).And.OnlyHaveUniqueItems();
        indicators.Rows.Should().HaveCount(3);
        indicators.Columns[^1].Should().Be("Where it stands");
        indicators.Rows[0][^1].Should().StartWith("Schedule ");
        registers.Should().OnlyContain(register => register.Rows.All(row => row.Length == register.Columns.Length));
    }

    [Fact]
    public void Duties_name_whose_they_are_by_when_and_where()
    {
        var obligations = Of("harbour-alliance").Single(register => register.Id == "obligations");

        obligations.Rows.Length.Should().BeGreaterThan(200);
        obligations.Rows.Should().Contain(row =>
            row[0] == "the Commissioner" && row[1] == "the Council" && row[2] == "must" && row[4].Contains("working days", StringComparison.Ordinal) && row[5].StartsWith("clause ", StringComparison.Ordinal));
        obligations.Rows.Select(row => row[2]).Distinct().Should().BeSubsetOf(["must", "must not", "will"]);
    }

    [Fact]
    public void A_decision_after_consulting_has_others_consulted_and_informed()
    {
        var decisions = Of("harbour-alliance").Single(register => register.Id == "decisions");

        decisions.Columns[2..5].Should().Equal("Responsible and accountable", "Consulted", "Informed");
        decisions.Rows.Should().NotBeEmpty();
        decisions.Rows.Should().OnlyContain(row => row[0].Length > 0 && row[2].Length > 0);
    }

    [Fact]
    public void A_text_that_a_spreadsheet_would_run_or_split_comes_back_as_text()
    {
        var register = new Register("x", "X", ["One", "Two"], [["=HYPERLINK(\"http://x\")", "a, \"b\"\r\nc"], ["-5", "£5"]]);

        var text = Encoding.UTF8.GetString(RegisterCsv.Write(register));

        text.Should().Be("\uFEFFOne,Two\r\n\"'=HYPERLINK(\"\"http://x\"\")\",\"a, \"\"b\"\"\r\nc\"\r\n'-5,£5\r\n");
    }

    private static IReadOnlyList<Register> Of(string name)
    {
        var path = $"templates/examples/{name}.deal.yaml";
        var deal = DealReader.Read(new SourceFile(path, File.ReadAllBytes(Repository.PathOf(path))), [])!;
        var composed = ContractComposer.Compose(ShippedScenarios.Workspace, deal, Edition.Clean, [])!;
        return DealRegisters.Of(new DraftUnderReview(ShippedScenarios.Workspace, deal, composed, deal.Date, AtExecution: false));
    }
}
