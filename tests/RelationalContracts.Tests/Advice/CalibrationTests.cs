using RelationalContracts.Testing;

namespace RelationalContracts.Tests.Advice;

public sealed class CalibrationTests
{
    private const string Page = "docs/advice.md";

    [Fact]
    public void The_page_on_advice_is_what_the_cases_give()
    {
        var page = CalibrationReport.Write(Services.Workspace, Services.Profiles);
        if (Environment.GetEnvironmentVariable("RELCON_ACCEPT") == "1" && !Repository.IsCi)
        {
            File.WriteAllText(Repository.PathOf(Page), page);
        }

        Repository.Read(Page).Should().Be(page, $"{Page} is generated; run this test with RELCON_ACCEPT=1 and read the change");
    }

    [Fact]
    public void There_are_at_least_twenty_cases_and_each_model_is_the_answer_to_one()
    {
        var known = Services.Profiles.Select(profile => profile.Service.Known!).ToList();

        known.Count.Should().BeGreaterOrEqualTo(20);
        known.SelectMany(outcome => outcome.Models).Select(model => model.Name).Distinct().Should().BeEquivalentTo(Services.Workspace.Models.Keys);
    }

    [Fact]
    public void The_model_that_was_used_or_recommended_leads_in_nine_cases_of_ten_and_each_disagreement_is_explained()
    {
        var results = Services.Profiles.Select(profile => (profile.Name, profile.Service.Known, Services.Advise(profile.Service).Leader)).ToList();

        var disagreements = results.Where(result => result.Known!.Models.All(model => model.Name != result.Leader!.Model.Id)).ToList();

        disagreements.Count.Should().BeLessOrEqualTo(results.Count / 10);
        disagreements.Should().OnlyContain(result => result.Known!.Note.Length > 0);
    }
}
