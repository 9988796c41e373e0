using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Expressions;

/// <summary>Makes literals of what a condition says, and of what a deal says, so that the two can be compared.</summary>
public static class Literals
{
    /// <summary>A literal of a text that looks like a number, a date, a length of time, yes or no; else a word.</summary>
    /// <param name="text">The text.</param>
    public static Literal Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Scalars.TryDecimal(text, out var number))
        {
            return new Literal(LiteralKind.Number, text, number);
        }

        if (Scalars.TryDate(text, out var date))
        {
            return new Literal(LiteralKind.Date, text, date.DayNumber);
        }

        if (Duration.TryParse(text, out var duration))
        {
            return new Literal(LiteralKind.Duration, text, duration.Days);
        }

        return Scalars.TryYesNo(text, out var isYes) ? YesNo(isYes) : Word(text);
    }

    /// <summary>Yes or no.</summary>
    /// <param name="isYes">Whether it is yes.</param>
    public static Literal YesNo(bool isYes) => new(LiteralKind.YesNo, isYes ? "yes" : "no", isYes ? 1 : 0);

    /// <summary>A word, whatever it looks like.</summary>
    /// <param name="text">The word.</param>
    public static Literal Word(string text) => new(LiteralKind.Word, text, 0);
}
