using RelationalContracts.Library;
using RelationalContracts.Rules;

namespace RelationalContracts.Composing.Selecting;

/// <summary>Gives every provision its variant: the deal's, else the model's, else the overall strength's, raised by rules.</summary>
internal sealed class GradeChooser(SelectionProblem problem)
{
    private readonly Dictionary<ProvisionId, VariantName> _byDeal = Collect(problem.Deal.Variants);
    private readonly Dictionary<ProvisionId, VariantName> _byModel = Collect(problem.Model.Variants);

    /// <summary>The grades, under the rules that fire in a state.</summary>
    public Dictionary<ProvisionId, Grade> Choose(IReadOnlyList<CompositionRule> firing)
    {
        var floors = firing.SelectMany(rule => rule.AtLeast.Select(floor => (floor, rule))).ToLookup(pair => pair.floor.Target.Name, StringComparer.Ordinal);
        return problem.Library.Provisions.ToDictionary(
            provision => provision.Id,
            provision => Choose(provision, [.. floors[provision.Id.Value], .. floors[provision.Family]]));
    }

    private Grade Choose(Provision provision, List<(GradeFloor Floor, CompositionRule Rule)> floors)
    {
        if (!problem.IsTakenBy(provision, charter: false) && problem.IsTakenBy(provision, charter: true))
        {
            return Charter(provision);
        }

        if (Grades.Nearest(provision, VariantName.Standard) is null && problem.IsTakenBy(provision, charter: true))
        {
            return Charter(provision);
        }

        var (wanted, reason) = Wanted(provision);
        var raise = floors.Where(floor => floor.Floor.Floor > wanted).OrderByDescending(floor => floor.Floor.Floor).FirstOrDefault();
        if (raise.Rule is null)
        {
            return new Grade(wanted, Grades.Nearest(provision, wanted), [reason], null, false);
        }

        return _byDeal.ContainsKey(provision.Id)
            ? new Grade(wanted, Grades.Nearest(provision, wanted), [reason], raise.Rule, IsUnder(provision, wanted, raise.Floor.Floor))
            : new Grade(raise.Floor.Floor, Grades.Nearest(provision, raise.Floor.Floor), [Raised(raise.Rule)], raise.Rule, false);
    }

    private static bool IsUnder(Provision provision, VariantName wanted, VariantName floor) =>
        Grades.Nearest(provision, wanted) < Grades.Nearest(provision, floor);

    private static Grade Charter(Provision provision) => new(
        VariantName.Charter,
        provision.Variants.ContainsKey(VariantName.Charter) ? VariantName.Charter : null,
        [new Reason(ReasonRules.Charter, "model", "The document is a charter, which prints the charter text.")],
        null,
        false);

    private (VariantName Wanted, Reason Reason) Wanted(Provision provision)
    {
        if (_byDeal.TryGetValue(provision.Id, out var byDeal))
        {
            return (byDeal, new Reason(ReasonRules.DealVariant, "deal", $"The deal chooses the {byDeal.Word()} drafting."));
        }

        if (_byModel.TryGetValue(provision.Id, out var byModel))
        {
            return (byModel, new Reason(ReasonRules.ModelVariant, problem.Model.Id, $"The model '{problem.Model.Id}' chooses the {byModel.Word()} drafting."));
        }

        var strength = problem.Deal.Strength ?? VariantName.Standard;
        var text = problem.Deal.Strength is null ? "No strength is chosen, so standard drafting is used." : $"The deal's strength is {strength.Word()}.";
        return (strength, new Reason(ReasonRules.Strength, "deal", text));
    }

    private static Reason Raised(CompositionRule rule) => new(ReasonRules.Rule, rule.Id, rule.Reason);

    private static Dictionary<ProvisionId, VariantName> Collect(IEnumerable<Models.VariantChoice> choices)
    {
        var byId = new Dictionary<ProvisionId, VariantName>();
        foreach (var choice in choices)
        {
            byId[choice.Provision.Id] = choice.Variant;
        }

        return byId;
    }
}
