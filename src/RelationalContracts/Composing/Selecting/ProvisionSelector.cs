using RelationalContracts.Composing.Conditions;
using RelationalContracts.Library;
using RelationalContracts.Rules;

namespace RelationalContracts.Composing.Selecting;

/// <summary>Chooses the provisions of a deal.</summary>
/// <remarks>
/// What is in, which grades are printed, which rules fire and which conditions hold depend on one another. They are worked
/// out together, round after round, until a round changes nothing. Where no chain of dependencies leads through a condition
/// back to itself (the library check holds to that), each round settles one more link, and the result is the only one.
/// </remarks>
internal sealed class ProvisionSelector(SelectionProblem problem)
{
    // A chain of conditions longer than this is a circle: no library has so many links.
    private const int MostRounds = 100;

    private readonly GradeChooser _grades = new(problem);
    private readonly List<(ProvisionId Id, Reason Reason)> _roots = Roots(problem);

    /// <summary>Chooses.</summary>
    /// <param name="selection">The choice; the last state tried where there is none.</param>
    /// <returns>False where conditions wait for one another, so that there is no choice.</returns>
    public bool TrySelect(out Selection selection)
    {
        selection = new Selection { Grades = _grades.Choose([]) };
        for (var round = 0; round < MostRounds; round++)
        {
            var next = Next(selection);
            if (next.Agrees(selection))
            {
                selection = next;
                return true;
            }

            selection = next;
        }

        return false;
    }

    /// <summary>The rules that fire where these provisions are in.</summary>
    public List<CompositionRule> Firing(Selection selection, Situation situation) =>
        [.. problem.Rules.Where(rule => RuleFires(rule, selection, situation))];

    private Selection Next(Selection before)
    {
        var situation = problem.SituationOf(before);
        var firing = Firing(before, situation);
        var keptOut = problem.Library.Provisions.Where(provision => provision.When is { } when && !situation.Holds(when)).Select(provision => provision.Id);
        var next = new Selection { Grades = _grades.Choose(firing), KeptOut = [.. keptOut] };
        Close(next, firing);
        return next;
    }

    private void Close(Selection selection, IReadOnlyList<CompositionRule> firing)
    {
        var added = firing.SelectMany(rule => rule.Adds.Select(add => (add.Id, new Reason(ReasonRules.Rule, rule.Id, rule.Reason))));
        var waiting = new Queue<(ProvisionId Id, Reason Reason)>(_roots.Concat(added));
        while (waiting.TryDequeue(out var candidate))
        {
            if (problem.Library.Find(candidate.Id) is { } provision && Admit(selection, candidate.Id, candidate.Reason))
            {
                foreach (var needed in Dependencies(provision, selection.Grades[provision.Id]))
                {
                    waiting.Enqueue((needed.Id, new Reason(ReasonRules.DependsOn, provision.Id.Value, $"'{provision.Id}' needs it.")));
                }
            }
        }
    }

    /// <summary>Takes a provision in, or adds a further reason to one that is in. True where it is new.</summary>
    private static bool Admit(Selection selection, ProvisionId id, Reason reason)
    {
        if (selection.KeptOut.Contains(id))
        {
            return false;
        }

        if (selection.In.TryGetValue(id, out var reasons))
        {
            reasons.Add(reason);
            return false;
        }

        selection.In.Add(id, [reason]);
        return true;
    }

    /// <summary>What a provision needs, in the drafting that each kind of document prints.</summary>
    public IEnumerable<ProvisionReference> Dependencies(Provision provision, Grade grade)
    {
        var graded = grade.Printed is { } printed ? Needs(provision, printed) : [];
        var charter = printedAsCharterToo(provision) ? Needs(provision, VariantName.Charter) : [];
        return graded.Concat(charter);

        bool printedAsCharterToo(Provision candidate) =>
            grade.Printed is not VariantName.Charter && candidate.Variants.ContainsKey(VariantName.Charter) && problem.IsTakenBy(candidate, charter: true);
    }

    private static IEnumerable<ProvisionReference> Needs(Provision provision, VariantName variant) =>
        provision.DependsOn.TryGetValue(variant, out var needs) ? needs : [];

    private bool RuleFires(CompositionRule rule, Selection selection, Situation situation) =>
        (rule.Models.IsEmpty || rule.Models.Any(model => model.Name == problem.Model.Id))
        && (rule.Regimes.IsEmpty || rule.Regimes.Any(regime => regime.Name == problem.Regime))
        && rule.Facts.All(test => situation.Holds(FactCondition.Of(test)))
        && rule.If.All(mention => selection.VariantOf(mention.Provision.Id) is { } variant && Reaches(variant, mention.AtLeast));

    /// <summary>A charter text has no grade: it satisfies only a rule that asks for the provision in any.</summary>
    private static bool Reaches(VariantName variant, VariantName atLeast) =>
        atLeast is VariantName.Light || (variant is not VariantName.Charter && variant >= atLeast);

    private static List<(ProvisionId Id, Reason Reason)> Roots(SelectionProblem problem)
    {
        var omitted = problem.Deal.Omit.Select(reference => reference.Id).ToHashSet();
        var model = problem.Model;
        var roots = new List<(ProvisionId, Reason)>();
        roots.AddRange(model.Required.Select(reference => (reference.Id, new Reason(ReasonRules.Required, model.Id, $"The model '{model.Id}' requires it."))));
        roots.AddRange(problem.Library.Provisions
            .Where(provision => problem.Regime is { } regime && provision.MandatoryRegimes.Contains(regime) && problem.CanPrint(provision))
            .Select(provision => (provision.Id, new Reason(ReasonRules.Regime, problem.Regime!, $"The regime '{problem.Regime}' makes it mandatory."))));
        roots.AddRange(problem.Deal.Include.Select(reference => (reference.Id, new Reason(ReasonRules.Include, "deal", "The deal includes it."))));
        roots.AddRange(model.Recommended
            .Where(reference => !omitted.Contains(reference.Id))
            .Select(reference => (reference.Id, new Reason(ReasonRules.Recommended, model.Id, $"The model '{model.Id}' recommends it, and the deal does not omit it."))));
        return roots;
    }
}
