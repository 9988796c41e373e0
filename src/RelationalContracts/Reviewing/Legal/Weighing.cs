using RelationalContracts.Composing.Conditions;
using RelationalContracts.Expressions;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal;

/// <summary>How a condition comes out where a deal may leave things open.</summary>
internal enum Verdict
{
    /// <summary>It does not hold, whatever is left open.</summary>
    No,

    /// <summary>It holds, whatever is left open.</summary>
    Yes,

    /// <summary>It hangs on something that is left open.</summary>
    Unknown,
}

/// <summary>Weighs conditions for the legal checks, where what is not known counts as neither yes nor no.</summary>
/// <remarks>
/// Composition treats a comparison with something open as false, so that a draft can always be composed. A check must not:
/// it would pass a draft because nobody has answered yet.
/// </remarks>
internal static class Weighing
{
    /// <summary>Weighs a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="situation">What is known.</param>
    /// <param name="open">Receives what the verdict hangs on, where it is <see cref="Verdict.Unknown"/>.</param>
    public static Verdict Of(Expr condition, Situation situation, ICollection<Operand> open) => condition switch
    {
        AndExpr both => Joined(both.Left, both.Right, Verdict.No, situation, open),
        OrExpr either => Joined(either.Left, either.Right, Verdict.Yes, situation, open),
        NotExpr not => Turned(Of(not.Inner, situation, open)),
        YesExpr yes => Asked(yes.Operand, yes, situation, open),
        CompareExpr compare => Asked(compare.Operand, compare, situation, open),
        InExpr isIn => Asked(isIn.Operand, isIn, situation, open),
        _ => situation.Holds(condition) ? Verdict.Yes : Verdict.No,
    };

    /// <summary>What is left open, in words for a person.</summary>
    public static string Words(IEnumerable<Operand> open) => ValueWords.Series([.. open.Distinct().Select(Word)]);

    private static Verdict Joined(Expr left, Expr right, Verdict decisive, Situation situation, ICollection<Operand> open)
    {
        var (leftOpen, rightOpen) = (new List<Operand>(), new List<Operand>());
        var first = Of(left, situation, leftOpen);
        if (first == decisive)
        {
            return decisive;
        }

        var second = Of(right, situation, rightOpen);
        if (second == decisive)
        {
            return decisive;
        }

        foreach (var operand in leftOpen.Concat(rightOpen))
        {
            open.Add(operand);
        }

        return first == Verdict.Unknown || second == Verdict.Unknown ? Verdict.Unknown : first;
    }

    private static Verdict Asked(Operand operand, Expr condition, Situation situation, ICollection<Operand> open)
    {
        // The variant of a provision that is out is not unknown: there is none.
        if (operand is not VariantOperand && situation.MeasureOf(operand).IsOpen)
        {
            open.Add(operand);
            return Verdict.Unknown;
        }

        return situation.Holds(condition) ? Verdict.Yes : Verdict.No;
    }

    private static Verdict Turned(Verdict verdict) => verdict switch
    {
        Verdict.Yes => Verdict.No,
        Verdict.No => Verdict.Yes,
        _ => Verdict.Unknown,
    };

    private static string Word(Operand operand) => operand switch
    {
        FactOperand fact => $"the fact '{fact.Name}'",
        VariableOperand variable => $"the value '{variable.Name}'",
        RegimeOperand => "the regime",
        ServiceValueOperand => "the value of the service",
        ServiceTermOperand => "the start and end of the service",
        _ => "a part of the deal",
    };
}
