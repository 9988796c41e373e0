namespace RelationalContracts.Proving.Sat;

/// <content>Searching: deciding, propagating, learning from conflicts.</content>
internal sealed partial class SatSolver
{
    private bool? Search(int mostConflicts, Literal[] assumed)
    {
        for (var conflicts = 0; conflicts < mostConflicts;)
        {
            if (Propagate() is { } conflict)
            {
                if (_levelStarts.Count == 0)
                {
                    _isContradictory = true;
                    return false;
                }

                conflicts++;
                Learn(conflict);
                continue;
            }

            if (Decide(assumed) is { } answer)
            {
                return answer;
            }
        }

        return null;
    }

    /// <summary>Assumes or decides one more literal; the answer where all is decided, or an assumption already fails.</summary>
    private bool? Decide(Literal[] assumed)
    {
        while (_levelStarts.Count < assumed.Length)
        {
            var code = assumed[_levelStarts.Count].Code;
            if (Value(code) < 0)
            {
                return false;
            }

            _levelStarts.Add(_trail.Count);
            if (Value(code) == 0)
            {
                Assign(code, null);
                return null;
            }
        }

        while (_order.TryTake(out var variable))
        {
            if (_values[variable] == 0)
            {
                _levelStarts.Add(_trail.Count);
                Assign((variable << 1) | (_phases[variable] ? 0 : 1), null);
                return null;
            }
        }

        return true;
    }

    private void Assign(int code, Clause? reason)
    {
        var variable = code >> 1;
        _values[variable] = (code & 1) == 0 ? (sbyte)1 : (sbyte)-1;
        _levels[variable] = _levelStarts.Count;
        _reasons[variable] = reason;
        _trail.Add(code);
    }

    /// <summary>Draws all conclusions.</summary>
    /// <returns>A clause none of whose literals can hold any more; null where there is none.</returns>
    private Clause? Propagate()
    {
        while (_next < _trail.Count)
        {
            var falsified = _trail[_next++] ^ 1;
            if (Visit(falsified, _watches[falsified]) is { } conflict)
            {
                _next = _trail.Count;
                return conflict;
            }
        }

        return null;
    }

    private Clause? Visit(int falsified, List<Clause> watching)
    {
        var kept = 0;
        Clause? conflict = null;
        for (var index = 0; index < watching.Count; index++)
        {
            var clause = watching[index];
            if (conflict is not null || !MovesWatch(clause, falsified))
            {
                watching[kept++] = clause;
                if (conflict is null && Value(clause.Literals[0]) <= 0)
                {
                    conflict = Conclude(clause);
                }
            }
        }

        watching.RemoveRange(kept, watching.Count - kept);
        return conflict;
    }

    /// <summary>Lets a clause watch another literal than one that has become false. False where it has none to watch, or holds already.</summary>
    private bool MovesWatch(Clause clause, int falsified)
    {
        var literals = clause.Literals;
        if (literals[0] == falsified)
        {
            (literals[0], literals[1]) = (literals[1], literals[0]);
        }

        if (Value(literals[0]) > 0)
        {
            return false;
        }

        for (var index = 2; index < literals.Length; index++)
        {
            if (Value(literals[index]) >= 0)
            {
                (literals[1], literals[index]) = (literals[index], literals[1]);
                _watches[literals[1]].Add(clause);
                return true;
            }
        }

        return false;
    }

    private Clause? Conclude(Clause clause)
    {
        if (Value(clause.Literals[0]) < 0)
        {
            return clause;
        }

        Assign(clause.Literals[0], clause);
        return null;
    }

    private void Backtrack(int level)
    {
        if (_levelStarts.Count <= level)
        {
            return;
        }

        for (var index = _trail.Count - 1; index >= _levelStarts[level]; index--)
        {
            var variable = _trail[index] >> 1;
            _values[variable] = 0;
            _order.Insert(variable);
        }

        _trail.RemoveRange(_levelStarts[level], _trail.Count - _levelStarts[level]);
        _levelStarts.RemoveRange(level, _levelStarts.Count - level);
        _next = _trail.Count;
    }
}
