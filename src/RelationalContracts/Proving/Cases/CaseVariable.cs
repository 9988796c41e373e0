using System.Collections.Immutable;
using RelationalContracts.Composing.Conditions;
using RelationalContracts.Expressions;
using RelationalContracts.Proving.Sat;
using Literal = RelationalContracts.Proving.Sat.Literal;

namespace RelationalContracts.Proving.Cases;

/// <summary>Something conditions ask about, split into cases of which exactly one is so.</summary>
internal sealed class CaseVariable : ICaseVariable
{
    /// <summary>A variable with its cases; the first is preferred.</summary>
    /// <param name="circuit">Where the cases become literals.</param>
    /// <param name="cases">The cases, as a deal writes them (null for left open), and what conditions see.</param>
    public CaseVariable(Circuit circuit, IEnumerable<(string? Written, Measure Measure)> cases)
    {
        var distinct = cases.ToList();
        Cases = distinct.Count == 1
            ? [new Case(Literal.True, distinct[0].Measure, distinct[0].Written)]
            : [.. distinct.Select(one => new Case(circuit.Free(), one.Measure, one.Written))];
        circuit.Solver.Prefer(Cases[0].Literal);
        circuit.Demand([.. Cases.Select(one => one.Literal)]);
        for (var second = 1; second < Cases.Length; second++)
        {
            for (var first = 0; first < second; first++)
            {
                circuit.Demand(!Cases[first].Literal, !Cases[second].Literal);
            }
        }
    }

    /// <summary>The cases.</summary>
    public ImmutableArray<Case> Cases { get; }

    /// <inheritdoc />
    public Case Found(SatSolver solver) => Cases.First(one => solver.IsTrue(one.Literal));

    /// <inheritdoc />
    public IEnumerable<Literal> Where(Expr comparison, decimal? threshold = null) =>
        Cases.Where(one => new CaseSituation(one.Measure, threshold).Holds(comparison)).Select(one => one.Literal);

    /// <inheritdoc />
    public IEnumerable<Literal> Named(string word) =>
        Cases.Where(one => !one.Measure.Words.IsDefaultOrEmpty && one.Measure.Words.Contains(word)).Select(one => one.Literal);

    /// <inheritdoc />
    public IEnumerable<Literal> Open() => Cases.Where(one => one.Measure.IsOpen).Select(one => one.Literal);
}
