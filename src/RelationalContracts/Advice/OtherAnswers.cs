using System.Collections.Immutable;

namespace RelationalContracts.Advice;

/// <summary>The answers that could have been given instead: every one where they can be counted, else the ones that the question says to try.</summary>
internal static class OtherAnswers
{
    /// <summary>The answers to try.</summary>
    /// <param name="question">The question.</param>
    /// <param name="given">The answer given; null where it is left open.</param>
    public static IEnumerable<Answer> To(Question question, Answer? given) => All(question, given).Where(answer => !answer.Equals(given));

    private static IEnumerable<Answer> All(Question question, Answer? given) => question.Type switch
    {
        QuestionType.YesNo => Numbers(question, [0, 1]),
        QuestionType.Scale => Numbers(question, Enumerable.Range(Question.Least, Question.Most - Question.Least + 1).Select(step => (decimal)step)),
        QuestionType.List => given is { Number: > 0 } ? Numbers(question, [0]) : Numbers(question, [given is null ? 0 : 1, 1]).Distinct(),
        QuestionType.Words => question.Groups.SelectMany(group => Swaps(question, group, given)),
        _ => Numbers(question, question.Tries),
    };

    private static IEnumerable<Answer> Numbers(Question question, IEnumerable<decimal> numbers) =>
        numbers.Select(number => new Answer(question, number, []));

    private static IEnumerable<Answer> Swaps(Question question, WordGroup group, Answer? given)
    {
        var kept = given?.Words.Where(word => !group.Words.Contains(word)).ToImmutableArray() ?? [];
        return group.Words.Select(word => new Answer(question, 0, InOrder(question, kept.Add(word))));
    }

    private static ImmutableArray<string> InOrder(Question question, ImmutableArray<string> words) =>
        [.. question.Groups.SelectMany(group => group.Words).Where(words.Contains)];
}
