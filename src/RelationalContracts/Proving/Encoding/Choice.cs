using RelationalContracts.Composing.Selecting;
using RelationalContracts.Expressions;
using RelationalContracts.Library;
using RelationalContracts.Proving.Cases;
using RelationalContracts.Rules;
using Literal = RelationalContracts.Proving.Sat.Literal;

namespace RelationalContracts.Proving.Encoding;

/// <summary>What is in and in which grade, as formulas.</summary>
/// <param name="setting">The model and its documents.</param>
/// <param name="isIn">Whether each provision is in.</param>
/// <param name="grades">Whether each is in, and in a grade.</param>
internal sealed class Choice(
    ProofSetting setting, IReadOnlyDictionary<ProvisionId, Literal> isIn, IReadOnlyDictionary<(ProvisionId, VariantName), Literal> grades)
{
    /// <summary>Whether a provision is in.</summary>
    public Literal Has(ProvisionId id) => isIn.GetValueOrDefault(id, Literal.False);

    /// <summary>Whether a provision is in, in a grade.</summary>
    public Literal IsGraded(ProvisionId id, VariantName grade) => grades.GetValueOrDefault((id, grade), Literal.False);

    /// <summary>Whether a condition holds in a document.</summary>
    public Literal Holds(Expr condition, string document) => condition switch
    {
        AndExpr both => setting.Circuit.Both(Holds(both.Left, document), Holds(both.Right, document)),
        OrExpr either => setting.Circuit.Either(Holds(either.Left, document), Holds(either.Right, document)),
        NotExpr not => !Holds(not.Inner, document),
        ConstantExpr constant => constant.Value ? Literal.True : Literal.False,
        HasExpr has => Has(has.Provision),
        _ when ConditionWalk.OperandOf(condition) is VariantOperand variant => HoldsOfVariant(condition, variant.Provision),
        _ => setting.Cases.Holds(condition, document),
    };

    /// <summary>Whether a provision's own condition keeps it out.</summary>
    public Literal IsKeptOut(Provision provision) => provision.When is { } when ? !Holds(when, setting.Documents[0].Id) : Literal.False;

    /// <summary>Whether a rule fires.</summary>
    public Literal Fires(CompositionRule rule)
    {
        if (!rule.Models.IsEmpty && rule.Models.All(model => model.Name != setting.Model.Id))
        {
            return Literal.False;
        }

        var regime = rule.Regimes.IsEmpty ? Literal.True : setting.Circuit.Any(rule.Regimes.Select(named => setting.Cases.Regime(named.Name)));
        var facts = rule.Facts.Select(test => Holds(FactCondition.Of(test), setting.Documents[0].Id));
        return setting.Circuit.All([regime, .. facts, .. rule.If.Select(Reaches)]);
    }

    private Literal Reaches(GradeMention mention) => setting.Circuit.Any(Enum.GetValues<VariantName>()
        .Where(grade => mention.AtLeast is VariantName.Light || (grade is not VariantName.Charter && grade >= mention.AtLeast))
        .Select(grade => IsGraded(mention.Provision.Id, grade)));

    private Literal HoldsOfVariant(Expr comparison, ProvisionId id) => setting.Circuit.Any(Enum.GetValues<VariantName>()
        .Where(grade => new CaseSituation(Composing.Conditions.Measure.Of(grade.Word()), null).Holds(comparison))
        .Select(grade => IsGraded(id, grade)));
}
