namespace RelationalContracts.Proving.Sat;

/// <summary>Decides whether clauses can hold together, by conflict-driven clause learning.</summary>
/// <remarks>
/// After Marques-Silva and Sakallah (1999), "GRASP", with the watched literals and activities of Moskewicz et al. (2001), "Chaff".
/// A free choice is tried as false first unless it is preferred true, so that what is found asks for little. Nothing is left to chance: the same clauses and
/// the same questions give the same answers.
/// </remarks>
internal sealed partial class SatSolver
{
    private const int FirstRestart = 100;

    private readonly ActivityHeap _order = new();
    private readonly List<List<Clause>> _watches = [];
    private readonly List<sbyte> _values = [];
    private readonly List<bool> _phases = [];
    private readonly List<int> _levels = [];
    private readonly List<Clause?> _reasons = [];
    private readonly List<int> _trail = [];
    private readonly List<int> _levelStarts = [];
    private readonly List<bool> _seen = [];
    private int _next;
    private bool _isContradictory;

    /// <summary>A solver that knows only that variable 0 is true.</summary>
    public SatSolver()
    {
        NewVariable();
        AddClause(Literal.True);
    }

    /// <summary>How many variables there are.</summary>
    public int VariableCount => _values.Count;

    /// <summary>Adds a variable.</summary>
    public Literal NewVariable()
    {
        var variable = _values.Count;
        _watches.Add([]);
        _watches.Add([]);
        _values.Add(0);
        _phases.Add(false);
        _levels.Add(0);
        _reasons.Add(null);
        _seen.Add(false);
        _order.Add();
        return Literal.Of(variable);
    }

    /// <summary>Makes a literal the first choice where it is free.</summary>
    public void Prefer(Literal literal) => _phases[literal.Variable] = !literal.IsNegated;

    /// <summary>Demands that one of some literals hold.</summary>
    public void AddClause(params ReadOnlySpan<Literal> literals)
    {
        Backtrack(0);
        var kept = new List<int>(literals.Length);
        foreach (var literal in literals)
        {
            if (Value(literal.Code) > 0 || kept.Contains(literal.Code ^ 1))
            {
                return;
            }

            if (Value(literal.Code) == 0 && !kept.Contains(literal.Code))
            {
                kept.Add(literal.Code);
            }
        }

        Attach(kept);
    }

    /// <summary>Whether all clauses can hold, with some literals taken as true.</summary>
    /// <param name="assumed">The literals taken as true for this question only.</param>
    public bool IsSatisfiable(params ReadOnlySpan<Literal> assumed)
    {
        Backtrack(0);
        if (_isContradictory)
        {
            return false;
        }

        var wanted = assumed.ToArray();
        for (var restart = 1; ; restart++)
        {
            if (Search(FirstRestart * Luby(restart), wanted) is { } answer)
            {
                return answer;
            }

            Backtrack(0);
        }
    }

    /// <summary>Whether a literal is true in the case last found; only after <see cref="IsSatisfiable"/> said yes.</summary>
    public bool IsTrue(Literal literal) => Value(literal.Code) > 0;

    private void Attach(List<int> literals)
    {
        switch (literals.Count)
        {
            case 0:
                _isContradictory = true;
                break;
            case 1:
                Assign(literals[0], null);
                _isContradictory |= Propagate() is not null;
                break;
            default:
                Watch(new Clause([.. literals]));
                break;
        }
    }

    private void Watch(Clause clause)
    {
        _watches[clause.Literals[0]].Add(clause);
        _watches[clause.Literals[1]].Add(clause);
    }

    private int Value(int code) => (code & 1) == 0 ? _values[code >> 1] : -_values[code >> 1];

    /// <summary>The sequence of Luby, Sinclair and Zuckerman (1993): 1 1 2 1 1 2 4 ...</summary>
    private static int Luby(int index)
    {
        var power = 1;
        while (power < index + 1)
        {
            power *= 2;
        }

        return power == index + 1 ? power / 2 : Luby(index - (power / 2) + 1);
    }

    private sealed record Clause(int[] Literals);
}
