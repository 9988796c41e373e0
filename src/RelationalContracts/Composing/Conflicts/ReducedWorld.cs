using System.Collections.Immutable;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Library;
using RelationalContracts.Models;

namespace RelationalContracts.Composing.Conflicts;

/// <summary>A world in which only some choices and rules hold, with the deal's facts and figures as they are.</summary>
/// <remarks>It answers whether a contradiction needs each of its premises: it is chosen anew from those that are left.</remarks>
/// <param name="problem">The world as it is.</param>
/// <param name="fault">The fault in question.</param>
/// <param name="premises">What holds.</param>
internal sealed class ReducedWorld(SelectionProblem problem, SelectionFault fault, IReadOnlyCollection<Premise> premises)
{
    /// <summary>Whether the fault is still there.</summary>
    public bool HasFault()
    {
        var reduced = Reduced();
        var selector = new ProvisionSelector(reduced);
        var isSettled = selector.TrySelect(out var selection);
        var settled = new SettledSelection(reduced, selector, selection, new RegimeChoice(reduced.Regime, [])) { IsSettled = isSettled };
        return isSettled && new FaultFinder(settled).Find().Any(found => found.Kind == fault.Kind && IsTheFault(found));
    }

    /// <summary>Two that exclude each other do so in either order.</summary>
    private bool IsTheFault(SelectionFault found) => found.Rule?.Id == fault.Rule?.Id
        && ((found.Id == fault.Id && found.Other == fault.Other) || (fault.Kind is FaultKind.Conflict && found.Id == fault.Other && found.Other == fault.Id));

    private SelectionProblem Reduced() => problem with
    {
        Library = new ClauseLibrary(problem.Library.Provisions.Where(provision => IsNamed(provision.Id)).Select(Reduced), []),
        Model = Reduced(problem.Model),
        Deal = problem.Deal with
        {
            Include = Only(PremiseKind.Includes, problem.Deal.Include),
            Omit = Only(PremiseKind.Omits, problem.Deal.Omit),
            Variants = Only(PremiseKind.ChoosesVariant, problem.Deal.Variants),
            Strength = Holds(PremiseKind.ChoosesStrength, default) ? problem.Deal.Strength : null,
        },
        Rules = [.. problem.Rules.Where(rule => premises.Any(premise => premise.Rule?.Id == rule.Id))],
        Regime = Holds(PremiseKind.IsUnderRegime, default) ? problem.Regime : null,
    };

    private PartnershipModel Reduced(PartnershipModel model) => model with
    {
        Required = Only(PremiseKind.Requires, model.Required),
        Recommended = Only(PremiseKind.Recommends, model.Recommended),
        Excluded = [.. model.Excluded.Where(excluded => Holds(PremiseKind.Excludes, excluded.Provision.Id))],
        Variants = Only(PremiseKind.ModelVariant, model.Variants),
    };

    private Provision Reduced(Provision provision) => provision with
    {
        DependsOn = provision.DependsOn.ToImmutableDictionary(pair => pair.Key, pair => Linked(PremiseKind.Needs, provision.Id, pair.Value)),
        ConflictsWith = Linked(PremiseKind.Conflicts, provision.Id, provision.ConflictsWith),
        MandatoryRegimes = Holds(PremiseKind.IsMandatory, provision.Id) ? provision.MandatoryRegimes : [],
        ForbiddenRegimes = Holds(PremiseKind.IsForbidden, provision.Id) ? provision.ForbiddenRegimes : [],
        When = Holds(PremiseKind.IsConditional, provision.Id) ? provision.When : null,
        Variants = fault.Kind is FaultKind.NoDrafting && !Holds(PremiseKind.HasNoDrafting, provision.Id) ? WithEveryKind(provision.Variants) : provision.Variants,
    };

    /// <summary>Where it is not among the premises that a drafting is missing, there is one of each kind.</summary>
    private static ImmutableSortedDictionary<VariantName, Drafting> WithEveryKind(ImmutableSortedDictionary<VariantName, Drafting> variants)
    {
        var any = variants.Values.First();
        return variants.SetItem(VariantName.Standard, any).SetItem(VariantName.Charter, any);
    }

    private bool Holds(PremiseKind kind, ProvisionId id) => premises.Any(premise => premise.Kind == kind && premise.Id == id);

    private bool IsNamed(ProvisionId id) => premises.Any(premise => premise.Id == id || premise.Other == id || (premise.Rule is { } rule && Mentions(rule, id)));

    private static bool Mentions(Rules.CompositionRule rule, ProvisionId id) =>
        rule.If.Any(mention => mention.Provision.Id == id) || rule.Adds.Concat(rule.Excludes).Any(reference => reference.Id == id) || rule.AtLeast.Any(floor => floor.Target.Name == id.Value);

    private ImmutableArray<ProvisionReference> Only(PremiseKind kind, ImmutableArray<ProvisionReference> references) =>
        [.. references.Where(reference => Holds(kind, reference.Id))];

    private ImmutableArray<VariantChoice> Only(PremiseKind kind, ImmutableArray<VariantChoice> choices) =>
        [.. choices.Where(choice => Holds(kind, choice.Provision.Id))];

    private ImmutableArray<ProvisionReference> Linked(PremiseKind kind, ProvisionId id, ImmutableArray<ProvisionReference> references) =>
        [.. references.Where(reference => premises.Any(premise => premise.Kind == kind && premise.Id == id && premise.Other == reference.Id))];
}
