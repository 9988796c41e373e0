using RelationalContracts.Expressions;
using RelationalContracts.Rules;

namespace RelationalContracts.Composing.Selecting;

/// <summary>A rule's test of a fact, as the condition it stands for.</summary>
internal static class FactCondition
{
    /// <summary>The condition of a test.</summary>
    /// <param name="test">The test.</param>
    public static Expr Of(FactTest test)
    {
        var kind = test.Value is "yes" or "no" or "true" or "false" ? LiteralKind.YesNo : LiteralKind.Word;
        return new CompareExpr(new FactOperand(test.Fact), Comparison.Equal, new Literal(kind, test.Value, 0), test.At);
    }
}
