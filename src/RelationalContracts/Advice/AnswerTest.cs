using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Advice;

/// <summary>Whether an answer suits: a range of numbers, or words of which it has one.</summary>
/// <param name="Question">The question's id, with its place.</param>
/// <param name="Range">The range; null where words are wanted.</param>
/// <param name="Words">The words; empty where a range is wanted.</param>
/// <param name="FailsAt">The number at which an answer outside the range does not suit at all; null for the end of a scale, or at once.</param>
public sealed record AnswerTest(NamedPlace Question, AnswerRange? Range, ImmutableArray<string> Words, decimal? FailsAt)
{
    /// <summary>The figure of the law that an answer is compared with; null where the range stands in the file.</summary>
    public LegalFigure? Figure { get; init; }

    /// <summary>How well an answer suits, from 0 to 1; on the way out of a range it falls evenly.</summary>
    /// <param name="answer">The answer.</param>
    public decimal Match(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Range is { } range ? Match(range, answer) : answer.Words.Any(word => Words.Contains(word)) ? 1 : 0;
    }

    private decimal Match(AnswerRange range, Answer answer)
    {
        if (range.Holds(answer.Number))
        {
            return 1;
        }

        var isBelow = range.From is { } from && answer.Number < from;
        var near = isBelow ? range.From!.Value : range.To!.Value;
        return EndOf(answer.Question, isBelow, near) is { } far && far != near ? Math.Clamp((answer.Number - far) / (near - far), 0, 1) : 0;
    }

    private decimal? EndOf(Question question, bool isBelow, decimal near)
    {
        if (FailsAt is { } given && given < near == isBelow)
        {
            return given;
        }

        return question.Type is not QuestionType.Scale ? null : isBelow ? Advice.Question.Least : Advice.Question.Most;
    }
}

/// <summary>A figure of <c>templates/law</c> at which an answer begins to suit, so that no threshold stands in the guidance.</summary>
/// <param name="Id">The figure's id.</param>
/// <param name="IsExceeded">Whether the answer has to lie above it ("over kpi-duty"), or reach it ("from light-touch").</param>
public readonly partial record struct LegalFigure(string Id, bool IsExceeded)
{
    private const decimal APenny = 0.01m;

    /// <summary>Reads <c>over kpi-duty</c> or <c>from light-touch</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The figure; null where the text is none.</returns>
    public static LegalFigure? Read(string text) =>
        Written().Match(text) is { Success: true } written ? new LegalFigure(written.Groups["id"].Value, written.Groups["how"].Value == "over") : null;

    /// <summary>The range that suits.</summary>
    /// <param name="amount">The figure in force.</param>
    public AnswerRange From(decimal amount) => new(IsExceeded ? amount + APenny : amount, null);

    [GeneratedRegex(@"^(?<how>over|from) (?<id>[a-z][a-z0-9\-]*)$")]
    private static partial Regex Written();
}

/// <summary>Numbers between two ends, both counted in.</summary>
/// <param name="From">The lower end; null for none.</param>
/// <param name="To">The upper end; null for none.</param>
public readonly record struct AnswerRange(decimal? From, decimal? To)
{
    private const string Dots = "..";

    /// <summary>Whether a number lies within.</summary>
    /// <param name="number">The number.</param>
    public bool Holds(decimal number) => !(number < From) && !(number > To);

    /// <summary>Reads <c>4..5</c>, <c>3..</c>, <c>..2</c>, <c>1</c>, <c>yes</c> or <c>no</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The range; null where the text is none.</returns>
    public static AnswerRange? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Scalars.TryYesNo(text, out var isYes))
        {
            var value = isYes ? 1 : 0;
            return new AnswerRange(value, value);
        }

        var dots = text.IndexOf(Dots, StringComparison.Ordinal);
        return dots < 0 ? Single(text) : Between(text[..dots], text[(dots + Dots.Length)..]);
    }

    private static AnswerRange? Single(string text) => Scalars.TryDecimal(text, out var only) ? new AnswerRange(only, only) : null;

    private static AnswerRange? Between(string lower, string upper)
    {
        if (!TryEnd(lower, out var from) || !TryEnd(upper, out var to) || (from is null && to is null) || from > to)
        {
            return null;
        }

        return new AnswerRange(from, to);
    }

    private static bool TryEnd(string text, out decimal? end)
    {
        end = null;
        if (text.Length == 0)
        {
            return true;
        }

        var isNumber = Scalars.TryDecimal(text, out var number);
        end = number;
        return isNumber;
    }
}
