using RelationalContracts.Library;

namespace RelationalContracts.Composing.Selecting;

/// <summary>Finds what in a choice cannot stand.</summary>
/// <param name="settled">The choice.</param>
internal sealed class FaultFinder(SettledSelection settled)
{
    private readonly SelectionProblem _problem = settled.Problem;
    private readonly Selection _selection = settled.Selection;

    /// <summary>The faults, kind by kind, each kind in the order of what it is about.</summary>
    public IEnumerable<SelectionFault> Find() =>
        [.. Excluded(), .. Forbidden(), .. Conflicts(), .. KeptOut(), .. Omitted(), .. RuledOut(), .. UnderFloor(), .. NoDrafting()];

    private IEnumerable<SelectionFault> Excluded() => _problem.Model.Excluded
        .Where(excluded => _selection.Has(excluded.Provision.Id))
        .Select(excluded => new SelectionFault(FaultKind.Excluded, excluded.Provision.Id));

    private IEnumerable<SelectionFault> Forbidden() => settled.Included
        .Where(provision => _problem.Regime is { } regime && provision.ForbiddenRegimes.Contains(regime))
        .Select(provision => new SelectionFault(FaultKind.Forbidden, provision.Id));

    private IEnumerable<SelectionFault> Conflicts() => settled.Included.SelectMany(provision => provision.ConflictsWith
        .Where(other => _selection.Has(other.Id) && !IsReportedFrom(other.Id, provision))
        .Select(other => new SelectionFault(FaultKind.Conflict, provision.Id, other.Id)));

    /// <summary>A conflict that both sides declare is reported from the one that comes first.</summary>
    private bool IsReportedFrom(ProvisionId other, Provision provision) =>
        other.CompareTo(provision.Id) < 0 && _problem.Library.Find(other)!.ConflictsWith.Any(reference => reference.Id == provision.Id);

    private IEnumerable<SelectionFault> KeptOut() => settled.Included.SelectMany(provision =>
        settled.Selector.Dependencies(provision, _selection.Grades[provision.Id].Printed)
            .Where(needed => !_selection.Has(needed.Id) && _problem.Library.Contains(needed.Id))
            .Select(needed => new SelectionFault(FaultKind.KeptOut, needed.Id, provision.Id)));

    private IEnumerable<SelectionFault> Omitted() => _problem.Deal.Omit
        .Where(omitted => _selection.Has(omitted.Id))
        .Select(omitted => new SelectionFault(FaultKind.Omitted, omitted.Id));

    private IEnumerable<SelectionFault> RuledOut() => settled.Firing.SelectMany(rule => rule.Excludes
        .Where(excluded => _selection.Has(excluded.Id))
        .Select(excluded => new SelectionFault(FaultKind.RuledOut, excluded.Id, Rule: rule)));

    private IEnumerable<SelectionFault> UnderFloor() => settled.Included
        .Where(provision => _selection.Grades[provision.Id].IsUnderFloor)
        .Select(provision => new SelectionFault(FaultKind.UnderFloor, provision.Id, Rule: _selection.Grades[provision.Id].Floor));

    private IEnumerable<SelectionFault> NoDrafting() => settled.Included
        .Where(provision => !_problem.CanPrint(provision) && !_problem.IsLeftUnwritten(provision))
        .Where(provision => _problem.IsTakenBy(provision, charter: false) || _problem.IsTakenBy(provision, charter: true))
        .Select(provision => new SelectionFault(FaultKind.NoDrafting, provision.Id));
}
