using System.Globalization;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Advice;

/// <summary>What can be wrong with a service description, or with the data that advice is given from.</summary>
internal static class AdviceDiagnostics
{
    public static Diagnostic UnknownQuestion(string id, SourceSpan at, IReadOnlyCollection<string> known) =>
        Error("RC1150", $"There is no question '{id}'.", at, known.FirstOrDefault(name => name.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } same ? $"Did you mean '{same}'?" : $"The questions are {known.First()} to {known.Last()}.");

    public static Diagnostic WrongAnswer(Question question, string expected, SourceSpan at) =>
        Error("RC1151", $"The answer to {question.Id} should be {expected}.", at, $"{question.Text} For example: {question.Example}");

    public static Diagnostic OutOfRange(Question question, string given, string expected, SourceSpan at) =>
        Error("RC1152", $"'{given}' is no answer to {question.Id}: it should be {expected}.", at, question.Type is QuestionType.Scale
            ? $"{question.Text} {Question.Least} means: {question.Low}. {Question.Most} means: {question.High}."
            : question.Text);

    public static Diagnostic UnknownWord(Question question, string word, SourceSpan at)
    {
        var words = question.Groups.SelectMany(group => group.Words).ToList();
        return Error("RC1153", $"'{word}' is none of the words that answer {question.Id}.", at,
            NearestName.Help(word, words) ?? $"The words are: {string.Join(", ", words)}.");
    }

    public static Diagnostic TwoOfAGroup(Question question, WordGroup group, SourceSpan at) =>
        Error("RC1158", $"The answer to {question.Id} has two words for the {group.Name}.", at, $"Keep one of: {string.Join(", ", group.Words)}.");

    public static Diagnostic NotATest(SourceSpan at) =>
        Error("RC1154", "This does not say which answers suit.", at, "Write a range (4..5, 3.., ..2), a number, yes or no, a list of words, or a figure of the law (over kpi-duty, from light-touch).");

    public static Diagnostic UnknownSource(string id, SourceSpan at, IEnumerable<string> known) =>
        Error("RC1155", $"There is no source '{id}'.", at, NearestName.Help(id, known) ?? "Sources are listed in templates/advice/sources.yaml.");

    public static Diagnostic TestDoesNotFit(Question question, SourceSpan at) =>
        Error("RC1156", $"No answer to {question.Id} can be compared with this.", at, question.Type is QuestionType.Words
            ? "Its answers are words: write a list of them."
            : "Its answers are numbers, or yes and no: write a range.");

    public static Diagnostic UnknownModel(string id, SourceSpan at, IEnumerable<string> known) =>
        Error("RC1157", $"There is no partnership model '{id}'.", at, NearestName.Help(id, known));

    public static Diagnostic UnknownFigure(string id, SourceSpan at, IEnumerable<string> known) =>
        Error("RC1159", $"The law data have no figure '{id}'.", at, NearestName.Help(id, known) ?? "Figures are listed in templates/law/thresholds.yaml.");

    public static Diagnostic UnknownCitation(string id, SourceSpan at, IEnumerable<string> known) =>
        Error("RC1160", $"The law data have no citation '{id}'.", at, NearestName.Help(id, known) ?? "Citations are listed in templates/law/citations.yaml.");

    public static Diagnostic LeftOpen(IReadOnlyList<string> questions, int of, SourceSpan at) =>
        new("RC3201", Severity.Note, LeftOpenMessage(questions, of), at)
        {
            Help = "Each open answer counts half for and half against every model. Answer what you can; the list of changes shows which answers matter.",
        };

    public static Diagnostic NothingLeft(SourceSpan at) =>
        new("RC3202", Severity.Warning, "These answers rule out every partnership model.", at)
        {
            Help = "Look at the reason given for each, and at the answers it rests on.",
        };

    public static Diagnostic NoQuestions(SourceSpan at) =>
        Error("RC3203", "These templates have no questions to advise from.", at, "They stand in advice/questions.yaml; use --templates with a folder that has it.");

    private static string LeftOpenMessage(IReadOnlyList<string> questions, int of)
    {
        var count = questions.Count.ToString(CultureInfo.InvariantCulture);
        var verb = questions.Count == 1 ? "is" : "are";
        return $"{count} of {of.ToString(CultureInfo.InvariantCulture)} questions {verb} left open: {string.Join(", ", questions)}.";
    }

    private static Diagnostic Error(string code, string message, SourceSpan at, string? help) => new(code, Severity.Error, message, at) { Help = help };
}
