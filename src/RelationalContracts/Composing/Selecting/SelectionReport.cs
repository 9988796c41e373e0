using System.Collections.Immutable;
using RelationalContracts.Composing.Explaining;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Models;

namespace RelationalContracts.Composing.Selecting;

/// <summary>Reports where a choice cannot stand, or gives something else than was asked for.</summary>
/// <param name="settled">The choice.</param>
/// <param name="explain">Explains what cannot stand.</param>
/// <param name="diagnostics">Receives the findings.</param>
internal sealed class SelectionReport(SettledSelection settled, Func<SelectionFault, Contradiction> explain, DiagnosticBag diagnostics)
{
    private readonly SelectionProblem _problem = settled.Problem;
    private readonly Selection _selection = settled.Selection;

    /// <summary>Reports.</summary>
    /// <returns>What became of each provision of the library.</returns>
    public Composition Report()
    {
        if (!settled.IsSettled)
        {
            diagnostics.Add(CompositionDiagnostics.ConditionsCircle(_problem.Deal.Model.At));
        }

        foreach (var fault in new FaultFinder(settled).Find())
        {
            diagnostics.Add(DiagnosticOf(fault));
        }

        ReportMissing();
        ReportDraftings();
        var why = new SelectionReasons(settled);
        var choices = ImmutableSortedDictionary.CreateRange(_problem.Library.Provisions.Select(provision => KeyValuePair.Create(provision.Id, Choice(provision, why))));
        return new Composition(choices, settled.Regime, [.. _problem.Documents.Select(document => document.Id)]);
    }

    private ProvisionChoice Choice(Provision provision, SelectionReasons why)
    {
        if (!_selection.Has(provision.Id))
        {
            return new ProvisionChoice(provision.Id, false, null, null) { Why = why };
        }

        var grade = _selection.Grades[provision.Id];
        return new ProvisionChoice(provision.Id, true, grade.Printed, grade.Printed == grade.Wanted ? null : grade.Wanted) { Why = why };
    }

    private Diagnostic DiagnosticOf(SelectionFault fault)
    {
        var contradiction = explain(fault);
        return CompositionDiagnostics.Of(fault, _problem, contradiction, PlaceOf(fault, contradiction));
    }

    /// <summary>Where the user asked for it, or else where the deal names its model: that is what the user can change.</summary>
    private SourceSpan PlaceOf(SelectionFault fault, Contradiction contradiction)
    {
        if (fault.Kind is FaultKind.Omitted)
        {
            return PlaceIn(_problem.Deal.Omit, fault.Id) ?? _problem.Deal.Model.At;
        }

        return PlaceIn(_problem.Deal.Include, fault.Id)
            ?? PlaceIn(_problem.Deal.Variants.Select(choice => choice.Provision), fault.Id)
            ?? contradiction.Members.Select(member => member.Place).Where(at => at.File == _problem.Deal.At.File).Cast<SourceSpan?>().FirstOrDefault()
            ?? _problem.Deal.Model.At;
    }

    private SourceSpan PlaceOf(ProvisionId id) =>
        PlaceIn(_problem.Deal.Include, id) ?? PlaceIn(_problem.Deal.Variants.Select(choice => choice.Provision), id) ?? _problem.Deal.Model.At;

    /// <summary>What asks for a drafting: the deal by name, else its strength; where the model chooses, the line that names the model.</summary>
    private SourceSpan PlaceOfDrafting(ProvisionId id) => PlaceIn(_problem.Deal.Variants.Select(choice => choice.Provision), id)
        ?? (settled.Selector.Grades.ByModel(id) is null ? _problem.Deal.PlaceOfStrength : _problem.Deal.Model.At);

    private static SourceSpan? PlaceIn(IEnumerable<ProvisionReference> references, ProvisionId id) =>
        references.Where(reference => reference.Id == id).Select(reference => (SourceSpan?)reference.At).FirstOrDefault();

    private void ReportMissing()
    {
        foreach (var provision in settled.Included)
        {
            foreach (var needed in settled.Selector.Dependencies(provision, _selection.Grades[provision.Id].Printed).Where(needed => !_problem.Library.Contains(needed.Id)))
            {
                diagnostics.Add(CompositionDiagnostics.NeedsMissing(provision.Id.Value, needed));
            }
        }
    }

    private void ReportDraftings()
    {
        foreach (var provision in settled.Included)
        {
            ReportUnprinted(provision);
        }

        ReportOtherGrades();
        foreach (var choice in _problem.Deal.Variants.Where(choice => IsUnprintable(choice) && _selection.Has(choice.Provision.Id)))
        {
            diagnostics.Add(CompositionDiagnostics.VariantMissing(choice.Provision, choice.Variant));
        }
    }

    /// <summary>Reports each provision where there was a choice or the deal chose, and all others together: they are many, and none can be put right.</summary>
    private void ReportOtherGrades()
    {
        var other = settled.Included.Where(HasOtherGrade).ToLookup(IsWrittenOnce);
        foreach (var provision in other[false])
        {
            var grade = _selection.Grades[provision.Id];
            diagnostics.Add(CompositionDiagnostics.NearestGrade(provision, grade.Wanted, grade.Printed!.Value, PlaceOfDrafting(provision.Id)));
        }

        if (other[true].Select(provision => provision.Id).Order().ToList() is { Count: > 0 } once)
        {
            diagnostics.Add(CompositionDiagnostics.WrittenOnce(once, _problem.Deal.PlaceOfStrength));
        }
    }

    private bool HasOtherGrade(Provision provision) =>
        _selection.Grades[provision.Id] is { Printed: { } printed } grade && printed != grade.Wanted && !IsUnprintableChoice(provision.Id);

    private bool IsWrittenOnce(Provision provision) =>
        !CompositionDiagnostics.IsGraded(provision) && _problem.Deal.Variants.All(choice => choice.Provision.Id != provision.Id);

    private bool IsUnprintableChoice(ProvisionId id) => _problem.Deal.Variants.Any(choice => choice.Provision.Id == id && IsUnprintable(choice));

    private bool IsUnprintable(VariantChoice choice) =>
        _problem.Library.Find(choice.Provision.Id) is { } provision && !_problem.IsTakenBy(provision, charter: choice.Variant is VariantName.Charter);

    /// <summary>A provision prints in each document that takes it and whose kind of drafting it has; where it can print in none, a fault says so.</summary>
    private void ReportUnprinted(Provision provision)
    {
        var isTaken = _problem.IsTakenBy(provision, charter: false) || _problem.IsTakenBy(provision, charter: true);
        if (!isTaken || (!_problem.CanPrint(provision) && _problem.IsLeftUnwritten(provision)))
        {
            diagnostics.Add(CompositionDiagnostics.NotPrinted(provision.Id, PlaceOf(provision.Id)));
        }
    }
}
