using System.Collections.Immutable;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Library;
using RelationalContracts.Rules;

namespace RelationalContracts.Composing.Explaining;

/// <summary>How each provision that is in follows from the model, the regime, the deal and the rules.</summary>
/// <remarks>
/// Two provisions that need each other bring each other in, but neither explains the other: without what first brought one of
/// them in, both would be out. So a support counts as a reason only where it would stand with the provision itself left out.
/// </remarks>
internal sealed class Derivation
{
    private readonly SettledSelection _settled;
    private readonly Dictionary<ProvisionId, ImmutableArray<Step>> _steps;
    private readonly Dictionary<ProvisionId, int> _levels = [];

    /// <summary>The derivation of a choice.</summary>
    /// <param name="settled">The choice.</param>
    public Derivation(SettledSelection settled)
    {
        _settled = settled;
        _steps = settled.Selection.In.ToDictionary(pair => pair.Key, pair => StepsOf(pair.Key, pair.Value));
        Derive(_levels, (_, _) => true);
    }

    /// <summary>What brings a provision in and would do so without it, the shortest way first, and of two as short the stronger.</summary>
    /// <param name="id">A provision that is in.</param>
    public IEnumerable<Step> Grounded(ProvisionId id) => Standing(id).OrderBy(LevelOf).ThenBy(step => step.Support.Kind);

    private IEnumerable<Step> Standing(ProvisionId id)
    {
        var steps = _steps[id];
        if (steps.All(step => IsBelow(step, id)))
        {
            return steps;
        }

        var without = new Dictionary<ProvisionId, int>();
        Derive(without, (found, _) => found != id);
        return steps.Where(step => step.Needs.All(without.ContainsKey));
    }

    /// <summary>The shortest way in which a provision comes in.</summary>
    /// <param name="id">A provision that is in.</param>
    public Step Leading(ProvisionId id) =>
        _steps[id].Where(step => IsBelow(step, id)).DefaultIfEmpty(_steps[id][0]).MinBy(step => (LevelOf(step), step.Support.Kind));

    /// <summary>The provisions that a rule's firing rests on: those it asks for, and those that raised them to the grade it asks for.</summary>
    /// <param name="rule">A rule that fires.</param>
    public ImmutableArray<ProvisionId> NeedsOf(CompositionRule rule)
    {
        var needs = ImmutableArray.CreateBuilder<ProvisionId>();
        Collect(rule, needs, []);
        return [.. needs.Distinct()];
    }

    private void Collect(CompositionRule rule, ImmutableArray<ProvisionId>.Builder needs, HashSet<string> seen)
    {
        if (!seen.Add(rule.Id))
        {
            return;
        }

        foreach (var mention in rule.If)
        {
            needs.Add(mention.Provision.Id);
            if (RaisedFor(mention) is { } raising)
            {
                Collect(raising, needs, seen);
            }
        }
    }

    /// <summary>The rule without which a provision would not be in the grade that another rule asks for.</summary>
    private CompositionRule? RaisedFor(GradeMention mention) =>
        _settled.Problem.Library.Find(mention.Provision.Id) is { } provision
        && _settled.Unraised(provision) is { } unraised && !ProvisionSelector.Reaches(unraised, mention.AtLeast)
            ? _settled.Selection.Grades[provision.Id].Floor
            : null;

    private ImmutableArray<Step> StepsOf(ProvisionId id, List<Support> supports)
    {
        var conditional = ConditionNeeds(id);
        return [.. supports.Distinct().OrderBy(support => support.Kind).Select(support => new Step(support, [.. Needs(id, support).Union(conditional)]))];
    }

    /// <summary>The provisions without which the condition of one that is in would not hold.</summary>
    private ImmutableArray<ProvisionId> ConditionNeeds(ProvisionId id) => _settled.Problem.Library.Find(id)!.When is { } when
        ? new ConditionExplainer(_settled.Problem, _settled.Situation).Explain(when).RestsOn
        : [];

    private ImmutableArray<ProvisionId> Needs(ProvisionId id, Support support) => support.Kind switch
    {
        SupportKind.Added => NeedsOf(support.Rule!),
        SupportKind.Needed when RaisedToNeed(support.By, id) is { } rule => [support.By, .. NeedsOf(rule)],
        SupportKind.Needed => [support.By],
        _ => [],
    };

    /// <summary>The rule without which a provision would be in a drafting that does not need another one.</summary>
    public CompositionRule? RaisedToNeed(ProvisionId by, ProvisionId needed)
    {
        var provision = _settled.Problem.Library.Find(by)!;
        return _settled.Selection.Grades[by].Floor is { } rule
            && _settled.Selector.Dependencies(provision, _settled.Unraised(provision)).All(reference => reference.Id != needed)
                ? rule
                : null;
    }

    private bool IsBelow(Step step, ProvisionId id) => step.Needs.All(need => _levels.TryGetValue(need, out var level) && level < _levels.GetValueOrDefault(id, int.MaxValue));

    private int LevelOf(Step step) => step.Needs.IsEmpty ? 0 : 1 + step.Needs.Max(need => _levels.GetValueOrDefault(need, int.MaxValue - 1));

    /// <summary>Whether a rule would fire whatever the grade of a provision.</summary>
    /// <param name="rule">A rule that fires.</param>
    /// <param name="provision">The provision.</param>
    public bool FiresAtAnyGradeOf(CompositionRule rule, Provision provision)
    {
        var found = new Dictionary<ProvisionId, int>();
        Derive(found, (id, step) => !HangsOnGrade(id, step.Support, provision));
        return !AsksForGradeOf(rule, provision.Id, []) && NeedsOf(rule).All(found.ContainsKey);
    }

    private bool HangsOnGrade(ProvisionId id, Support support, Provision provision) => support.Kind switch
    {
        SupportKind.Needed when support.By == provision.Id =>
            provision.Variants.Keys.Any(variant => _settled.Selector.Dependencies(provision, variant).All(reference => reference.Id != id)),
        SupportKind.Needed => RaisedToNeed(support.By, id) is { } raising && AsksForGradeOf(raising, provision.Id, []),
        SupportKind.Added => AsksForGradeOf(support.Rule!, provision.Id, []),
        _ => false,
    };

    private bool AsksForGradeOf(CompositionRule rule, ProvisionId id, HashSet<string> seen) => seen.Add(rule.Id) && rule.If.Any(mention =>
        (mention.Provision.Id == id && mention.AtLeast > VariantName.Light) || (RaisedFor(mention) is { } raising && AsksForGradeOf(raising, id, seen)));

    /// <summary>Finds what follows, round by round; the round in which a provision is found is its level.</summary>
    private void Derive(Dictionary<ProvisionId, int> levels, Func<ProvisionId, Step, bool> counts)
    {
        var found = new List<ProvisionId>();
        for (var level = 0; level == 0 || found.Count > 0; level++)
        {
            found = [.. _steps.Where(pair => !levels.ContainsKey(pair.Key) && pair.Value.Any(step => counts(pair.Key, step) && step.Needs.All(levels.ContainsKey))).Select(pair => pair.Key)];
            found.ForEach(id => levels.Add(id, level));
        }
    }
}

/// <summary>One way in which a provision comes in.</summary>
/// <param name="Support">What brings it in.</param>
/// <param name="Needs">The provisions that must be in for that; empty for what the model, the deal or the regime says by itself.</param>
internal readonly record struct Step(Support Support, ImmutableArray<ProvisionId> Needs);
