using System.Collections.Immutable;
using RelationalContracts.Advice;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Interviewing;

/// <summary>Asks the questions of advice, so that nobody has to write a service description by hand.</summary>
/// <param name="data">The questions.</param>
public sealed class ServiceInterview(AdviceData data) : IInterview
{
    private const string Answers = "answers.";
    private const string NoTitle = "Untitled service";

    /// <inheritdoc />
    public ImmutableArray<InterviewQuestion> Questions(DealSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return
        [
            One(sheet, "title", "The service", new Variable { Name = "title", Type = VariableType.Text, Label = "title", Question = "What is the service called?", Help = "Such as: Support for people who are homeless.", At = SourceSpan.None }),
            One(sheet, "description", "The service", new Variable { Name = "description", Type = VariableType.Text, Label = "description", Question = "What is it, for whom, and how is it bought today? (one line)", Help = "It opens the options paper, for readers who do not know the service. For example: Overnight stays and day clubs for 300 disabled children, bought today from four charities one by one.", At = SourceSpan.None }),
            One(sheet, "date", "The service", new Variable { Name = "date", Type = VariableType.Date, Label = "date", Question = "What is the date of this assessment?", Help = "It is printed on the options paper, and decides which figures of the law are used.", At = SourceSpan.None }),
            One(sheet, "author", "The service", new Variable { Name = "author", Type = VariableType.Text, Label = "author", Question = "Who makes this assessment? (name and post)", Help = "It is printed on the options paper. For example: Jo Ellis, Commissioning Manager.", At = SourceSpan.None }),
            .. data.Questions.Select(question => One(sheet, Answers + question.Id, "What kind of service it is", Wanted(question))),
        ];
    }

    /// <inheritdoc />
    public DealSheet? Answer(DealSheet sheet, InterviewQuestion question, string typed, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var answer = AnswerText.Read(question.Wanted, typed ?? string.Empty);
        if (answer is ScalarNode { IsEmpty: true })
        {
            return question.Path == "title" ? StandIn(sheet, question, diagnostics) : sheet.With(question.Path, answer);
        }

        var before = diagnostics.Count(finding => finding.Severity is Severity.Error);
        if (question.Path.StartsWith(Answers, StringComparison.Ordinal) && data.Find(question.Path[Answers.Length..]) is { } asked)
        {
            AnswerReader.Read(asked, answer, diagnostics);
        }
        else
        {
            new ValueReader([], diagnostics).Read(question.Wanted, answer);
        }

        return diagnostics.Count(finding => finding.Severity is Severity.Error) == before ? sheet.With(question.Path, answer) : null;
    }

    private static DealSheet StandIn(DealSheet sheet, InterviewQuestion question, DiagnosticBag diagnostics)
    {
        diagnostics.Add(InterviewDiagnostics.StoodIn(NoTitle));
        return sheet.With(question.Path, new ScalarNode(NoTitle, true, SourceSpan.None));
    }

    private static InterviewQuestion One(DealSheet sheet, string path, string section, Variable wanted) => new(path, section, wanted) { Answer = sheet[path] };

    private static Variable Wanted(Question question) => new()
    {
        Name = question.Id,
        Type = TypeOf(question.Type),
        ItemType = question.Type is QuestionType.List ? VariableType.Text : null,
        Label = question.Id,
        Question = question.Type is QuestionType.Scale ? $"{question.Id}. {question.Text} 1: {question.Low}. 5: {question.High}." : $"{question.Id}. {question.Text}",
        Help = $"{question.Help} {BlankService.AnswerForm(question)} For example: {question.Example}",
        Options = [.. question.Groups.SelectMany(group => group.Words).Select(word => new ChoiceOption(word, word))],
        At = SourceSpan.None,
    };

    private static VariableType TypeOf(QuestionType type) => type switch
    {
        QuestionType.YesNo => VariableType.YesNo,
        QuestionType.Scale or QuestionType.Number => VariableType.Integer,
        QuestionType.Years => VariableType.Duration,
        QuestionType.Money => VariableType.Money,
        QuestionType.List => VariableType.List,
        _ => VariableType.Choices,
    };
}
