using RelationalContracts.Library;
using RelationalContracts.Rules;

namespace RelationalContracts.Composing.Selecting;

/// <summary>Gives every provision its variant: the deal's, else the model's, else the overall strength's, raised by rules.</summary>
internal sealed class GradeChooser(SelectionProblem problem)
{
    private readonly Dictionary<ProvisionId, VariantName> _byDeal = Collect(problem.Deal.Variants);
    private readonly Dictionary<ProvisionId, VariantName> _byModel = Collect(problem.Model.Variants);
    private readonly HashSet<ProvisionId> _charterOnly = [.. problem.Library.Provisions.Where(provision => IsCharterOnly(problem, provision)).Select(provision => provision.Id)];

    /// <summary>The grade that the deal chooses for a provision; null where it chooses none.</summary>
    public VariantName? ByDeal(ProvisionId id) => _byDeal.TryGetValue(id, out var grade) ? grade : null;

    /// <summary>The grade that the model chooses for a provision; null where it chooses none.</summary>
    public VariantName? ByModel(ProvisionId id) => _byModel.TryGetValue(id, out var grade) ? grade : null;

    /// <summary>The grades, under the rules that fire in a state.</summary>
    public Dictionary<ProvisionId, Grade> Choose(IReadOnlyList<CompositionRule> firing)
    {
        var floors = FloorsOf(firing);
        var grades = new Dictionary<ProvisionId, Grade>(problem.Library.Count);
        foreach (var provision in problem.Library.Provisions)
        {
            grades.Add(provision.Id, Choose(provision, floors));
        }

        return grades;
    }

    /// <summary>What firing rules ask of a provision, by itself or through its family, the most first.</summary>
    public static IEnumerable<(VariantName Floor, CompositionRule Rule)> FloorsOn(Provision provision, IEnumerable<CompositionRule> firing) =>
        firing.SelectMany(rule => rule.AtLeast.Select(floor => (floor, rule)))
            .Where(pair => pair.floor.Target.Name == provision.Id.Value || pair.floor.Target.Name == provision.Family)
            .Select(pair => (pair.floor.Floor, pair.rule))
            .OrderByDescending(pair => pair.Floor);

    /// <summary>Whether the deal prints only the charter text of a provision, which has no grade.</summary>
    public bool IsCharterOnly(Provision provision) => _charterOnly.Contains(provision.Id);

    private static bool IsCharterOnly(SelectionProblem problem, Provision provision) => problem.IsTakenBy(provision, charter: true)
        && (!problem.IsTakenBy(provision, charter: false) || Grades.Nearest(provision, VariantName.Standard) is null);

    private Grade Choose(Provision provision, Dictionary<string, (VariantName Floor, CompositionRule Rule)> floors)
    {
        if (IsCharterOnly(provision))
        {
            return new Grade(VariantName.Charter, provision.Variants.ContainsKey(VariantName.Charter) ? VariantName.Charter : null, null, false);
        }

        var wanted = Wanted(provision.Id);
        if (Floor(provision, floors) is not { } raise || raise.Floor <= wanted)
        {
            return new Grade(wanted, Grades.Nearest(provision, wanted), null, false);
        }

        return _byDeal.ContainsKey(provision.Id)
            ? new Grade(wanted, Grades.Nearest(provision, wanted), raise.Rule, IsUnder(provision, wanted, raise.Floor))
            : new Grade(raise.Floor, Grades.Nearest(provision, raise.Floor), raise.Rule, false);
    }

    private VariantName Wanted(ProvisionId id) => ByDeal(id) ?? ByModel(id) ?? problem.Deal.Strength ?? VariantName.Standard;

    /// <summary>The highest floor on a provision, by its id or its family; of two as high, the one on the provision itself.</summary>
    private static (VariantName Floor, CompositionRule Rule)? Floor(Provision provision, Dictionary<string, (VariantName Floor, CompositionRule Rule)> floors)
    {
        if (!floors.TryGetValue(provision.Family, out var onFamily))
        {
            return floors.TryGetValue(provision.Id.Value, out var only) ? only : null;
        }

        return floors.TryGetValue(provision.Id.Value, out var own) && own.Floor >= onFamily.Floor ? own : onFamily;
    }

    private static Dictionary<string, (VariantName Floor, CompositionRule Rule)> FloorsOf(IReadOnlyList<CompositionRule> firing)
    {
        var floors = new Dictionary<string, (VariantName Floor, CompositionRule Rule)>(StringComparer.Ordinal);
        foreach (var rule in firing)
        {
            foreach (var floor in rule.AtLeast)
            {
                if (!floors.TryGetValue(floor.Target.Name, out var before) || before.Floor < floor.Floor)
                {
                    floors[floor.Target.Name] = (floor.Floor, rule);
                }
            }
        }

        return floors;
    }

    private static bool IsUnder(Provision provision, VariantName wanted, VariantName floor) =>
        Grades.Nearest(provision, wanted) < Grades.Nearest(provision, floor);

    /// <summary>Choices by provision, the last one counting. A charter text is no grade: who asks for one in a contract is told so.</summary>
    private static Dictionary<ProvisionId, VariantName> Collect(IEnumerable<Models.VariantChoice> choices)
    {
        var byId = new Dictionary<ProvisionId, VariantName>();
        foreach (var choice in choices.Where(choice => choice.Variant is not VariantName.Charter))
        {
            byId[choice.Provision.Id] = choice.Variant;
        }

        return byId;
    }
}
