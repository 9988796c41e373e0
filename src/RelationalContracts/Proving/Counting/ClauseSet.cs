using System.Collections.Immutable;
using RelationalContracts.Proving.Sat;

namespace RelationalContracts.Proving.Counting;

/// <summary>Clauses that are made fewer and shorter while the choices among the counted variables stay the same.</summary>
/// <remarks>
/// A variable that is not counted only has to have some value, so it can be taken out by putting together each clause that
/// wants it true with each that wants it false (Davis and Putnam 1960; bounded as by Eén and Biere 2005, "Effective
/// preprocessing in SAT through variable and clause elimination").
/// </remarks>
internal sealed class ClauseSet
{
    // A variable in more clauses than this is left to the search: taking it out would make many long clauses.
    private const int MostOccurrences = 24;
    private const int LongestResolvent = 24;

    private readonly List<int[]?> _clauses = [];
    private readonly List<int>[] _of;
    private readonly sbyte[] _values;
    private readonly bool[] _isCounted;
    private readonly Queue<int> _units = new();
    private readonly HashSet<int> _touched = [];

    /// <summary>Simplifies clauses.</summary>
    /// <param name="clauses">The clauses.</param>
    /// <param name="variables">How many variables there are; variable 0 is true.</param>
    /// <param name="counted">The variables whose choices are counted.</param>
    public ClauseSet(IEnumerable<ImmutableArray<Literal>> clauses, int variables, IEnumerable<int> counted)
    {
        _of = [.. Enumerable.Range(0, 2 * variables).Select(_ => new List<int>())];
        _values = new sbyte[variables];
        _isCounted = new bool[variables];
        foreach (var variable in counted)
        {
            _isCounted[variable] = true;
        }

        Add([Literal.True.Code]);
        foreach (var clause in clauses)
        {
            Add([.. clause.Select(literal => literal.Code).Distinct().Order()]);
        }

        while (!IsContradictory && (Propagates() || Eliminates()))
        {
        }
    }

    /// <summary>Whether the clauses cannot hold together.</summary>
    public bool IsContradictory { get; private set; }

    /// <summary>The clauses left.</summary>
    public IEnumerable<int[]> Clauses => _clauses.OfType<int[]>();

    /// <summary>Whether the clauses leave a variable no choice.</summary>
    public bool IsFixed(int variable) => _values[variable] != 0;

    private static int VariableOf(int code) => code >> 1;

    private int Value(int code) => (code & 1) == 0 ? _values[VariableOf(code)] : -_values[VariableOf(code)];

    /// <summary>Adds a clause of sorted literals, unless it says nothing new.</summary>
    private void Add(int[] clause)
    {
        for (var index = 1; index < clause.Length; index++)
        {
            if (clause[index] == (clause[index - 1] ^ 1))
            {
                return;
            }
        }

        if (clause.Length <= 1)
        {
            AddUnit(clause);
            return;
        }

        if (IsSubsumed(clause))
        {
            return;
        }

        foreach (var code in clause)
        {
            _of[code].Add(_clauses.Count);
            _touched.Add(VariableOf(code));
        }

        _clauses.Add(clause);
    }

    private void AddUnit(int[] clause)
    {
        if (clause.Length == 0 || Value(clause[0]) < 0)
        {
            IsContradictory = true;
        }
        else if (Value(clause[0]) == 0)
        {
            _values[VariableOf(clause[0])] = (clause[0] & 1) == 0 ? (sbyte)1 : (sbyte)-1;
            _units.Enqueue(clause[0]);
        }
    }

    /// <summary>Whether a clause that is there already asks for as much with fewer words.</summary>
    private bool IsSubsumed(int[] clause) => clause.Any(code => _of[code].Any(index => _clauses[index] is { } other && other.Length <= clause.Length && IsWithin(other, clause)));

    private static bool IsWithin(int[] part, int[] whole)
    {
        var place = 0;
        foreach (var code in part)
        {
            while (place < whole.Length && whole[place] < code)
            {
                place++;
            }

            if (place == whole.Length || whole[place] != code)
            {
                return false;
            }
        }

        return true;
    }

    private void Remove(int index)
    {
        foreach (var code in _clauses[index]!)
        {
            _of[code].Remove(index);
            _touched.Add(VariableOf(code));
        }

        _clauses[index] = null;
    }

    private bool Propagates()
    {
        var any = _units.Count > 0;
        while (!IsContradictory && _units.TryDequeue(out var code))
        {
            _of[code].ToList().ForEach(Remove);
            foreach (var index in _of[code ^ 1].ToList())
            {
                var shorter = _clauses[index]!.Where(other => other != (code ^ 1)).ToArray();
                Remove(index);
                Add(shorter);
            }
        }

        return any;
    }

    private bool Eliminates()
    {
        var candidates = _touched.Where(variable => !_isCounted[variable] && _values[variable] == 0)
            .OrderBy(variable => _of[2 * variable].Count * _of[(2 * variable) + 1].Count).ThenBy(variable => variable).ToList();
        _touched.Clear();
        var before = _clauses.Count;
        var any = candidates.Count(TryEliminate) > 0;
        return any || _clauses.Count > before;
    }

    private bool TryEliminate(int variable)
    {
        List<int> positive = [.. _of[2 * variable]], negative = [.. _of[(2 * variable) + 1]];
        if (positive.Count + negative.Count == 0 || positive.Count + negative.Count > MostOccurrences || _units.Count > 0)
        {
            return false;
        }

        var resolvents = positive.SelectMany(one => negative.Select(other => Resolvent(_clauses[one]!, _clauses[other]!, variable))).OfType<int[]>().ToList();
        if (resolvents.Count > positive.Count + negative.Count || resolvents.Exists(clause => clause.Length > LongestResolvent))
        {
            return false;
        }

        positive.Concat(negative).ToList().ForEach(Remove);
        resolvents.OrderBy(clause => clause.Length).ToList().ForEach(Add);
        return true;
    }

    /// <summary>What two clauses say together about the other variables; null where that is nothing.</summary>
    private static int[]? Resolvent(int[] one, int[] other, int variable)
    {
        var joined = one.Concat(other).Where(code => VariableOf(code) != variable).Distinct().Order().ToArray();
        return joined.Zip(joined.Skip(1)).Any(pair => pair.Second == (pair.First ^ 1)) ? null : joined;
    }
}
