using RelationalContracts.Expressions;
using RelationalContracts.Library;

namespace RelationalContracts.Composing.Conditions;

/// <summary>Which variables conditions read: a value that only decides what stands is used too.</summary>
internal static class ConditionVariables
{
    /// <summary>The variables that any condition of the library reads.</summary>
    public static IEnumerable<string> Of(ClauseLibrary library) =>
        library.Provisions.SelectMany(Conditions).SelectMany(Operands).OfType<VariableOperand>().Select(operand => operand.Name);

    /// <summary>What a condition asks about.</summary>
    public static IEnumerable<Operand> Operands(Expr condition) => condition switch
    {
        AndExpr both => Operands(both.Left).Concat(Operands(both.Right)),
        OrExpr either => Operands(either.Left).Concat(Operands(either.Right)),
        NotExpr not => Operands(not.Inner),
        YesExpr yes => [yes.Operand],
        CompareExpr compare => [compare.Operand],
        InExpr isIn => [isIn.Operand],
        _ => [],
    };

    private static IEnumerable<Expr> Conditions(Provision provision)
    {
        var nodes = provision.Variants.Values.SelectMany(variant =>
            variant.Body.Concat(variant.Schedules.SelectMany(schedule => schedule.Body)).Concat(variant.Definitions.SelectMany(definition => definition.Body)));
        var inText = nodes.Concat(provision.Definitions.SelectMany(definition => definition.Body)).SelectMany(Conditions);
        return provision.When is { } when ? inText.Prepend(when) : inText;
    }

    private static IEnumerable<Expr> Conditions(DraftNode node) => node switch
    {
        DraftWhen conditional => conditional.Body.SelectMany(Conditions).Prepend(conditional.Condition),
        DraftEach each => each.Body.SelectMany(Conditions),
        DraftItem item => item.Body.SelectMany(Conditions),
        _ => [],
    };
}
