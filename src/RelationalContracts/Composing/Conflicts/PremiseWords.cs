using RelationalContracts.Composing.Explaining;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Rules;

namespace RelationalContracts.Composing.Conflicts;

/// <summary>Says each premise of a contradiction in plain English, with its place.</summary>
/// <param name="settled">The choice that cannot stand.</param>
internal sealed class PremiseWords(SettledSelection settled)
{
    private readonly SelectionProblem _problem = settled.Problem;

    /// <summary>The deal includes a provision.</summary>
    public Premise Includes(ProvisionId id) => Of(PremiseKind.Includes, id, $"The deal includes '{id}'.", In(_problem.Deal.Include, id));

    /// <summary>The deal omits a provision.</summary>
    public Premise Omits(ProvisionId id) => Of(PremiseKind.Omits, id, $"The deal omits '{id}'.", In(_problem.Deal.Omit, id));

    /// <summary>The model requires a provision.</summary>
    public Premise Requires(ProvisionId id) => Of(PremiseKind.Requires, id, $"The model '{_problem.Model.Id}' requires '{id}'.", In(_problem.Model.Required, id));

    /// <summary>The model recommends a provision.</summary>
    public Premise Recommends(ProvisionId id) =>
        Of(PremiseKind.Recommends, id, $"The model '{_problem.Model.Id}' recommends '{id}', and the deal does not omit it.", In(_problem.Model.Recommended, id));

    /// <summary>The model excludes a provision.</summary>
    public Premise Excludes(ProvisionId id)
    {
        var excluded = _problem.Model.Excluded.First(excluded => excluded.Provision.Id == id);
        return Of(PremiseKind.Excludes, id, $"The model '{_problem.Model.Id}' excludes '{id}': {excluded.Reason}", excluded.Provision.At);
    }

    /// <summary>The law makes a provision mandatory.</summary>
    public Premise IsMandatory(ProvisionId id) => Of(PremiseKind.IsMandatory, id, $"The regime '{_problem.Regime}' makes '{id}' mandatory.", _problem.Library.Find(id)!.At);

    /// <summary>The law forbids a provision.</summary>
    public Premise IsForbidden(ProvisionId id) => Of(PremiseKind.IsForbidden, id, $"The regime '{_problem.Regime}' forbids '{id}'.", _problem.Library.Find(id)!.At);

    /// <summary>The deal is under its regime.</summary>
    public Premise IsUnderRegime()
    {
        var reasons = settled.Regime.Reasons;
        var at = reasons.Select(reason => reason.At).FirstOrDefault(at => at.File == _problem.Deal.At.File);
        return Of(PremiseKind.IsUnderRegime, default, $"The deal is under the regime '{_problem.Regime}': {string.Join(' ', reasons.Select(reason => reason.Text))}", at);
    }

    /// <summary>A provision needs another.</summary>
    public Premise Needs(ProvisionId by, ProvisionId needed)
    {
        var provision = _problem.Library.Find(by)!;
        var at = In(settled.Selector.Dependencies(provision, settled.Selection.Grades[by].Printed), needed);
        return new Premise(PremiseKind.Needs, by, needed) { Text = $"'{by}' needs '{needed}'.", At = at };
    }

    /// <summary>Two provisions exclude each other.</summary>
    public Premise Conflicts(ProvisionId one, ProvisionId other)
    {
        var at = In(_problem.Library.Find(one)!.ConflictsWith, other);
        return new Premise(PremiseKind.Conflicts, one, other) { Text = $"'{one}' and '{other}' exclude each other.", At = at };
    }

    /// <summary>What a rule says here.</summary>
    public static Premise Says(CompositionRule rule) => new(PremiseKind.Rules, Rule: rule) { Text = $"The rule '{rule.Id}': {rule.Reason}", At = rule.At };

    /// <summary>A condition of a provision, and how it comes out.</summary>
    public Premise IsConditional(ProvisionId id)
    {
        var when = _problem.Library.Find(id)!.When!;
        var why = new ConditionExplainer(_problem, settled.Situation).Explain(when);
        return Of(PremiseKind.IsConditional, id, $"The condition of '{id}' {(why.Holds ? "holds" : "does not hold")}: {why.Words}.", when.At);
    }

    /// <summary>A provision cannot be printed.</summary>
    public Premise HasNoDrafting(ProvisionId id)
    {
        var provision = _problem.Library.Find(id)!;
        var kind = _problem.IsTakenBy(provision, charter: false) ? "drafting for a contract" : "charter text";
        return Of(PremiseKind.HasNoDrafting, id, $"'{id}' has no {kind}.", provision.At);
    }

    /// <summary>What gives a provision its drafting: the deal, the model or the strength.</summary>
    public Premise Drafting(ProvisionId id)
    {
        if (settled.Selector.Grades.ByDeal(id) is { } byDeal)
        {
            return Of(PremiseKind.ChoosesVariant, id, $"The deal chooses the {byDeal.Word()} drafting of '{id}'.", In(_problem.Deal.Variants.Select(choice => choice.Provision), id));
        }

        return settled.Selector.Grades.ByModel(id) is { } byModel
            ? Of(PremiseKind.ModelVariant, id, $"The model '{_problem.Model.Id}' chooses the {byModel.Word()} drafting of '{id}'.", In(_problem.Model.Variants.Select(choice => choice.Provision), id))
            : Of(PremiseKind.ChoosesStrength, default, $"The deal's strength is {(_problem.Deal.Strength ?? VariantName.Standard).Word()}.", _problem.Deal.PlaceOfStrength);
    }

    private Premise Of(PremiseKind kind, ProvisionId id, string text, SourceSpan at) =>
        new(kind, id) { Text = text, At = at.File is { Length: > 0 } ? at : _problem.Deal.Model.At };

    private static SourceSpan In(IEnumerable<ProvisionReference> references, ProvisionId id) => references.FirstOrDefault(reference => reference.Id == id).At;
}
