using RelationalContracts.Documents;
using RelationalContracts.Testing.Sources;

namespace RelationalContracts.Tests.Composing;

public class LanguageTests
{
    private const string Vision = "variables:\n  vision:\n    type: paragraph\n    label: Vision\n    question: What?\n";

    [Fact]
    public void Words_that_the_drafting_marks_keep_their_language_and_are_not_searched_for_terms()
    {
        var document = new SourceSet().Provision("shared-vision", "## Standard\n\n1. The body called [Bwrdd y Party]{lang=cy} must meet.").Compose().Document;

        var foreign = document.AllInlines().Single(inline => inline.Language is not null);
        foreign.Should().Be(new Text("Bwrdd y Party") { Language = "cy" });
        PlainText.Of(document.AllRuns().Single(run => run.Contains(foreign))).Should().Be("The body called Bwrdd y Party must meet.");
    }

    [Fact]
    public void Values_that_the_deal_names_are_marked_wherever_they_print()
    {
        var document = new SourceSet().Provision("shared-vision", "## Standard\n\n1. We want: {{vision}}", Vision)
            .Deal("languages: { cy: [title, vision, parties.2.name] }\nvalues: { vision: Gweledigaeth }").Compose().Document;

        document.AllInlines().OfType<ValueText>().Where(value => value.Language == "cy").Select(value => value.Value).Distinct()
            .Should().BeEquivalentTo("Gweledigaeth", "Haven Trust");
        document.Identity.TitleLanguage.Should().Be("cy");
        document.Cover.PartyLanguages.Should().Equal(null, "cy");
    }

    [Theory]
    [InlineData("language: Welsh!", "RC4876")]
    [InlineData("languages: { welsh: [title] }", "RC4876")]
    [InlineData("languages: { cy: [parties.9.name] }", "RC4877")]
    [InlineData("languages: { cy: [titel] }", "RC4877")]
    [InlineData("languages: { cy: { title: yes } }", "RC1034")]
    public void What_a_deal_says_wrongly_of_languages_is_reported(string yaml, string code)
    {
        var sources = new SourceSet().Provision("shared-vision", "## Standard\n\n1. We must meet.").Deal(yaml).Compose();

        sources.Diagnostics.Should().ContainSingle(finding => finding.Code == code).Which.Place.Line.Should().BeGreaterThan(3);
    }

    [Theory]
    [InlineData("[Bwrdd]{lang=welsh}")]
    [InlineData("[Bwrdd]{lang=}")]
    public void A_mark_that_names_no_language_is_a_fault_of_the_drafting(string words)
    {
        new SourceSet().Provision("shared-vision", $"## Standard\n\n1. The body called {words} must meet.").Compose().Codes.Should().NotBeEmpty();
    }
}
