using RelationalContracts.Expressions;

namespace RelationalContracts.Composing.Conditions;

/// <summary>Answers what a condition asks about: one deal, one document, one composition, or one case of a proof.</summary>
public abstract class Situation
{
    /// <summary>Whether a provision is in.</summary>
    /// <param name="provision">The provision.</param>
    public abstract bool Has(Library.ProvisionId provision);

    /// <summary>What an operand is here.</summary>
    /// <param name="operand">The operand.</param>
    /// <returns>Its measure; <see cref="Measure.Open"/> where the deal leaves it open.</returns>
    public abstract Measure MeasureOf(Operand operand);

    /// <summary>A figure of the law as it stands for this deal; null where the data have none of that id for its date.</summary>
    /// <param name="id">The threshold's id.</param>
    public abstract decimal? Threshold(string id);

    /// <summary>Whether a condition holds.</summary>
    /// <param name="condition">The condition.</param>
    public bool Holds(Expr condition) => condition switch
    {
        AndExpr both => Holds(both.Left) && Holds(both.Right),
        OrExpr either => Holds(either.Left) || Holds(either.Right),
        NotExpr not => !Holds(not.Inner),
        ConstantExpr constant => constant.Value,
        HasExpr has => Has(has.Provision),
        YesExpr yes => MeasureOf(yes.Operand).IsYes,
        CompareExpr compare => Compare(compare),
        InExpr isIn => isIn.Options.Any(option => MeasureOf(isIn.Operand).Is(option)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private bool Compare(CompareExpr compare)
    {
        var measure = MeasureOf(compare.Operand);
        if (measure.IsOpen)
        {
            return false;
        }

        return compare.Right switch
        {
            Literal literal when compare.Operator is Comparison.Equal => measure.Is(literal),
            Literal literal when compare.Operator is Comparison.NotEqual => !measure.Is(literal),
            Literal literal => measure.Number is { } number && Orders(number.CompareTo(literal.Number), compare.Operator),
            ThresholdComparand threshold => measure.Number is { } number && Threshold(threshold.Id) is { } limit
                && Orders(number.CompareTo(limit), compare.Operator),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static bool Orders(int order, Comparison comparison) => comparison switch
    {
        Comparison.Equal => order == 0,
        Comparison.NotEqual => order != 0,
        Comparison.Less => order < 0,
        Comparison.LessOrEqual => order <= 0,
        Comparison.Greater => order > 0,
        _ => order >= 0,
    };
}
