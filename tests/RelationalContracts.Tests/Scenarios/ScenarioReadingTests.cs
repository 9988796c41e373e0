using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Scenarios;

namespace RelationalContracts.Tests.Scenarios;

public sealed class ScenarioReadingTests
{
    private const string Sound = "id: flood\ntitle: A flood\ntags: [emergency]\nstory: Water.\nquestions: [{ ask: Who decides?, families: [decisions] }]\n";

    [Fact]
    public void A_sound_scenario_is_read()
    {
        var (scenarios, diagnostics) = Read(Sound);

        diagnostics.Should().BeEmpty();
        scenarios.Should().ContainSingle().Which.Questions.Should().Equal(new ScenarioQuestion("Who decides?", ["decisions"]));
    }

    [Theory]
    [InlineData("tags: [emergency]", "tags: [emergancy]", "RC2081")]
    [InlineData("families: [decisions]", "families: [purpose]", "RC2082")]
    [InlineData("families: [decisions]", "families: [decisions, decision]", "RC2083")]
    [InlineData("title: A flood\n", "", "RC1033")]
    [InlineData("tags: [emergency]\n", "", "RC1033")]
    [InlineData("story: Water.", "stori: Water.", "RC1032")]
    [InlineData("ask: Who decides?, ", "", "RC1033")]
    [InlineData("id: flood", "id: tide", "RC1041")]
    public void A_fault_is_reported(string sound, string faulty, string code)
    {
        var (_, diagnostics) = Read(Sound.Replace(sound, faulty, StringComparison.Ordinal));

        diagnostics.Select(finding => finding.Code).Should().Contain(code);
    }

    [Fact]
    public void A_question_without_families_takes_what_no_other_takes()
    {
        var (scenarios, _) = Read(Sound.Replace("questions: [", "questions: [{ ask: Anything else? }, ", StringComparison.Ordinal));

        var library = ShippedScenarios.Workspace.Library;
        var forceMajeure = library.Find(new RelationalContracts.Library.ProvisionId("force-majeure"))!;
        var emergency = library.Find(new RelationalContracts.Library.ProvisionId("emergency-decisions"))!;

        scenarios[0].QuestionFor(forceMajeure).Ask.Should().Be("Anything else?");
        scenarios[0].QuestionFor(emergency).Ask.Should().Be("Who decides?");
    }

    private static (IReadOnlyList<Scenario> Scenarios, DiagnosticBag Diagnostics) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var scenarios = ScenarioReader.ReadAll([SourceFile.FromText("templates/scenarios/flood.yaml", text)], ShippedScenarios.Workspace.Library, diagnostics);
        return (scenarios, diagnostics);
    }
}
