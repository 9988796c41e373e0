using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Advice;

/// <summary>Reads an answer by the type of its question.</summary>
public static class AnswerReader
{
    private const decimal DaysInAYear = 365.25m;
    private static readonly string[] WordsForNone = ["none", "no", "false"];

    /// <summary>Reads an answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="node">What the file says.</param>
    /// <param name="diagnostics">Receives RC1151 to RC1153.</param>
    /// <returns>The answer; null where it is left open, or is none.</returns>
    public static Answer? Read(Question question, SourceNode node, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return node is ScalarNode { IsEmpty: true } ? null : question.Type switch
        {
            QuestionType.YesNo => YesNo(question, node, diagnostics),
            QuestionType.Scale => Whole(question, node, Question.Least, Question.Most, diagnostics),
            QuestionType.Number => Whole(question, node, 0, int.MaxValue, diagnostics),
            QuestionType.Years => Years(question, node, diagnostics),
            QuestionType.Money => Money(question, node, diagnostics),
            QuestionType.List => List(question, node, diagnostics),
            _ => Words(question, node, diagnostics),
        };
    }

    private static Answer? YesNo(Question question, SourceNode node, DiagnosticBag diagnostics) =>
        node is ScalarNode scalar && Scalars.TryYesNo(scalar.Text, out var isYes)
            ? new Answer(question, isYes ? 1 : 0, [])
            : Wrong(question, "yes or no", node, diagnostics);

    private static Answer? Whole(Question question, SourceNode node, int least, int most, DiagnosticBag diagnostics)
    {
        var expected = most == int.MaxValue ? $"a whole number, {least} or more" : $"a whole number from {least} to {most}";
        if (node is not ScalarNode { IsQuoted: false } scalar || !Scalars.TryDecimal(scalar.Text, out var number) || decimal.Truncate(number) != number)
        {
            return Wrong(question, expected, node, diagnostics);
        }

        return number >= least && number <= most ? new Answer(question, number, []) : Outside(question, scalar, expected, diagnostics);
    }

    private static Answer? Years(Question question, SourceNode node, DiagnosticBag diagnostics)
    {
        const string Expected = "years, such as 5, or a length of time, such as 18 months";
        switch (node)
        {
            case ScalarNode scalar when Scalars.TryDecimal(scalar.Text, out var years):
                return years > 0 ? new Answer(question, years, []) : Outside(question, scalar, Expected, diagnostics);
            case ScalarNode scalar when Duration.TryParse(scalar.Text, out var duration):
                return new Answer(question, Math.Round(duration.Days / DaysInAYear, 2), []);
            default:
                return Wrong(question, Expected, node, diagnostics);
        }
    }

    private static Answer? Money(Question question, SourceNode node, DiagnosticBag diagnostics)
    {
        const string Expected = "an amount in pounds, such as 12500000";
        if (node is ScalarNode scalar && Scalars.TryDecimal(scalar.Text, out var below) && below < 0)
        {
            return Outside(question, scalar, Expected, diagnostics);
        }

        return MoneyReader.TryRead(node, out var money) && money.Currency == "GBP"
            ? new Answer(question, money.Amount, [])
            : Wrong(question, Expected, node, diagnostics);
    }

    private static Answer? List(Question question, SourceNode node, DiagnosticBag diagnostics)
    {
        if (Texts(node) is not { } texts)
        {
            return Wrong(question, "a list of names, or [] for none", node, diagnostics);
        }

        var items = texts.Select(text => text.Text.Trim()).Where(text => text.Length > 0).ToImmutableArray();
        return items is [var only] && WordsForNone.Contains(only, StringComparer.OrdinalIgnoreCase)
            ? new Answer(question, 0, [])
            : new Answer(question, items.Length, items);
    }

    private static Answer? Words(Question question, SourceNode node, DiagnosticBag diagnostics)
    {
        if (Texts(node) is not { Length: > 0 } texts)
        {
            return Wrong(question, "one word, or a list of words", node, diagnostics);
        }

        var known = texts.Where(text => IsKnown(question, text, diagnostics)).Select(text => text.Text).ToImmutableArray();
        foreach (var group in question.Groups.Where(group => known.Count(group.Words.Contains) > 1))
        {
            diagnostics.Add(AdviceDiagnostics.TwoOfAGroup(question, group, node.At));
        }

        return known.IsEmpty ? null : new Answer(question, 0, known);
    }

    private static bool IsKnown(Question question, ScalarNode word, DiagnosticBag diagnostics)
    {
        if (question.Groups.Any(group => group.Words.Contains(word.Text)))
        {
            return true;
        }

        diagnostics.Add(AdviceDiagnostics.UnknownWord(question, word.Text, word.At));
        return false;
    }

    private static ImmutableArray<ScalarNode>? Texts(SourceNode node) => node switch
    {
        ScalarNode scalar => [scalar],
        SequenceNode sequence when sequence.Items.All(item => item is ScalarNode) => [.. sequence.Items.Cast<ScalarNode>()],
        _ => null,
    };

    private static Answer? Wrong(Question question, string expected, SourceNode node, DiagnosticBag diagnostics)
    {
        diagnostics.Add(AdviceDiagnostics.WrongAnswer(question, expected, node.At));
        return null;
    }

    private static Answer? Outside(Question question, ScalarNode given, string expected, DiagnosticBag diagnostics)
    {
        diagnostics.Add(AdviceDiagnostics.OutOfRange(question, given.Text, expected, given.At));
        return null;
    }
}
