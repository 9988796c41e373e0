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

    /// <summary>The premises of a fault, without any that is not needed.</summary>
    /// <param name="fault">The fault.</param>
    public ImmutableArray<Premise> Premises(SelectionFault fault)
    {
        ImmutableArray<Premise> needed = [.. new PremiseFinder(_settled, _derivation).Of(fault).OrderBy(premise => premise.Kind).ThenBy(premise => premise.At.Line).ThenBy(premise => premise.At.Column)];
        foreach (var premise in needed.Reverse())
        {
            var fewer = needed.Remove(premise);
            if (new ReducedWorld(_settled.Problem, fault, fewer).HasFault())
            {
                needed = fewer;
            }
        }

        return needed;
    }

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
