using System.Text;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Interviewing;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Tests.Drafting;

namespace RelationalContracts.Tests.Interviewing;

public sealed class InterviewTests
{
    private const int MostQuestions = 400;
    private static readonly Interview Interview = new(ShippedDrafting.Workspace);

    [Theory]
    [InlineData("charter")]
    [InlineData("transactional")]
    public void Everything_but_the_names_can_be_left_open_and_a_draft_comes_out(string model)
    {
        var (sheet, _) = Walk(Begun(model), question => NeedsWords(question) ? Words(question) : string.Empty);

        Composed(sheet).Documents.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("charter")]
    [InlineData("umbrella-alliance")]
    public void Even_names_can_be_left_open_and_what_stands_for_them_is_said(string model)
    {
        var diagnostics = new DiagnosticBag();
        var (sheet, _) = Walk(Interview.Answer(DealSheet.Empty, Interview.Questions(DealSheet.Empty)[0], model, diagnostics)!, _ => string.Empty);

        var title = Interview.Answer(sheet.With("title", AnswerText.Open), Interview.Questions(sheet)[1], string.Empty, diagnostics);

        Composed(sheet).Documents.Should().NotBeEmpty();
        sheet["title"].Should().BeOfType<ScalarNode>().Which.Text.Should().Be("Untitled agreement");
        sheet.Rows("parties").Should().HaveCountGreaterThan(1).And.OnlyContain(row => ((ScalarNode)row["name"]!).Text.EndsWith("(name to come)"));
        title.Should().NotBeNull();
        diagnostics.Select(finding => finding.Code).Should().Contain("RC3214");
    }

    [Theory]
    [InlineData("4.2 million", "4200000")]
    [InlineData("£4.2m", "4200000")]
    [InlineData("60k", "60000")]
    [InlineData("£1,250,000.50", "1250000.50")]
    public void Money_is_read_as_people_write_it(string typed, string amount) =>
        AnswerText.Read(new Variable { Name = "x", Type = VariableType.Money, Label = "x", Question = "?", At = SourceSpan.None }, typed).Should().BeOfType<ScalarNode>().Which.Text.Should().Be(amount);

    [Fact]
    public void Answers_of_every_type_end_in_a_deal_that_composes_without_an_error()
    {
        var (sheet, asked) = Walk(Begun("charter"), Words);

        var composed = Composed(sheet);

        asked.Should().BeGreaterThan(15);
        composed.Documents.SelectMany(OpenBlanks.Of).Select(blank => blank.Variable)
            .Where(name => !name.Contains('.') && sheet[$"values.{name}"] is null).Should().BeEmpty("every blank that has a question was asked");
    }

    [Fact]
    public void A_charter_is_asked_neither_for_a_price_nor_for_a_strength()
    {
        var questions = Interview.Questions(Begun("charter")).Select(question => question.Path).ToList();

        questions.Should().NotContain("service.value").And.NotContain("strength");
        Interview.Questions(Begun("alliance")).Select(question => question.Path).Should().Contain("service.value").And.Contain("strength");
    }

    [Fact]
    public void The_roles_that_the_model_needs_are_asked_for_by_name()
    {
        var sheet = Begun("alliance");

        var first = Interview.Next(Interview.Questions(sheet.With("title", Line("T")).With("date", Open)))!;
        sheet = Interview.Answer(sheet, first, "Harbour City Council", new DiagnosticBag())!;

        first.Wanted.Question.Should().Be("Who is the commissioner?");
        sheet.Rows("parties")[0]["role"].Should().BeOfType<ScalarNode>().Which.Text.Should().Be("commissioner");
    }

    [Fact]
    public void What_was_saved_is_gone_on_with_at_the_same_question()
    {
        var (sheet, _) = Walk(Begun("charter"), Words, stopAfter: 9);

        var resumed = DealSheet.Read(new SourceFile("x.deal.yaml", Encoding.UTF8.GetBytes(sheet.ToYaml())), new DiagnosticBag())!;

        Interview.Next(Interview.Questions(resumed))!.Key.Should().Be(Interview.Next(Interview.Questions(sheet))!.Key);
        resumed.ToYaml().Should().Be(sheet.ToYaml());
    }

    [Fact]
    public void Further_clauses_are_offered_by_family_and_one_key_skips_each_list()
    {
        var (sheet, _) = Walk(Begun("alliance"), question => NeedsWords(question) ? Words(question) : string.Empty, stopAfter: 60);

        var choices = Interview.Questions(sheet).Where(question => question.Path is "include" or "omit" or "variants").ToList();

        choices.Select(question => question.Path).Should().Equal("include", "omit", "variants");
        choices[0].OptionGroups.Should().HaveSameCount(choices[0].Wanted.Options).And.Contain("risk reward");
        sheet["include"].Should().BeOfType<ScalarNode>().Which.IsEmpty.Should().BeTrue();
    }

    [Theory]
    [InlineData("include", "gain-share", null)]
    [InlineData("include", "gain-shar", "Did you mean 'gain-share'?")]
    [InlineData("include", "service-credits", "service-credits")]
    [InlineData("variants", "partnership-board robust; open-book light", null)]
    [InlineData("variants", "open-book strong", "Type the clause's id")]
    public void A_choice_of_clauses_is_tried_on_the_deal_before_it_is_put_down(string path, string typed, string? refused)
    {
        var (sheet, _) = Walk(Begun("alliance"), question => NeedsWords(question) ? Words(question) : string.Empty, stopAfter: 60);
        var question = Interview.Questions(sheet).Single(one => one.Path == path);
        var diagnostics = new DiagnosticBag();

        var answered = Interview.Answer(sheet, question, typed, diagnostics);

        (answered is null).Should().Be(refused is not null);
        string.Join(' ', diagnostics.Select(finding => $"{finding.Message} {finding.Help}").Prepend("Said:")).Should().Contain(refused ?? "Said:");
    }

    [Fact]
    public void A_question_left_open_is_not_asked_again()
    {
        var sheet = Begun("charter").With("title", Line("T"));
        var date = Interview.Next(Interview.Questions(sheet))!;

        sheet = Interview.Answer(sheet, date, " ", new DiagnosticBag())!;

        date.Path.Should().Be("date");
        Interview.Next(Interview.Questions(sheet))!.Path.Should().Be("parties");
        sheet.ToYaml().Should().Contain("date: ~");
    }

    [Theory]
    [InlineData("date", "yesterday")]
    [InlineData("service.value", "a lot")]
    [InlineData("strength", "9")]
    public void An_answer_that_does_not_fit_is_refused_with_the_reason(string path, string typed)
    {
        var diagnostics = new DiagnosticBag();
        var question = Interview.Questions(Begun("transactional")).Single(one => one.Path == path);

        Interview.Answer(Begun("transactional"), question, typed, diagnostics).Should().BeNull();

        diagnostics.Should().ContainSingle().Which.Message.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("date", "1 April 2027", "2027-04-01")]
    [InlineData("service.value", "£1,250,000", "1250000")]
    [InlineData("strength", "3", "robust")]
    [InlineData("strength", "Light", "light")]
    public void People_may_answer_as_they_write(string path, string typed, string kept)
    {
        var question = Interview.Questions(Begun("transactional")).Single(one => one.Path == path);

        var sheet = Interview.Answer(Begun("transactional"), question, typed, new DiagnosticBag());

        sheet![path].Should().BeOfType<ScalarNode>().Which.Text.Should().Be(kept);
    }

    [Fact]
    public void Hostile_text_survives_the_file_as_it_was_typed()
    {
        const string Title = "A: \"b\" # {c} [d] 'e' \\ & *x !y %z @ 漢 {{party}}";
        var question = Interview.Questions(DealSheet.Empty).Single(one => one.Path == "title");

        var sheet = Interview.Answer(DealSheet.Empty, question, Title, new DiagnosticBag())!;

        var read = DealSheet.Read(new SourceFile("x.deal.yaml", Encoding.UTF8.GetBytes(sheet.ToYaml())), new DiagnosticBag())!;
        read["title"].Should().BeOfType<ScalarNode>().Which.Text.Should().Be(Title);
    }

    private static DealSheet Begun(string model) => DealSheet.Empty.With("model", new ScalarNode(model, false, SourceSpan.None));

    private static (DealSheet Sheet, int Asked) Walk(DealSheet sheet, Func<InterviewQuestion, string> answer, int stopAfter = MostQuestions)
    {
        for (var asked = 0; asked < stopAfter; asked++)
        {
            if (Interview.Next(Interview.Questions(sheet)) is not { } question)
            {
                return (sheet, asked);
            }

            var diagnostics = new DiagnosticBag();
            var typed = answer(question);
            sheet = Interview.Answer(sheet, question, typed, diagnostics)!;
            sheet.Should().NotBeNull($"'{typed}' should answer {question.Key}: {string.Join("\n", diagnostics)}");
        }

        stopAfter.Should().BeLessThan(MostQuestions, "an interview ends");
        return (sheet, stopAfter);
    }

    private static ComposedDeal Composed(DealSheet sheet)
    {
        var diagnostics = new DiagnosticBag();
        var composed = ContractComposer.Compose(ShippedDrafting.Workspace, sheet.ToDeal(diagnostics)!, Edition.Drafting, diagnostics);
        diagnostics.Where(finding => finding.Severity is Severity.Error).Should().BeEmpty(sheet.ToYaml());
        return composed!;
    }

    private static bool NeedsWords(InterviewQuestion question) =>
        question.Path is "title" || (question is { Path: "parties", OpensRow: false, Wanted.Name: "name" or "role" });

    /// <summary>An answer of the right type; lists get one row beyond what is needed.</summary>
    private static string Words(InterviewQuestion question) => question.OpensRow && question.Row > 0 ? string.Empty : question.Wanted.Type switch
    {
        VariableType.Integer => question.Wanted.Min?.Source.Text is { } min && int.TryParse(min, out var least) ? $"{least}" : "2",
        VariableType.Decimal or VariableType.Percent => "5",
        VariableType.Money => "£1,000",
        VariableType.Date => "1 April 2027",
        VariableType.Duration => "3 months",
        VariableType.Choice or VariableType.Choices => "1",
        VariableType.YesNo => "n",
        VariableType.Party or VariableType.Parties => "Body 0",
        VariableType.Person => "Ada Okafor, Director",
        _ when question.Wanted.Name == "short" => $"Body {question.Row}",
        _ when question.Path == "parties" => $"Body {question.Row} Trust",
        _ when question.Path is "include" or "omit" or "variants" => string.Empty,
        _ => "some words",
    };

    private static ScalarNode Line(string text) => new(text, true, SourceSpan.None);

    private static ScalarNode Open => new(string.Empty, false, SourceSpan.None);
}
