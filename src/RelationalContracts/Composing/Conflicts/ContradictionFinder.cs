using System.Collections.Immutable;
using RelationalContracts.Composing.Explaining;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Diagnostics;
using RelationalContracts.Values;

namespace RelationalContracts.Composing.Conflicts;

/// <summary>Explains why a choice cannot stand: the smallest set of choices and rules that contradict each other, and the ways out.</summary>
internal sealed class ContradictionFinder
{
    private readonly SettledSelection _settled;
    private readonly Derivation _derivation;
    private readonly WayOutFinder _ways;

    /// <summary>Explains the faults of a choice.</summary>
    /// <param name="settled">The choice.</param>
    /// <param name="engine">Chooses again for a changed deal.</param>
    public ContradictionFinder(SettledSelection settled, Reselection engine)
    {
        _settled = settled;
        _derivation = new Derivation(settled);
        _ways = new WayOutFinder(settled, _derivation, engine);
    }

    /// <summary>Explains one fault.</summary>
    /// <param name="fault">The fault.</param>
    public Contradiction Of(SelectionFault fault) => new(
        [.. Premises(fault).Select(premise => new ContradictionMember(premise.Text, premise.At))],
        [.. _ways.Of(fault).Select(Text), .. OtherModels(fault)]);

    /// <summary>The smallest set of premises from which a fault follows.</summary>
    /// <remarks>
    /// The shortest way in for each provision gives a set that needs all its members. There may be a smaller one by another way:
    /// a long chain of few links beside a rule that asks for many provisions. So all ways are searched that are no longer than that set.
    /// </remarks>
    /// <param name="fault">The fault.</param>
    public ImmutableArray<Premise> Premises(SelectionFault fault)
    {
        var known = Needed(fault, InOrder(PremiseFinder.AlongTheShortestWays(_settled, _derivation, fault)));
        var candidates = InOrder(PremiseFinder.AlongAllWays(_settled, _derivation, fault, known.Length));
        var smallest = SmallestConflict<Premise>.Of(candidates, some => !Follows(fault, some));
        return smallest.IsEmpty || smallest.Length >= known.Length ? known : Needed(fault, smallest);
    }

    private static ImmutableArray<Premise> InOrder(IEnumerable<Premise> premises) =>
        [.. premises.OrderBy(premise => premise.Kind).ThenBy(premise => premise.At.Line).ThenBy(premise => premise.At.Column)];

    /// <summary>Some premises without any that the fault does not need.</summary>
    private ImmutableArray<Premise> Needed(SelectionFault fault, ImmutableArray<Premise> premises)
    {
        foreach (var premise in premises.Reverse())
        {
            var fewer = premises.Remove(premise);
            premises = Follows(fault, fewer) ? fewer : premises;
        }

        return premises;
    }

    private bool Follows(SelectionFault fault, IReadOnlyList<Premise> premises) => new ReducedWorld(_settled.Problem, fault, premises).HasFault();

    private IEnumerable<string> OtherModels(SelectionFault fault)
    {
        var models = _ways.OtherModels(fault).Select(model => $"'{model.Id}'").ToList();
        return models.Count == 0 ? [] : [$"Choose another model, under which it does not arise: {string.Join(", ", models)}."];
    }

    private static string Text(ImmutableArray<DealEdit> way)
    {
        var text = string.Join(" and ", way.Select(edit => edit.Text)) + ".";
        return PhraseStart.Capital(text);
    }
}
