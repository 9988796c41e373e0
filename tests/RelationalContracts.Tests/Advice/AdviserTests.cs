using RelationalContracts.Advice;
using RelationalContracts.Diagnostics;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;

namespace RelationalContracts.Tests.Advice;

public sealed class AdviserTests
{
    private static readonly string[] WithoutMoney = ["charter", "public-cooperation", "public-social-partnership", "in-house-compact"];

    [Fact]
    public void Without_money_only_models_without_a_price_are_left()
    {
        var advice = Services.Advise(Services.With("Q1: no", "Q6: 12"));

        advice.Models.Where(model => model.Blocked is null).Select(model => model.Model.Id).Should().BeEquivalentTo(WithoutMoney);
        advice.Leader!.Model.Id.Should().Be("charter");
    }

    [Theory]
    [InlineData("Q24: [england, nhs-body]", "alliance")]
    [InlineData("Q9: 2", "alliance")]
    [InlineData("Q9: 1", "outcomes-partnership")]
    [InlineData("Q1: yes", "charter")]
    [InlineData("Q6: 1", "umbrella-alliance")]
    [InlineData("Q19: yes", "public-social-partnership")]
    public void A_gate_closes(string answer, string model) =>
        Services.Advise(Services.With(answer)).Models.Single(advice => advice.Model.Id == model).Blocked.Should().NotBeNull();

    [Fact]
    public void A_mitigation_opens_a_gate_and_is_told()
    {
        var service = Services.With("Q9: 2") with
        {
            Mitigations = Services.With().Mitigations.Add("Q9", "A contract team of three is being hired."),
        };

        var alliance = Services.Advise(service).Models.Single(model => model.Model.Id == "alliance");

        alliance.Blocked.Should().BeNull();
        alliance.Mitigated.Should().ContainSingle().Which.Mitigation.Should().Contain("being hired");
    }

    [Fact]
    public void Where_nothing_is_answered_every_model_scores_the_middle_and_it_is_said()
    {
        var diagnostics = new DiagnosticBag();

        var advice = new Adviser(Services.Workspace).Advise(Services.With("Q1:"), diagnostics);

        advice.Models.Should().OnlyContain(model => model.Score == 50);
        advice.LeftOpen.Should().HaveCount(24);
        diagnostics.Should().ContainSingle().Which.Code.Should().Be("RC3201");
    }

    [Fact]
    public void Ruled_out_models_come_last_and_the_others_by_score()
    {
        var models = Services.Advise(Services.With("Q1: yes", "Q2: 5", "Q4: 1", "Q6: 1")).Models;

        models.Select(model => model.Blocked is not null).Should().BeInAscendingOrder();
        models.Where(model => model.Blocked is null).Select(model => model.Exact).Should().BeInDescendingOrder();
    }

    [Fact]
    public void Each_change_named_really_puts_the_other_model_first_and_no_other_does()
    {
        foreach (var (name, service) in Services.Profiles)
        {
            var advice = Services.Advise(service);
            var scales = Services.Workspace.Advice.Questions.Where(question => question.Type is QuestionType.Scale);

            foreach (var (question, step) in scales.SelectMany(question => Enumerable.Range(1, 5), (question, step) => (question, step)))
            {
                var leader = LeaderWith(service, new Answer(question, step, []));
                var told = advice.Sensitivity.SingleOrDefault(change => change.Question.Id == question.Id && change.Answer.Number == step);

                (told?.WouldLead.Id ?? advice.Leader!.Model.Id).Should().Be(leader, $"{name}, {question.Id} at {step}");
            }
        }
    }

    [Fact]
    public void Every_question_moves_the_result_of_some_case()
    {
        var asked = Services.Workspace.Models.Values.SelectMany(model => model.Fit.Criteria.Select(criterion => criterion.Test.Question.Name)
            .Concat(model.Fit.Gates.SelectMany(gate => gate.When).Select(test => test.Question.Name)));
        var guided = Services.Workspace.Advice.Cautions.SelectMany(caution => caution.When).Select(test => test.Question.Name);

        Services.Workspace.Advice.Questions.Select(question => question.Id).Should().BeSubsetOf(asked.Concat(guided));
    }

    [Fact]
    public void The_four_circumstances_are_found_and_what_is_open_is_not_guessed()
    {
        var advice = Services.Advise(Services.With("Q8: 1", "Q9: 4", "Q20: yes"));

        advice.InHouse.Select(finding => (finding.Circumstance.Id, finding.IsThere)).Should().Equal(
            ("unhealthy-market", true), ("need-for-flexibility", null), ("lack-of-skills", false), ("need-to-integrate", true));
    }

    [Fact]
    public void An_umbrella_over_contracts_with_a_charter_is_offered_where_contracts_stay()
    {
        var advice = Services.Advise(Services.With("Q1: yes", "Q5: 5", "Q6: 5", "Q16: yes"));

        advice.Hybrids.Select(hybrid => hybrid.Id).Should().Contain("umbrella-over-contracts");
    }

    [Fact]
    public void A_caution_about_a_model_is_given_only_where_that_model_is_put_forward()
    {
        string[] cleaning = ["Q1: yes", "Q2: 5", "Q3: 5", "Q4: 1", "Q5: 1", "Q6: 1", "Q7: 1", "Q8: 6", "Q21: yes", "Q23: 0"];
        string[] network = ["Q1: yes", "Q2: 2", "Q5: 5", "Q6: 20", "Q16: yes", "Q23: 0"];

        Services.Advise(Services.With(cleaning)).Cautions.Select(caution => caution.Id).Should().NotContain("unfunded-coordination");
        Services.Advise(Services.With(network)).Cautions.Select(caution => caution.Id).Should().Contain("unfunded-coordination");
    }

    [Theory]
    [InlineData("5000000", "[england, local-authority]", "regulated-purchase")]
    [InlineData("5000001", "[england, local-authority]", "published-kpis, regulated-purchase")]
    [InlineData("663540", "[england, local-authority]", "regulated-purchase")]
    [InlineData("663539", "[england, local-authority]", "")]
    [InlineData("5000001", "[scotland, local-authority]", "published-kpis")]
    public void A_caution_at_a_sum_of_the_law_reads_that_sum_from_the_law_data(string value, string where, string cautions)
    {
        var advice = Services.Advise(Services.With("Q1: yes", "Q12: " + value, "Q24: " + where));

        advice.Cautions.Select(caution => caution.Id).Where(id => id is "published-kpis" or "regulated-purchase").Should().Equal(cautions.Split(", ", StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void No_sum_of_the_law_is_typed_into_the_guidance_or_the_models() =>
        string.Concat(ShippedFiles.Under("templates/models").Append(ShippedFiles.Under("templates/advice").Single(file => file.Path.EndsWith("guidance.yaml", StringComparison.Ordinal)))
            .Select(file => System.Text.Encoding.UTF8.GetString(file.Bytes.Span))).Should().NotMatchRegex("(?:500000|663540|5372609)");

    [Fact]
    public void An_options_paper_says_what_it_rests_on()
    {
        var service = Services.With("Q1: yes", "Q2: 2", "Q12: 6000000") with { Date = new DateOnly(2026, 11, 22) };

        var paper = DocumentText.Of(new OptionsPaper(Services.Advise(service), Services.Workspace).Write().Document);

        paper.Should().Contain("In short").And.Contain("21 of 24 questions are not answered").And.Contain("Assessment dated: 22 November 2026").And.Contain("The oldest rule used was last checked on 21 November 2026")
            .And.Contain("models/alliance.yaml").And.Contain("advice/questions.yaml").And.Contain("£5,000,000, in force from 24 February 2025").And.NotContain("/work/");
        paper.Should().MatchRegex("models/alliance\\.yaml\\W+[0-9a-f]{16}");
    }

    private static string? LeaderWith(ServiceDescription service, Answer answer) =>
        Services.Advise(service with { Answers = service.Answers.SetItem(answer.Question.Id, answer) }).Leader?.Model.Id;
}
