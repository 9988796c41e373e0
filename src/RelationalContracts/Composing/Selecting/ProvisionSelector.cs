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

    private readonly List<(ProvisionId Id, Support Support)> _roots = Roots(problem);
    private readonly List<CompositionRule> _rules = [.. problem.Rules.Where(rule => CountsHere(rule, problem))];
    private readonly HashSet<ProvisionId> _inCharter =
        [.. problem.Library.Provisions.Where(provision => provision.Variants.ContainsKey(VariantName.Charter) && problem.IsTakenBy(provision, charter: true)).Select(provision => provision.Id)];

    private readonly List<Provision> _conditional = [.. problem.Library.Provisions.Where(provision => provision.When is not null)];

    /// <summary>Chooses grades.</summary>
    public GradeChooser Grades { get; } = new(problem);

    /// <summary>Chooses.</summary>
    /// <param name="selection">The choice; the last state tried where there is none.</param>
    /// <returns>False where conditions wait for one another, so that there is no choice.</returns>
    public bool TrySelect(out Selection selection)
    {
        selection = new Selection { Grades = Grades.Choose([]) };
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
    public List<CompositionRule> Firing(IPresence selection, Situation situation) => [.. _rules.Where(rule => RuleFires(rule, selection, situation))];

    /// <summary>What a provision needs, in the drafting that each kind of document prints.</summary>
    public IEnumerable<ProvisionReference> Dependencies(Provision provision, VariantName? printed)
    {
        var graded = printed is { } grade ? Needs(provision, grade) : [];
        return IsPrintedAsCharterToo(provision, printed) ? graded.Concat(Needs(provision, VariantName.Charter)) : graded;
    }

    private bool IsPrintedAsCharterToo(Provision provision, VariantName? printed) => printed is not VariantName.Charter && _inCharter.Contains(provision.Id);

    private Selection Next(Selection before)
    {
        var situation = problem.SituationOf(before);
        var firing = Firing(before, situation);
        var keptOut = _conditional.Where(provision => !situation.Holds(provision.When!)).Select(provision => provision.Id);

        // Nothing but the rules that fire changes a grade from one round to the next.
        var grades = firing.SequenceEqual(before.Firing) ? before.Grades : Grades.Choose(firing);
        var next = new Selection { Grades = grades, Firing = firing, KeptOut = [.. keptOut] };
        Close(next, firing);
        return next;
    }

    private void Close(Selection selection, IReadOnlyList<CompositionRule> firing)
    {
        var added = firing.SelectMany(rule => rule.Adds.Select(add => (add.Id, new Support(SupportKind.Added, Rule: rule))));
        var waiting = new Queue<(ProvisionId Id, Support Support)>(_roots.Concat(added));
        while (waiting.TryDequeue(out var candidate))
        {
            if (problem.Library.Find(candidate.Id) is { } provision && Admit(selection, candidate.Id, candidate.Support))
            {
                foreach (var needed in Dependencies(provision, selection.Grades[provision.Id].Printed))
                {
                    waiting.Enqueue((needed.Id, new Support(SupportKind.Needed, provision.Id)));
                }
            }
        }
    }

    /// <summary>Takes a provision in, or adds a further support to one that is in. True where it is new.</summary>
    private static bool Admit(Selection selection, ProvisionId id, Support support)
    {
        var into = selection.KeptOut.Contains(id) ? selection.Refused : selection.In;
        if (into.TryGetValue(id, out var supports))
        {
            supports.Add(support);
            return false;
        }

        into.Add(id, [support]);
        return into == selection.In;
    }

    private static IEnumerable<ProvisionReference> Needs(Provision provision, VariantName variant) =>
        provision.DependsOn.TryGetValue(variant, out var needs) ? needs : [];

    private static bool CountsHere(CompositionRule rule, SelectionProblem problem) =>
        (rule.Models.IsEmpty || rule.Models.Any(model => model.Name == problem.Model.Id))
        && (rule.Regimes.IsEmpty || rule.Regimes.Any(regime => regime.Name == problem.Regime));

    private static bool RuleFires(CompositionRule rule, IPresence selection, Situation situation) =>
        rule.If.All(mention => selection.VariantOf(mention.Provision.Id) is { } variant && Reaches(variant, mention.AtLeast))
        && rule.Facts.All(test => situation.Holds(FactCondition.Of(test)));

    /// <summary>Whether a variant satisfies a rule's mention. A charter text has no grade: it satisfies only one that asks for any.</summary>
    public static bool Reaches(VariantName variant, VariantName atLeast) =>
        atLeast is VariantName.Light || (variant is not VariantName.Charter && variant >= atLeast);

    private static List<(ProvisionId Id, Support Support)> Roots(SelectionProblem problem)
    {
        var omitted = problem.Deal.Omit.Select(reference => reference.Id).ToHashSet();
        var roots = new List<(ProvisionId, Support)>();
        roots.AddRange(problem.Model.Required.Select(reference => (reference.Id, new Support(SupportKind.Required))));
        roots.AddRange(problem.Library.Provisions
            .Where(provision => problem.Regime is { } regime && provision.MandatoryRegimes.Contains(regime) && problem.CanPrint(provision))
            .Select(provision => (provision.Id, new Support(SupportKind.Mandatory))));
        roots.AddRange(problem.Deal.Include.Select(reference => (reference.Id, new Support(SupportKind.Included))));
        roots.AddRange(problem.Model.Recommended
            .Where(reference => !omitted.Contains(reference.Id))
            .Select(reference => (reference.Id, new Support(SupportKind.Recommended))));
        return roots;
    }
}
