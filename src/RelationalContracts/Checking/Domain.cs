using System.Collections.Immutable;
using RelationalContracts.Expressions;
using RelationalContracts.Library;

namespace RelationalContracts.Checking;

/// <summary>What an operand of a condition can be.</summary>
/// <param name="Name">What the condition calls it.</param>
/// <param name="Kind">The kind of literal it is compared with; null where any will do.</param>
/// <param name="Words">The words it can be; empty where it is no choice.</param>
/// <param name="Least">The least number it can be; null where there is none.</param>
internal sealed record Domain(string Name, LiteralKind? Kind, ImmutableArray<string> Words, decimal? Least)
{
    /// <summary>Of an operand about which nothing is known.</summary>
    public static Domain Anything { get; } = new(string.Empty, null, [], null);

    /// <summary>What to compare it with, for a message.</summary>
    public string Expected => Kind switch
    {
        LiteralKind.Number => "a number",
        LiteralKind.Date => "a date, such as 2026-04-01",
        LiteralKind.Duration => "a length of time, such as 3 months",
        LiteralKind.YesNo => "yes or no",
        _ => "a word",
    };

    /// <summary>Of a variable or a fact.</summary>
    /// <param name="name">What the condition calls it.</param>
    /// <param name="type">Its type.</param>
    /// <param name="options">Its options.</param>
    public static Domain Of(string name, VariableType type, ImmutableArray<ChoiceOption> options) => type switch
    {
        VariableType.Choice or VariableType.Choices => OfWords(name, [.. options.Select(option => option.Name)]),
        VariableType.YesNo => new Domain(name, LiteralKind.YesNo, [], null),
        VariableType.Integer or VariableType.Decimal or VariableType.Percent or VariableType.Money => OfNumbers(name, LiteralKind.Number, null),
        VariableType.Duration => OfNumbers(name, LiteralKind.Duration, 0),
        VariableType.Date => OfNumbers(name, LiteralKind.Date, null),
        _ => new Domain(name, LiteralKind.Word, [], null),
    };

    /// <summary>Of something that is one of some words.</summary>
    /// <param name="name">What the condition calls it.</param>
    /// <param name="words">The words.</param>
    public static Domain OfWords(string name, ImmutableArray<string> words) => new(name, LiteralKind.Word, words, null);

    /// <summary>Of something that has a size.</summary>
    /// <param name="name">What the condition calls it.</param>
    /// <param name="kind">The kind of literal that measures it.</param>
    /// <param name="least">The least it can be; null where there is none.</param>
    public static Domain OfNumbers(string name, LiteralKind kind, decimal? least) => new(name, kind, [], least);
}
