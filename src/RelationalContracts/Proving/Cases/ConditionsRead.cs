using RelationalContracts.Composing.Selecting;
using RelationalContracts.Expressions;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Proving.Cases;

/// <summary>Every comparison that a library's conditions, rules and templates make, joined and negated ones taken apart.</summary>
internal static class ConditionsRead
{
    /// <summary>The comparisons of a workspace.</summary>
    public static List<Expr> Of(Workspace workspace)
    {
        var inText = workspace.Library.Provisions.SelectMany(DraftWalk.AllNodes).Concat(workspace.Templates.Values.SelectMany(template => template.AllNodes()));
        var conditions = inText.Select(StandsWhen).Concat(workspace.Library.Provisions.Select(provision => provision.When)).OfType<Expr>()
            .Concat(workspace.Rules.SelectMany(rule => rule.Facts).Select(FactCondition.Of));
        return [.. conditions.SelectMany(DraftWalk.AndBelow).Where(part => ConditionWalk.OperandOf(part) is not null)];
    }

    /// <summary>The condition under which a piece of drafting lets its text stand: its own, or that there is something to repeat for.</summary>
    public static Expr? StandsWhen(DraftNode node) => node switch
    {
        DraftWhen conditional => conditional.Condition,
        DraftEach { Source: "parties" } => null,
        DraftEach each when RoleBook.RoleOfSource(each.Source) is { } role =>
            new CompareExpr(new PartyCountOperand(role), Comparison.GreaterOrEqual, new Literal(LiteralKind.Number, "1", 1), each.At),
        DraftEach each => new NotExpr(new CompareExpr(new VariableOperand(each.Source), Comparison.Equal, new Literal(LiteralKind.Number, "0", 0), each.At), each.At),
        _ => null,
    };
}
