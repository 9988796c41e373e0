using RelationalContracts.Composing.Explaining;
using RelationalContracts.Expressions;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Values;
using Comparison = RelationalContracts.Expressions.Comparison;

namespace RelationalContracts.Handouts;

/// <summary>Says a condition of the drafting in plain English, for readers who have no deal before them.</summary>
/// <param name="workspace">The library, the models and the law, for the names of what is asked about.</param>
/// <param name="named">Receives each provision that a condition names.</param>
internal sealed class ConditionWords(Workspace workspace, ICollection<ProvisionId> named)
{
    /// <summary>The condition, as what follows "only where".</summary>
    /// <param name="condition">The condition.</param>
    public string Of(Expr condition) => condition switch
    {
        AndExpr both => $"{Of(both.Left)}, and {Of(both.Right)}",
        OrExpr either => $"{Of(either.Left)}, or {Of(either.Right)}",
        NotExpr { Inner: HasExpr has } => $"{Clause(has.Provision)} is left out",
        NotExpr { Inner: YesExpr yes } => $"{Name(yes.Operand)} is no",
        NotExpr not => $"it is not so that {Of(not.Inner)}",
        ConstantExpr constant => constant.Value ? "anything holds" : "nothing holds",
        HasExpr has => $"{Clause(has.Provision)} is part of the agreement",
        YesExpr yes => $"{Name(yes.Operand)} is yes",
        CompareExpr compare => Compared(compare),
        InExpr isIn => $"{Name(isIn.Operand)} is {string.Join(" or ", isIn.Options.Select(option => Value(isIn.Operand, option)))}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string Compared(CompareExpr compare)
    {
        var right = compare.Right is ThresholdComparand threshold ? Figure(threshold.Id) : Value(compare.Operand, (Literal)compare.Right);
        return compare.Operator switch
        {
            Comparison.Equal => $"{Name(compare.Operand)} is {right}",
            Comparison.NotEqual => $"{Name(compare.Operand)} is not {right}",
            var size => $"{Name(compare.Operand)} {FigureWords.Relation(size, holds: true)} {right}",
        };
    }

    private string Figure(string id) => workspace.Law.Thresholds.TryGetValue(id, out var entries) && entries is [.., var latest]
        ? $"{FigureWords.Of(latest)}, the figure of the law from {ValueWords.Date(latest.From)}"
        : "a figure of the law";

    private string Value(Operand operand, Literal literal) => operand switch
    {
        ModelOperand => workspace.Models.GetValueOrDefault(literal.Text)?.Title ?? literal.Text,
        DocumentOperand => $"the {literal.Text.Replace('-', ' ')}",
        RegimeOperand => RegimeName(literal.Text),
        ServiceValueOperand or ServiceTermOperand => FigureWords.Of(literal, operand is ServiceValueOperand ? VariableType.Money : VariableType.Duration, "GBP"),
        VariableOperand variable => OptionOf(workspace.Library.Variables.GetValueOrDefault(variable.Name), literal),
        FactOperand fact => workspace.Law.Facts.GetValueOrDefault(fact.Name)?.Options.FirstOrDefault(option => option.Name == literal.Text)?.Words ?? literal.Text,
        _ => literal.Text,
    };

    private static string OptionOf(Variable? variable, Literal literal) => variable is null
        ? literal.Text
        : variable.Options.FirstOrDefault(option => option.Name == literal.Text)?.Words ?? FigureOrWords(variable, literal);

    private static string FigureOrWords(Variable variable, Literal literal) =>
        literal.Kind is LiteralKind.Word or LiteralKind.YesNo ? literal.Text : FigureWords.Of(literal, variable.Type, "GBP");

    private static string RegimeName(string id) => $"'{id.Replace('-', ' ')}'";

    private string Name(Operand operand) => operand switch
    {
        VariableOperand variable => $"the answer to '{(workspace.Library.Variables.GetValueOrDefault(variable.Name) is { } declared ? Asked(declared) : variable.Name)}'",
        PartyCountOperand { Role: { } role } => $"the number of parties with the role of {role}",
        PartyCountOperand => "the number of parties",
        ModelOperand => "the partnership model",
        DocumentOperand => "the document",
        RegimeOperand => "the procurement regime",
        StrengthOperand => "the strength of the whole draft",
        ServiceValueOperand => "the value of the service, VAT included,",
        ServiceTermOperand => "the term of the service",
        FactOperand fact => $"the answer to '{workspace.Law.Facts.GetValueOrDefault(fact.Name)?.Question ?? fact.Name}'",
        VariantOperand variant => $"the drafting of {Clause(variant.Provision)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Asked(Variable variable) => variable.Question.Length > 0 ? variable.Question : variable.Label;

    private string Clause(ProvisionId id)
    {
        named.Add(id);
        return $"the clause '{workspace.Library.Find(id)?.Title ?? id.Value}'";
    }
}
