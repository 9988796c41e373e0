using System.Collections.Immutable;
using System.Globalization;
using RelationalContracts.Deals;
using RelationalContracts.Values;

namespace RelationalContracts.Advice;

/// <summary>What a service description says to a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Number">The answer as a number, which ranges compare: 1 and 0 for yes and no, how many for a list; 0 for words.</param>
/// <param name="Words">The words given, or the items of a list; empty elsewhere.</param>
public sealed record Answer(Question Question, decimal Number, ImmutableArray<string> Words)
{
    /// <summary>The answer in words: "yes", "4 of 5", "£6,000,000", "3 years", "none".</summary>
    public string Printed => Question.Type switch
    {
        QuestionType.YesNo => Number > 0 ? "yes" : "no",
        QuestionType.Scale => $"{Figure} of {Question.Most}",
        QuestionType.Years => Number == 1 ? "1 year" : $"{Figure} years",
        QuestionType.Money => ValueWords.Money(new Money(Number, "GBP")),
        QuestionType.List => PrintedList(),
        QuestionType.Words => string.Join(", ", Words),
        _ => Figure,
    };

    private string Figure => Math.Round(Number, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public bool Equals(Answer? other) =>
        other is not null && Question.Id == other.Question.Id && Number == other.Number && Words.SequenceEqual(other.Words);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Question.Id, Number);

    // An answer that is only tried names nothing.
    private string PrintedList() => (Number, Words.IsEmpty) switch
    {
        (0, _) => "none",
        (_, true) => "one or more",
        _ => string.Join("; ", Words),
    };
}
