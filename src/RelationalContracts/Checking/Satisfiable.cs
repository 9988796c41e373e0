using RelationalContracts.Composing.Conditions;
using RelationalContracts.Expressions;
using RelationalContracts.Library;

namespace RelationalContracts.Checking;

/// <summary>Whether a condition can hold at all, found by trying each case that its literals tell apart.</summary>
internal static class Satisfiable
{
    // A condition with more cases than this is not plainly impossible; the prover decides it.
    private const int MostCases = 4096;

    /// <summary>Whether some values make a condition hold.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="domainOf">What each operand can be.</param>
    /// <returns>False only where it surely cannot.</returns>
    public static bool CanHold(Expr condition, Func<Operand, Domain> domainOf)
    {
        var parts = condition.AndBelow().ToList();
        if (parts.OfType<CompareExpr>().Any(compare => compare.Right is ThresholdComparand))
        {
            return true;
        }

        var operands = parts.Select(ConditionWalk.OperandOf).OfType<Operand>().Distinct().ToList();
        var provisions = parts.OfType<HasExpr>().Select(has => has.Provision).Distinct().ToList();
        var cases = operands.Select(operand => Cases(operand, parts, domainOf(operand))).ToList();
        var count = cases.Aggregate(1L << Math.Min(provisions.Count, 20), (product, some) => Math.Min(product * some.Count, MostCases + 1));
        return count > MostCases || AnyHolds(condition, new Case(), operands, cases, provisions, 0);
    }

    private static bool AnyHolds(
        Expr condition, Case situation, List<Operand> operands, List<List<Measure>> cases, List<ProvisionId> provisions, int next)
    {
        if (next == operands.Count + provisions.Count)
        {
            return situation.Holds(condition);
        }

        if (next >= operands.Count)
        {
            var provision = provisions[next - operands.Count];
            return Try(false) || Try(true);

            bool Try(bool isIn)
            {
                situation.In[provision] = isIn;
                return AnyHolds(condition, situation, operands, cases, provisions, next + 1);
            }
        }

        return cases[next].Any(measure =>
        {
            situation.Measures[operands[next]] = measure;
            return AnyHolds(condition, situation, operands, cases, provisions, next + 1);
        });
    }

    private static List<Measure> Cases(Operand operand, List<Expr> parts, Domain domain)
    {
        var literals = parts.Where(part => operand.Equals(ConditionWalk.OperandOf(part))).SelectMany(ConditionWalk.LiteralsOf).ToList();
        var cases = new List<Measure> { Measure.Open };
        if (domain.Words.Length > 0)
        {
            cases.AddRange(domain.Words.Select(word => Measure.Of(word)));
            return cases;
        }

        if (domain.Kind is LiteralKind.YesNo)
        {
            cases.AddRange([Measure.Of(true), Measure.Of(false)]);
            return cases;
        }

        cases.AddRange(literals.Where(literal => literal.Kind == LiteralKind.Word).Select(literal => Measure.Of(literal.Text)).Append(Measure.Of("\0")));
        cases.AddRange(Sizes(literals, domain).Select(size => Measure.Of(size)));
        return cases;
    }

    // Between two literals and beyond them every size is treated alike, so one of each suffices. What is counted has no halves.
    private static IEnumerable<decimal> Sizes(List<Literal> literals, Domain domain)
    {
        var step = domain.Kind == LiteralKind.Number ? 1m : 0.01m;
        return literals.Select(literal => literal.Number)
            .SelectMany(number => new[] { number - step, number, number + step })
            .Where(number => domain.Least is not { } least || number >= least)
            .Distinct();
    }

    private sealed class Case : Situation
    {
        public Dictionary<Operand, Measure> Measures { get; } = [];

        public Dictionary<ProvisionId, bool> In { get; } = [];

        public override bool Has(ProvisionId provision) => In.GetValueOrDefault(provision);

        public override Measure MeasureOf(Operand operand) => Measures.GetValueOrDefault(operand, Measure.Open);

        public override decimal? Threshold(string id) => null;
    }
}
