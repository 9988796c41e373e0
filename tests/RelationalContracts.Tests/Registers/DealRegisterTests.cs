using System.Text;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Registers;
using RelationalContracts.Reviewing;
using RelationalContracts.Reviewing.Statements;
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

        registers.Select(register => register.Id).Should().StartWith(["obligations", "obligations-to-read", "decisions"]).And.Contain(["learning-measures", "risks", "known-risks", "procurement-notices"]).And.OnlyHaveUniqueItems();
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
        obligations.Columns.Should().Equal("Who", "Parties", "Kind", "What", "When it applies", "Time", "Dates", "Place", "Document", "Provision", "The sentence");
        obligations.Rows.Should().Contain(row =>
            row[0] == "The Commissioner" && row[1] == "the Council" && row[2] == "must" && row[5].Contains("working days", StringComparison.Ordinal) && row[7].StartsWith("clause ", StringComparison.Ordinal));
        obligations.Rows.Select(row => row[2]).Distinct().Should().BeSubsetOf(["must", "must not", "will", "will not"]);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void No_duty_is_laid_on_a_word_that_points_elsewhere(string name)
    {
        var obligations = Of(name).Single(register => register.Id == "obligations");

        foreach (var row in obligations.Rows)
        {
            row[0].Should().MatchRegex(@"^\p{Lu}", "a row begins with the words for whose it is").And.NotMatchRegex(
                @"^(?:It|They|He|She|Each|Neither|Either|Both|Those|Those two|One|The other|None|Nobody|No Party|The same as before)$|^(?:If|When|Where|Within|Before|Every year|Its|Their)\b", row[10]);
            row[3].Should().NotBeNullOrWhiteSpace(row[10]).And.NotMatchRegex(@"(?:,| and| or| but)$", row[10]);
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_sentence_with_a_duty_is_listed_with_an_owner_or_with_the_reason_why_not(string name)
    {
        var draft = Draft(name);
        var registers = DealRegisters.Of(draft);

        var listed = registers.Single(register => register.Id == "obligations").Rows.Select(row => row[10])
            .Concat(registers.Single(register => register.Id == "obligations-to-read").Rows.Select(row => row[0])).ToHashSet(StringComparer.Ordinal);

        DraftReading.Of(draft).Sentences
            .Where(sentence => sentence.Statements.Any(statement => statement.Force is Force.Duty or Force.Prohibition))
            .Select(sentence => sentence.Text)
            .Where(text => !listed.Contains(text) && !Descriptive.Any(words => text.Contains(words, StringComparison.Ordinal)))
            .Should().BeEmpty("all else is somebody's duty, or nobody's for a stated reason");
    }

    public static TheoryData<string> Examples => new(
        "harbour-alliance", "outcomes-partnership", "lead-provider", "family-support", "nhs-overlay", "scottish-alliance", "home-independence", "safe-homes-umbrella", "place-charter", "riverside-charter", "inhouse-compact");

    // Sentences whose "must" stands in words that describe something else.
    private static readonly string[] Descriptive = ["states how interests are declared", "no other indemnities", "states how many people", "in what role each Party handles", "does not limit what a public body"];

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

    private static IReadOnlyList<Register> Of(string name) => DealRegisters.Of(Draft(name));

    private static DraftUnderReview Draft(string name)
    {
        var path = $"templates/examples/{name}.deal.yaml";
        var deal = DealReader.Read(new SourceFile(path, File.ReadAllBytes(Repository.PathOf(path))), [])!;
        var composed = ContractComposer.Compose(ShippedScenarios.Workspace, deal, Edition.Clean, [])!;
        return new DraftUnderReview(ShippedScenarios.Workspace, deal, composed, deal.Date, AtExecution: false);
    }
}
