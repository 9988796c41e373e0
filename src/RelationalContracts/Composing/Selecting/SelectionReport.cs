using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Models;

namespace RelationalContracts.Composing.Selecting;

/// <summary>Chooses the provisions of a deal, and reports where the choice cannot stand.</summary>
internal sealed class SelectionReport(SelectionProblem problem, RegimeChoice regime, DiagnosticBag diagnostics)
{
    /// <summary>Chooses and reports.</summary>
    public Composition Choose()
    {
        var selector = new ProvisionSelector(problem);
        if (!selector.TrySelect(out var selection))
        {
            diagnostics.Add(CompositionDiagnostics.ConditionsCircle(problem.Deal.At));
        }

        ReportExclusions(selection);
        ReportConflicts(selection);
        ReportNeeds(selection, selector);
        ReportRules(selection, selector);
        ReportDraftings(selection);
        var choices = problem.Library.Provisions.ToImmutableSortedDictionary(provision => provision.Id, provision => Choice(provision, selection));
        return new Composition(choices, regime, [.. problem.Documents.Select(document => document.Id)]);
    }

    private static IEnumerable<Reason> Why(Selection selection, ProvisionId id) => selection.In.TryGetValue(id, out var reasons) ? reasons : [];

    /// <summary>Where the user asked for a provision, or else where the deal begins: that is what the user can change.</summary>
    private SourceSpan PlaceOf(ProvisionId id)
    {
        var asked = problem.Deal.Include.Concat(problem.Deal.Variants.Select(choice => choice.Provision)).FirstOrDefault(reference => reference.Id == id);
        return asked.At.File is { Length: > 0 } ? asked.At : problem.Deal.At;
    }

    private void ReportExclusions(Selection selection)
    {
        foreach (var excluded in problem.Model.Excluded.Where(excluded => selection.Has(excluded.Provision.Id)))
        {
            var id = excluded.Provision.Id;
            var include = problem.Deal.Include.FirstOrDefault(reference => reference.Id == id);
            diagnostics.Add(include.At.File is { Length: > 0 }
                ? CompositionDiagnostics.IncludesExcluded(include, problem.Model, excluded.Reason)
                : CompositionDiagnostics.ExcludedIsNeeded(id, problem.Model, excluded.Reason, Why(selection, id), PlaceOf(id)));
        }

        foreach (var provision in Included(selection).Where(provision => problem.Regime is { } id && provision.ForbiddenRegimes.Contains(id)))
        {
            diagnostics.Add(CompositionDiagnostics.Forbidden(provision.Id, problem.Regime!, Why(selection, provision.Id), PlaceOf(provision.Id)));
        }
    }

    private IEnumerable<Provision> Included(Selection selection) => selection.In.Keys.Select(id => problem.Library.Find(id)!);

    private void ReportConflicts(Selection selection)
    {
        foreach (var provision in Included(selection))
        {
            foreach (var other in provision.ConflictsWith.Where(other => selection.Has(other.Id) && !IsReportedFrom(other.Id, provision)))
            {
                diagnostics.Add(CompositionDiagnostics.Conflict(
                    provision.Id, Why(selection, provision.Id), other.Id, Why(selection, other.Id), PlaceOf(provision.Id)));
            }
        }
    }

    /// <summary>A conflict that both sides declare is reported from the one that comes first.</summary>
    private bool IsReportedFrom(ProvisionId other, Provision provision) =>
        other.CompareTo(provision.Id) < 0 && problem.Library.Find(other)!.ConflictsWith.Any(reference => reference.Id == provision.Id);

    private void ReportNeeds(Selection selection, ProvisionSelector selector)
    {
        foreach (var provision in Included(selection))
        {
            foreach (var needed in selector.Dependencies(provision, selection.Grades[provision.Id]).Where(needed => !selection.Has(needed.Id)))
            {
                diagnostics.Add(problem.Library.Contains(needed.Id)
                    ? CompositionDiagnostics.KeptOutButNeeded(needed.Id, provision.Id.Value, PlaceOf(provision.Id))
                    : CompositionDiagnostics.NeedsMissing(provision.Id.Value, needed));
            }
        }

        foreach (var omitted in problem.Deal.Omit.Where(omitted => selection.Has(omitted.Id)))
        {
            diagnostics.Add(CompositionDiagnostics.OmitsNeeded(omitted, Why(selection, omitted.Id)));
        }
    }

    private void ReportRules(Selection selection, ProvisionSelector selector)
    {
        foreach (var rule in selector.Firing(selection, problem.SituationOf(selection)))
        {
            foreach (var excluded in rule.Excludes.Where(excluded => selection.Has(excluded.Id)))
            {
                diagnostics.Add(CompositionDiagnostics.RuleExcludes(excluded.Id, rule, Why(selection, excluded.Id), PlaceOf(excluded.Id)));
            }
        }

        foreach (var (id, grade) in selection.Grades.Where(pair => pair.Value.IsUnderFloor && selection.Has(pair.Key)).OrderBy(pair => pair.Key))
        {
            diagnostics.Add(CompositionDiagnostics.UnderFloor(id, grade.Wanted, grade.Floor!, PlaceOf(id)));
        }
    }

    private void ReportDraftings(Selection selection)
    {
        foreach (var provision in Included(selection))
        {
            var grade = selection.Grades[provision.Id];
            if (grade.Printed is { } printed && printed != grade.Wanted)
            {
                diagnostics.Add(CompositionDiagnostics.NearestGrade(provision, grade.Wanted, printed, PlaceOf(provision.Id)));
            }

            ReportUnprinted(provision);
        }

        foreach (var choice in problem.Deal.Variants.Where(choice => selection.Has(choice.Provision.Id) && !CanPrint(choice)))
        {
            diagnostics.Add(CompositionDiagnostics.VariantMissing(choice.Provision, choice.Variant));
        }
    }

    private bool CanPrint(VariantChoice choice) =>
        problem.Library.Find(choice.Provision.Id) is not { } provision || problem.IsTakenBy(provision, charter: choice.Variant is VariantName.Charter);

    /// <summary>A provision prints in each document that takes it and whose kind of drafting it has; it must print in one.</summary>
    private void ReportUnprinted(Provision provision)
    {
        var graded = problem.IsTakenBy(provision, charter: false);
        var charter = problem.IsTakenBy(provision, charter: true);
        if ((!graded && !charter) || (!problem.CanPrint(provision) && problem.IsLeftUnwritten(provision)))
        {
            diagnostics.Add(CompositionDiagnostics.NotPrinted(provision.Id, PlaceOf(provision.Id)));
        }
        else if (!problem.CanPrint(provision))
        {
            diagnostics.Add(CompositionDiagnostics.NoDrafting(provision.Id, charter && !graded, PlaceOf(provision.Id)));
        }
    }

    private ProvisionChoice Choice(Provision provision, Selection selection)
    {
        var grade = selection.Grades[provision.Id];
        if (!selection.In.TryGetValue(provision.Id, out var reasons))
        {
            return new ProvisionChoice(provision.Id, false, null, null, [WhyOut(provision, selection)], []);
        }

        ImmutableArray<Reason> variantReasons = grade.Printed is { } printed && printed != grade.Wanted
            ? [.. grade.Reasons, new Reason(ReasonRules.Nearest, provision.Id.Value, $"It has no {grade.Wanted.Word()} drafting; {printed.Word()} is the nearest.")]
            : [.. grade.Reasons];
        return new ProvisionChoice(provision.Id, true, grade.Printed, grade.Printed == grade.Wanted ? null : grade.Wanted, [.. reasons.Distinct()], variantReasons);
    }

    private Reason WhyOut(Provision provision, Selection selection)
    {
        if (problem.Model.Excluded.FirstOrDefault(excluded => excluded.Provision.Id == provision.Id) is { } byModel)
        {
            return new Reason(ReasonRules.Excluded, problem.Model.Id, $"The model '{problem.Model.Id}' excludes it: {byModel.Reason}");
        }

        if (problem.Regime is { } id && provision.ForbiddenRegimes.Contains(id))
        {
            return new Reason(ReasonRules.Regime, id, $"The regime '{id}' forbids it.");
        }

        if (problem.Deal.Omit.Any(omitted => omitted.Id == provision.Id))
        {
            return new Reason(ReasonRules.Omit, "deal", "The deal omits it.");
        }

        return selection.KeptOut.Contains(provision.Id)
            ? new Reason(ReasonRules.When, provision.Id.Value, "Its condition does not hold in this deal.")
            : new Reason(ReasonRules.NotAsked, problem.Model.Id, $"The model '{problem.Model.Id}' neither requires nor recommends it, and the deal does not include it.");
    }
}
