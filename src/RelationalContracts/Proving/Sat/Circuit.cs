using System.Collections.Immutable;

namespace RelationalContracts.Proving.Sat;

/// <summary>Builds formulas: each "and" of the same literals is one variable, defined by clauses both ways (Tseitin 1968).</summary>
internal sealed class Circuit
{
    private readonly Dictionary<(int, int), Literal> _pairs = [];
    private readonly List<ImmutableArray<Literal>> _demands = [];

    /// <summary>The solver that decides.</summary>
    public SatSolver Solver { get; } = new();

    /// <summary>Every clause demanded so far, definitions among them: what a counter needs.</summary>
    public IReadOnlyList<ImmutableArray<Literal>> Demands => _demands;

    /// <summary>A variable that may be true or false.</summary>
    public Literal Free() => Solver.NewVariable();

    /// <summary>Demands that one of some literals hold.</summary>
    public void Demand(params ReadOnlySpan<Literal> literals)
    {
        _demands.Add([.. literals]);
        Solver.AddClause(literals);
    }

    /// <summary>Whether all of some literals hold.</summary>
    public Literal All(IEnumerable<Literal> literals)
    {
        var parts = literals.Where(literal => literal != Literal.True).Distinct().OrderBy(literal => literal.Code).ToList();
        if (parts.Contains(Literal.False) || parts.Zip(parts.Skip(1)).Any(pair => pair.First == !pair.Second))
        {
            return Literal.False;
        }

        return parts.Count == 0 ? Literal.True : parts.Aggregate(Pair);
    }

    /// <summary>Whether both hold.</summary>
    public Literal Both(Literal left, Literal right) => All([left, right]);

    /// <summary>Whether one of some literals holds.</summary>
    public Literal Any(IEnumerable<Literal> literals) => !All(literals.Select(literal => !literal));

    /// <summary>Whether one of two holds.</summary>
    public Literal Either(Literal left, Literal right) => Any([left, right]);

    /// <summary>One of two, by a third.</summary>
    public Literal Choose(Literal test, Literal then, Literal otherwise) =>
        then == otherwise ? then : Either(Both(test, then), Both(!test, otherwise));

    private Literal Pair(Literal left, Literal right)
    {
        var key = (Math.Min(left.Code, right.Code), Math.Max(left.Code, right.Code));
        if (_pairs.TryGetValue(key, out var known))
        {
            return known;
        }

        var both = Free();
        Demand(!both, left);
        Demand(!both, right);
        Demand(both, !left, !right);
        _pairs.Add(key, both);
        return both;
    }
}
