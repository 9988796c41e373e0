using System.Collections.Immutable;
using RelationalContracts.Composing.Conditions;
using RelationalContracts.Expressions;
using RelationalContracts.Library;
using RelationalContracts.Proving.Sat;
using Literal = RelationalContracts.Proving.Sat.Literal;

namespace RelationalContracts.Proving.Cases;

/// <summary>A variable of many options, of which any may be chosen together: one literal for each, since there are too many sets of them to list.</summary>
internal sealed class ManyOptions : ICaseVariable
{
    private readonly Circuit _circuit;
    private readonly ImmutableArray<(string Name, Literal Chosen)> _options;
    private readonly Literal _given;

    /// <summary>A variable.</summary>
    /// <param name="circuit">Where the options become literals.</param>
    /// <param name="variable">The variable.</param>
    /// <param name="fewest">The fewest that may be chosen, where any are.</param>
    /// <param name="most">The most that may be chosen.</param>
    public ManyOptions(Circuit circuit, Variable variable, int fewest, int most)
    {
        _circuit = circuit;
        _options = [.. variable.Options.Select(option => (option.Name, circuit.Free()))];
        _given = circuit.Any(_options.Select(option => option.Chosen));
        circuit.Demand(!_given, AtLeast(fewest));
        circuit.Demand(!AtLeast(most + 1));
    }

    /// <inheritdoc />
    public Case Found(SatSolver solver)
    {
        var chosen = _options.Where(option => solver.IsTrue(option.Chosen)).Select(option => option.Name).ToImmutableArray();
        return new Case(Literal.True, new Measure(null, chosen), chosen.IsEmpty ? "~" : $"[{string.Join(", ", chosen)}]");
    }

    /// <inheritdoc />
    public IEnumerable<Literal> Where(Expr comparison, decimal? threshold = null)
    {
        var compared = ConditionWalk.LiteralsOf(comparison).SelectMany(literal => _options.Where(option => Measure.Of(option.Name).Is(literal))).Select(option => option.Chosen);
        return comparison switch
        {
            CompareExpr { Operator: Comparison.NotEqual } => [_circuit.All(compared.Select(chosen => !chosen).Append(_given))],
            CompareExpr { Operator: Comparison.Equal } or InExpr => compared,
            _ => [],
        };
    }

    /// <inheritdoc />
    public IEnumerable<Literal> Named(string word) => _options.Where(option => option.Name == word).Select(option => option.Chosen);

    /// <inheritdoc />
    public IEnumerable<Literal> Open() => [!_given];

    /// <summary>Whether at least so many options are chosen, counted along the list.</summary>
    private Literal AtLeast(int count)
    {
        ImmutableArray<Literal> reached = [Literal.True, .. Enumerable.Repeat(Literal.False, _options.Length + 1)];
        foreach (var (_, chosen) in _options)
        {
            reached = [Literal.True, .. Enumerable.Range(1, _options.Length + 1).Select(number => _circuit.Either(reached[number], _circuit.Both(reached[number - 1], chosen)))];
        }

        return reached[Math.Clamp(count, 0, _options.Length + 1)];
    }
}
