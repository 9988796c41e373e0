using System.Collections.Immutable;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Library;

namespace RelationalContracts.Composing.Explaining;

/// <summary>Why a provision is out: everything that would keep it out, or make it an error, by itself.</summary>
/// <remarks>
/// Most of what a model excludes is out for two reasons: the model would not have it, and nobody asks for it. Both are told. With
/// all of them gone the provision would be in, and could stand.
/// </remarks>
internal sealed class OutReasons(SettledSelection settled)
{
    private SelectionProblem Problem => settled.Problem;

    /// <summary>The reasons, what speaks against the provision first.</summary>
    /// <param name="provision">A provision that is out.</param>
    public ImmutableArray<Reason> Of(Provision provision) =>
        [.. Excluded(provision), .. Forbidden(provision), .. RuledOut(provision), .. Conflicts(provision), .. KeptOut(provision), .. NotAsked(provision)];

    private IEnumerable<Reason> Excluded(Provision provision) => Problem.Model.Excluded
        .Where(excluded => excluded.Provision.Id == provision.Id)
        .Take(1)
        .Select(excluded => new Reason(ReasonRules.Excluded, Problem.Model.Id, $"The model '{Problem.Model.Id}' excludes it: {excluded.Reason}") { At = excluded.Provision.At });

    private IEnumerable<Reason> Forbidden(Provision provision) => Problem.Regime is { } regime && provision.ForbiddenRegimes.Contains(regime)
        ? [new Reason(ReasonRules.Regime, regime, $"The regime '{regime}' forbids it.") { At = provision.At }]
        : [];

    private IEnumerable<Reason> RuledOut(Provision provision) => settled.Selector.Firing(new With(settled, provision), settled.Situation)
        .Where(rule => rule.Excludes.Any(excluded => excluded.Id == provision.Id))
        .Select(rule => new Reason(ReasonRules.Rule, rule.Id, rule.Reason) { At = rule.At });

    private IEnumerable<Reason> Conflicts(Provision provision) => settled.Included
        .Where(other => Names(provision, other) || Names(other, provision))
        .Select(other => new Reason(ReasonRules.Conflict, other.Id.Value, $"It cannot stand beside '{other.Id}', which is in.") { At = provision.At });

    private static bool Names(Provision one, Provision other) => one.ConflictsWith.Any(reference => reference.Id == other.Id);

    private IEnumerable<Reason> KeptOut(Provision provision)
    {
        if (settled.Selection.KeptOut.Contains(provision.Id))
        {
            var why = new ConditionExplainer(Problem, settled.Situation).Explain(provision.When!);
            yield return new Reason(ReasonRules.When, provision.Id.Value, $"Its condition does not hold: {why.Words}.") { At = provision.When!.At };
        }
    }

    private IEnumerable<Reason> NotAsked(Provision provision)
    {
        var omitted = Problem.Deal.Omit.FirstOrDefault(reference => reference.Id == provision.Id).At;
        if (omitted.File is not null)
        {
            yield return new Reason(ReasonRules.Omit, "deal", "The deal omits it.") { At = omitted };
        }

        if (!settled.Selection.Refused.ContainsKey(provision.Id) && !(omitted.File is not null && IsNamed(Problem.Model.Recommended, provision)))
        {
            yield return new Reason(ReasonRules.NotAsked, Problem.Model.Id, NotAskedText(provision));
        }
    }

    private string NotAskedText(Provision provision)
    {
        var offered = IsNamed(Problem.Model.Optional, provision) ? "offers it" : "does not ask for it";
        return $"The model '{Problem.Model.Id}' {offered}, nothing that is in needs it, and the deal does not include it.";
    }

    private static bool IsNamed(IEnumerable<ProvisionReference> references, Provision provision) => references.Any(reference => reference.Id == provision.Id);

    /// <summary>The choice with one more provision in: a rule may speak against it only then.</summary>
    private sealed class With(SettledSelection settled, Provision more) : IPresence
    {
        public bool Has(ProvisionId id) => id == more.Id || settled.Selection.Has(id);

        public VariantName? VariantOf(ProvisionId id) => id == more.Id ? settled.Selection.Grades[id].Printed : settled.Selection.VariantOf(id);
    }
}
