using System.Collections.Immutable;
using RelationalContracts.Composing.Explaining;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Deals;
using RelationalContracts.Library;
using RelationalContracts.Models;

namespace RelationalContracts.Composing.Conflicts;

/// <summary>Finds changes of a deal that resolve a fault, by trying them.</summary>
/// <param name="settled">The choice that cannot stand.</param>
/// <param name="derivation">How what is in follows.</param>
/// <param name="engine">Chooses again for a changed deal.</param>
internal sealed class WayOutFinder(SettledSelection settled, Derivation derivation, Reselection engine)
{
    // Pairs are tried only where no single change helps; beyond this many there would be more ways than anybody reads.
    private const int MostCandidates = 16;
    private const int MostWays = 6;

    private readonly HashSet<SelectionFault> _before = [.. new FaultFinder(settled).Find()];

    /// <summary>The ways out, the simplest first; each is one change, or several to be made together.</summary>
    /// <param name="fault">The fault.</param>
    public ImmutableArray<ImmutableArray<DealEdit>> Of(SelectionFault fault)
    {
        var candidates = Candidates(fault).Concat(Regime()).DistinctBy(edit => edit.Text).Take(MostCandidates).ToList();
        var ways = candidates.Select(edit => ImmutableArray.Create(edit)).Where(way => Works(way, fault)).ToList();
        if (ways.Count == 0)
        {
            ways = [.. Pairs(candidates).Where(way => Works(way, fault))];
        }

        return [.. ways.Take(MostWays)];
    }

    /// <summary>The other models under which the deal would stand as it is.</summary>
    /// <param name="fault">The fault.</param>
    public IEnumerable<PartnershipModel> OtherModels(SelectionFault fault) =>
        engine.OtherModels(settled.Problem.Deal).Where(model => Works([DealEdit.ChangeModel(model)], fault));

    /// <summary>Whether a fault is gone after some changes, and no new one has come.</summary>
    private bool Works(ImmutableArray<DealEdit> way, SelectionFault fault)
    {
        var deal = way.Aggregate(settled.Problem.Deal, (deal, edit) => edit.Apply(deal));
        return engine.Select(deal) is { IsSettled: true } changed && new FaultFinder(changed).Find().All(found => found != fault && _before.Contains(found));
    }

    private static IEnumerable<ImmutableArray<DealEdit>> Pairs(List<DealEdit> candidates) =>
        candidates.SelectMany((first, index) => candidates.Skip(index + 1).Select(second => ImmutableArray.Create(first, second)));

    private IEnumerable<DealEdit> Candidates(SelectionFault fault) => fault.Kind switch
    {
        FaultKind.Omitted => [DealEdit.DropOmit(fault.Id), .. Undoing(fault.Id)],
        FaultKind.UnderFloor => [DealEdit.DropVariant(fault.Id), .. Redrafting(fault.Id), .. Undoing(fault.Id)],
        FaultKind.KeptOut => [.. Redrafting(fault.Other), .. Undoing(fault.Other), .. UndoingCondition(fault.Id)],
        FaultKind.Conflict => [.. Undoing(fault.Id), .. Undoing(fault.Other)],
        FaultKind.RuledOut => [.. Undoing(fault.Id), .. fault.Rule!.If.SelectMany(mention => Redrafting(mention.Provision.Id).Concat(Undoing(mention.Provision.Id)))],
        _ => Undoing(fault.Id),
    };

    /// <summary>A regime that the deal itself sets may be what the law's demands come from.</summary>
    private IEnumerable<DealEdit> Regime() => settled.Problem.Deal.Regime is null ? [] : [DealEdit.DropRegime()];

    /// <summary>What might take a provision out: undoing the deal's choices that bring it in, directly or through others.</summary>
    private IEnumerable<DealEdit> Undoing(ProvisionId id)
    {
        var waiting = new Queue<ProvisionId>([id]);
        var seen = new HashSet<ProvisionId>();
        while (waiting.TryDequeue(out var next))
        {
            if (!settled.Selection.Has(next) || !seen.Add(next))
            {
                continue;
            }

            foreach (var step in derivation.Grounded(next))
            {
                foreach (var edit in Undoing(next, step))
                {
                    yield return edit;
                }

                step.Needs.ToList().ForEach(waiting.Enqueue);
            }
        }
    }

    private IEnumerable<DealEdit> Undoing(ProvisionId id, Step step) => step.Support.Kind switch
    {
        SupportKind.Included => [DealEdit.DropInclude(id)],
        SupportKind.Recommended => [DealEdit.AddOmit(id)],
        SupportKind.Needed => Redrafting(step.Support.By),
        SupportKind.Added => step.Support.Rule!.If.Where(mention => mention.AtLeast > VariantName.Light).SelectMany(mention => Redrafting(mention.Provision.Id)),
        _ => [],
    };

    private IEnumerable<DealEdit> UndoingCondition(ProvisionId id) =>
        ConditionWalk.ProvisionsIn(settled.Problem.Library.Find(id)!.When!).SelectMany(Undoing);

    private IEnumerable<DealEdit> Redrafting(ProvisionId id)
    {
        var chosen = settled.Selector.Grades.ByDeal(id);
        if (chosen is not null)
        {
            yield return DealEdit.DropVariant(id);
        }

        var variants = settled.Problem.Library.Find(id)!.Variants.Keys.Where(name => name is not VariantName.Charter);
        foreach (var variant in variants.Where(name => name != settled.Selection.Grades[id].Printed))
        {
            yield return DealEdit.Choose(id, variant);
        }

        // Last, since it changes the drafting of everything else too.
        var hangsOnStrength = chosen is null && settled.Selector.Grades.ByModel(id) is null;
        foreach (var strength in VariantNames.Grades.Where(strength => hangsOnStrength && strength != (settled.Problem.Deal.Strength ?? VariantName.Standard)))
        {
            yield return DealEdit.ChangeStrength(strength);
        }
    }
}

/// <summary>Chooses again for a changed deal.</summary>
/// <param name="Select">The choice for a deal; null where its model does not exist or does not accept its parties.</param>
/// <param name="OtherModels">The models that accept a deal's parties and write the same kind of main document, without its own.</param>
internal sealed record Reselection(Func<Deal, SettledSelection?> Select, Func<Deal, IEnumerable<PartnershipModel>> OtherModels);
