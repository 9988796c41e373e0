using RelationalContracts.Expressions;

namespace RelationalContracts.Library;

/// <summary>Walks conditions: those of a provision, and what each asks about.</summary>
internal static class ConditionWalk
{
    /// <summary>Every condition of a provision, that of the whole first.</summary>
    /// <param name="provision">The provision.</param>
    public static IEnumerable<Expr> ConditionsOf(Provision provision)
    {
        var inText = provision.AllNodes().Conditions();
        return provision.When is { } when ? inText.Prepend(when) : inText;
    }

    /// <summary>What some conditions ask about, with everything in them.</summary>
    /// <param name="conditions">The conditions.</param>
    public static IEnumerable<Operand> OperandsOf(IEnumerable<Expr> conditions) =>
        conditions.SelectMany(DraftWalk.AndBelow).Select(OperandOf).OfType<Operand>();

    /// <summary>What a condition that is neither joined nor negated asks about; null where it asks about no operand.</summary>
    /// <param name="condition">The condition.</param>
    public static Operand? OperandOf(Expr condition) => condition switch
    {
        YesExpr yes => yes.Operand,
        CompareExpr compare => compare.Operand,
        InExpr isIn => isIn.Operand,
        _ => null,
    };

    /// <summary>The provisions that a condition asks about: whether they are in, or in which drafting.</summary>
    /// <param name="condition">The condition.</param>
    public static IEnumerable<ProvisionId> ProvisionsIn(Expr condition) => condition.AndBelow().SelectMany(part => part switch
    {
        HasExpr has => [has.Provision],
        _ when OperandOf(part) is VariantOperand variant => [variant.Provision],
        _ => Array.Empty<ProvisionId>(),
    });

    /// <summary>The literals that a condition which is neither joined nor negated compares with.</summary>
    /// <param name="condition">The condition.</param>
    public static IEnumerable<Literal> LiteralsOf(Expr condition) => condition switch
    {
        CompareExpr { Right: Literal literal } => [literal],
        InExpr isIn => isIn.Options,
        _ => [],
    };
}
