using RelationalContracts.Composing.Conditions;
using RelationalContracts.Library;
using RelationalContracts.Rules;

namespace RelationalContracts.Composing.Selecting;

/// <summary>A choice that has come to rest, with all that decided it: what explanations are drawn from.</summary>
/// <param name="Problem">What decided.</param>
/// <param name="Selector">What chose.</param>
/// <param name="Selection">What was chosen.</param>
/// <param name="Regime">The regime, with what decided it.</param>
internal sealed record SettledSelection(SelectionProblem Problem, ProvisionSelector Selector, Selection Selection, RegimeChoice Regime)
{
    private Situation? _situation;
    private List<CompositionRule>? _firing;
    private List<Provision>? _included;

    /// <summary>Whether the choice came to rest; false where conditions wait for one another, and this is the last state tried.</summary>
    public bool IsSettled { get; init; } = true;

    /// <summary>What conditions see.</summary>
    public Situation Situation => _situation ??= Problem.SituationOf(Selection);

    /// <summary>The rules that fire.</summary>
    public IReadOnlyList<CompositionRule> Firing => _firing ??= Selector.Firing(Selection, Situation);

    /// <summary>The provisions that are in, in the order of their ids.</summary>
    public IReadOnlyList<Provision> Included => _included ??= [.. Problem.Library.Provisions.Where(provision => Selection.Has(provision.Id))];

    /// <summary>The drafting that a provision would print if no rule raised it.</summary>
    public VariantName? Unraised(Provision provision)
    {
        var grade = Selection.Grades[provision.Id];
        return grade.Printed is VariantName.Charter || grade.Floor is null || Selector.Grades.ByDeal(provision.Id) is not null
            ? grade.Printed
            : Grades.Nearest(provision, Selector.Grades.ByModel(provision.Id) ?? Problem.Deal.Strength ?? VariantName.Standard);
    }
}
