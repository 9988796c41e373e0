using System.Numerics;

namespace RelationalContracts.Proving.Counting;

/// <summary>Counts the choices among some variables for which the others can be chosen so that all clauses hold.</summary>
/// <remarks>
/// A variable is tried both ways; what follows is drawn at once; what is left is split into parts that share no clause, which are
/// counted apart and multiplied, and each part met again is looked up (Bayardo and Pehoushek 2000, "Counting models using
/// connected components"; Sang et al. 2004, "Combining component caching and clause learning for effective model counting").
/// Only counted variables are tried while a part has any, but for hubs; a part without them counts once if it can hold.
/// </remarks>
internal sealed partial class ComponentCounter
{
    private readonly int[][] _clauses;
    private readonly int[][] _of;
    private readonly bool[] _isCounted;
    private readonly sbyte[] _values;
    private readonly int[] _open;
    private readonly int[] _satisfied;
    private readonly List<int> _trail = [];
    private readonly Dictionary<Part, BigInteger> _known = [];
    private readonly int _leastOfHub;
    private long _stepsLeft;

    /// <summary>A counter.</summary>
    /// <param name="clauses">The clauses, as codes of literals.</param>
    /// <param name="isCounted">By variable: whether its choices are counted.</param>
    /// <param name="mostSteps">How many steps to spend, each a variable or a clause looked at. Not a time, so that the answer is the same on every machine.</param>
    /// <param name="leastOfHub">A variable that is not counted and is in no more clauses than this joins too little to count the rest several times for it.</param>
    public ComponentCounter(IEnumerable<int[]> clauses, bool[] isCounted, long mostSteps, int leastOfHub = 24)
    {
        _leastOfHub = leastOfHub;
        _clauses = [.. clauses];
        _isCounted = isCounted;
        _stepsLeft = mostSteps;
        _values = new sbyte[isCounted.Length];
        _open = [.. _clauses.Select(clause => clause.Length)];
        _satisfied = new int[_clauses.Length];
        var of = Enumerable.Range(0, 2 * isCounted.Length).Select(_ => new List<int>()).ToArray();
        for (var index = 0; index < _clauses.Length; index++)
        {
            Array.ForEach(_clauses[index], code => of[code].Add(index));
        }

        _of = [.. of.Select(list => list.ToArray())];
    }

    /// <summary>Whether the steps sufficed, so that the number is exact; otherwise there are at least so many.</summary>
    public bool IsExact => _stepsLeft >= 0;

    /// <summary>Counts the choices among variables.</summary>
    /// <param name="variables">The variables, counted ones and others.</param>
    public BigInteger Count(IEnumerable<int> variables) => CountParts([.. variables.Where(variable => _values[variable] == 0)]);

    private BigInteger CountParts(List<int> variables)
    {
        var product = BigInteger.One;
        foreach (var part in Parts(variables).OrderBy(part => part.Variables.Length))
        {
            product *= part.Clauses.Length == 0 ? (_isCounted[part.Variables[0]] ? 2 : 1) : CountPart(part);
            if (product.IsZero)
            {
                break;
            }
        }

        return product;
    }

    private BigInteger CountPart(Part part)
    {
        if (_known.TryGetValue(part, out var known))
        {
            return known;
        }

        var count = HubsOf(part) is { } hubs ? CountAround(hubs, part) : CountBothWays(part);
        if (IsExact)
        {
            _known.Add(part, count);
        }

        return count;
    }

    private BigInteger CountBothWays(Part part)
    {
        var variable = Choose(part, out var isCounted);
        var sum = BigInteger.Zero;
        for (var negated = 0; negated < 2 && (sum.IsZero || (isCounted && _stepsLeft >= 0)); negated++)
        {
            sum += Try((2 * variable) + negated, part);
        }

        return isCounted ? sum : BigInteger.Min(sum, 1);
    }

    private BigInteger Try(int code, Part part)
    {
        _stepsLeft -= part.Variables.Length + part.Clauses.Length;
        var mark = _trail.Count;
        var count = Assign(code) ? CountParts([.. part.Variables.Where(variable => _values[variable] == 0)]) : 0;
        Undo(mark);
        return count;
    }

    /// <summary>The counted variable in most clauses, short ones weighing more; another only where there is none.</summary>
    private int Choose(Part part, out bool isCounted)
    {
        var anyCounted = part.Variables.Any(variable => _isCounted[variable]);
        isCounted = anyCounted;
        return part.Variables.Where(variable => _isCounted[variable] == anyCounted).MaxBy(Weight);
    }

    private int Weight(int variable) => Weight(_of[2 * variable]) + Weight(_of[(2 * variable) + 1]);

    private int Weight(int[] clauses)
    {
        var weight = 0;
        foreach (var index in clauses)
        {
            weight += _satisfied[index] > 0 ? 0 : _open[index] == 2 ? 2 : 1;
        }

        return weight;
    }
}
