using System.Collections.Immutable;
using RelationalContracts.Composing.Conditions;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Deals;
using RelationalContracts.Expressions;
using RelationalContracts.Law;
using RelationalContracts.Library;
using Comparison = RelationalContracts.Expressions.Comparison;

namespace RelationalContracts.Composing.Explaining;

/// <summary>Says why conditions hold in a deal, or do not.</summary>
/// <param name="deal">The deal.</param>
/// <param name="library">Gives the names of variables.</param>
/// <param name="law">The law's figures.</param>
/// <param name="situation">What conditions see.</param>
internal sealed class ConditionExplainer(Deal deal, ClauseLibrary library, LawData law, Situation situation)
{
    /// <summary>Explains the conditions by which provisions are chosen.</summary>
    /// <param name="problem">The deal and what it is chosen from.</param>
    /// <param name="situation">What conditions see.</param>
    public ConditionExplainer(SelectionProblem problem, Situation situation)
        : this(problem.Deal, problem.Library, problem.Law, situation)
    {
    }

    private string Currency => deal.Service.Value?.Currency ?? "GBP";

    /// <summary>Explains a condition.</summary>
    /// <param name="condition">The condition.</param>
    public ConditionWhy Explain(Expr condition) => condition switch
    {
        AndExpr both => Join(Explain(both.Left), Explain(both.Right), isAnd: true),
        OrExpr either => Join(Explain(either.Left), Explain(either.Right), isAnd: false),
        NotExpr not => Turned(Explain(not.Inner)),
        ConstantExpr constant => new ConditionFact(constant.Value, constant.Value ? "it always holds" : "it never holds", constant.At),
        HasExpr has => Has(has),
        CompareExpr { Operand: var operand } compare when IsFigure(operand, compare.Right) => Figures(compare),
        _ => new ConditionFact(situation.Holds(condition), Words(condition), condition.At) { Included = ProvisionOf(condition) },
    };

    private ConditionFact Has(HasExpr has)
    {
        var isIn = situation.Has(has.Provision);
        return new ConditionFact(isIn, $"'{has.Provision}' is {(isIn ? "in" : "out")}", has.At) { Included = isIn ? has.Provision : null };
    }

    /// <summary>The provision whose drafting a part of a condition asks for, where it is in.</summary>
    private ProvisionId? ProvisionOf(Expr condition)
    {
        var operand = condition is CompareExpr compare ? compare.Operand : (condition as InExpr)?.Operand;
        return operand is VariantOperand variant && situation.Has(variant.Provision) ? variant.Provision : null;
    }

    /// <summary>An "and" that holds needed both, one that does not failed by each side that does not; with "or" it is the other way round.</summary>
    private static ConditionWhy Join(ConditionWhy left, ConditionWhy right, bool isAnd)
    {
        if (left.Holds != right.Holds)
        {
            return left.Holds == isAnd ? right : left;
        }

        var allNeeded = left.Holds == isAnd;
        return new ConditionParts(left.Holds, allNeeded, [.. Flat(left, allNeeded), .. Flat(right, allNeeded)]);
    }

    private static IEnumerable<ConditionWhy> Flat(ConditionWhy why, bool allNeeded) =>
        why is ConditionParts parts && parts.AreAllNeeded == allNeeded ? parts.Parts : [why];

    private static ConditionWhy Turned(ConditionWhy why) => why switch
    {
        ConditionFact fact => fact with { Holds = !fact.Holds },
        ConditionParts parts => parts with { Holds = !parts.Holds },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private bool IsFigure(Operand operand, Comparand right) =>
        right is ThresholdComparand or Literal { Kind: LiteralKind.Number or LiteralKind.Date or LiteralKind.Duration }
        && operand is ServiceValueOperand or ServiceTermOperand or PartyCountOperand or VariableOperand or FactOperand
        && (situation.MeasureOf(operand).IsOpen || situation.MeasureOf(operand).Number is not null);

    private ConditionFact Figures(CompareExpr compare)
    {
        var threshold = compare.Right is ThresholdComparand named ? Thresholds.At(law, named.Id, deal.LawCountsOn) : null;
        var holds = situation.Holds(compare);
        var limit = compare.Right is Literal literal ? literal.Number : threshold?.Amount ?? 0;
        var text = FiguresText(compare, threshold, holds);
        var figures = new ComparedFigures(text, holds, situation.MeasureOf(compare.Operand).Number, limit)
        {
            Threshold = threshold?.Id,
            Law = LawWords.Citation(law, threshold?.Law),
            From = threshold?.From,
            Checked = threshold?.Checked,
        };
        return new ConditionFact(holds, text, compare.At) { Figures = figures };
    }

    private string FiguresText(CompareExpr compare, Threshold? threshold, bool holds)
    {
        var type = TypeOf(compare.Operand);
        var limit = compare.Right is Literal literal ? FigureWords.Of(literal, type, Currency) : threshold is null ? "a figure that the law data lack" : FigureWords.Of(threshold);
        if (situation.MeasureOf(compare.Operand).Number is not { } value)
        {
            return $"{Name(compare.Operand)} is left open, so it cannot be compared with {limit}";
        }

        var told = compare.Operand is PartyCountOperand count
            ? $"{CountName(count)} is {FigureWords.Of(value, type, Currency)}, which {FigureWords.Relation(compare.Operator, holds)} {limit}"
            : $"{Name(compare.Operand)}, {FigureWords.Of(value, type, Currency)}, {FigureWords.Relation(compare.Operator, holds)} {limit}";
        return threshold is null ? told : $"{told}: {LawWords.Of(law, threshold)}";
    }

    private VariableType TypeOf(Operand operand) => operand switch
    {
        ServiceValueOperand => VariableType.Money,
        ServiceTermOperand => VariableType.Duration,
        VariableOperand variable => library.Variables.GetValueOrDefault(variable.Name)?.Type ?? VariableType.Decimal,
        FactOperand fact => law.Facts.GetValueOrDefault(fact.Name)?.Type ?? VariableType.Decimal,
        _ => VariableType.Integer,
    };

    private string Words(Expr condition) => condition switch
    {
        YesExpr yes => Is(yes.Operand),
        CompareExpr { Operator: Comparison.Equal or Comparison.NotEqual, Right: Literal literal } compare => IsOrNot(compare.Operand, [literal], situation.MeasureOf(compare.Operand).Is(literal)),
        InExpr isIn => IsOrNot(isIn.Operand, isIn.Options, situation.Holds(isIn)),
        CompareExpr compare => Is(compare.Operand),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string IsOrNot(Operand operand, ImmutableArray<Literal> options, bool isOne)
    {
        var asked = string.Join(" or ", options.Select(option => option.Text));
        return isOne || situation.MeasureOf(operand).IsOpen ? Is(operand) : $"{Is(operand)}, not {asked}";
    }

    private string Is(Operand operand)
    {
        var measure = situation.MeasureOf(operand);
        return (operand, measure.IsOpen) switch
        {
            (VariantOperand variant, true) => $"'{variant.Provision}' is out, so it is in no drafting",
            (VariantOperand variant, false) => $"'{variant.Provision}' is in its {measure.Words[0]} drafting",
            (RegimeOperand, true) => "the facts do not decide the regime",
            (_, true) => $"{Name(operand)} is left open",
            _ => $"{Name(operand)} is {(measure.Number is { } number ? FigureWords.Of(number, TypeOf(operand), Currency) : string.Join(", ", measure.Words))}",
        };
    }

    private static string CountName(PartyCountOperand count) => count.Role is { } role ? $"the number of parties with the role '{role}'" : "the number of parties";

    private string Name(Operand operand) => operand switch
    {
        VariableOperand variable => library.Variables.GetValueOrDefault(variable.Name) is { } declared ? $"'{declared.Label}'" : $"'{variable.Name}'",
        PartyCountOperand count => CountName(count),
        ModelOperand => "the model",
        DocumentOperand => "the document",
        RegimeOperand => "the regime",
        StrengthOperand => "the strength",
        ServiceValueOperand => "the value of the service",
        ServiceTermOperand => "the term of the service",
        FactOperand fact => $"the fact '{fact.Name}'",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
