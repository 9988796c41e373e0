using System.Collections.Immutable;
using RelationalContracts.Expressions;

namespace RelationalContracts.Composing.Conditions;

/// <summary>What a condition sees of a value: a size, words, or nothing.</summary>
/// <remarks>Sizes are in the units of <see cref="Literal.Number"/>. A value that may be several words (choices) is any of them.</remarks>
/// <param name="Number">Its size; null for what has none.</param>
/// <param name="Words">What it is called; empty for what has only a size.</param>
public readonly record struct Measure(decimal? Number, ImmutableArray<string> Words)
{
    /// <summary>Left open by the deal.</summary>
    public static Measure Open { get; } = new(null, []);

    /// <summary>Whether the deal leaves it open.</summary>
    public bool IsOpen => Number is null && Words.IsDefaultOrEmpty;

    /// <summary>Whether it is a yes.</summary>
    public bool IsYes => !Words.IsDefaultOrEmpty && Words[0] == "yes";

    /// <summary>A size.</summary>
    /// <param name="number">The size.</param>
    public static Measure Of(decimal number) => new(number, []);

    /// <summary>A word.</summary>
    /// <param name="word">The word; null gives <see cref="Open"/>.</param>
    public static Measure Of(string? word) => word is null ? Open : new(null, [word]);

    /// <summary>A yes or a no.</summary>
    /// <param name="yes">Which.</param>
    public static Measure Of(bool yes) => Of(yes ? "yes" : "no");

    /// <summary>Whether it equals a literal.</summary>
    /// <param name="literal">The literal.</param>
    public bool Is(Literal literal)
    {
        if (Number is { } number)
        {
            return literal.Kind is not (LiteralKind.Word or LiteralKind.YesNo) && number == literal.Number;
        }

        return !Words.IsDefaultOrEmpty && Words.Contains(literal.Kind is LiteralKind.YesNo ? YesOrNo(literal.Text) : literal.Text);
    }

    private static string YesOrNo(string text) => text is "yes" or "true" ? "yes" : "no";
}
