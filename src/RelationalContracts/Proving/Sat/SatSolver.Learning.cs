namespace RelationalContracts.Proving.Sat;

/// <content>Learning: what a conflict says about the choices that led to it.</content>
internal sealed partial class SatSolver
{
    /// <summary>Learns a clause from a conflict and goes back to where it first says something new.</summary>
    private void Learn(Clause conflict)
    {
        var learnt = Analyse(conflict);
        var level = 0;
        for (var index = 1; index < learnt.Count; index++)
        {
            if (_levels[learnt[index] >> 1] > level)
            {
                level = _levels[learnt[index] >> 1];
                (learnt[1], learnt[index]) = (learnt[index], learnt[1]);
            }
        }

        Backtrack(level);
        Clause? clause = null;
        if (learnt.Count > 1)
        {
            clause = new Clause([.. learnt]);
            Watch(clause);
        }

        Assign(learnt[0], clause);
        _order.Decay();
    }

    /// <summary>Goes back from the conflict to the one literal of the last level through which all ways lead.</summary>
    private List<int> Analyse(Clause conflict)
    {
        var learnt = new List<int> { 0 };
        var marked = new List<int>();
        var open = 0;
        var place = _trail.Count - 1;
        Clause? clause = conflict;
        int code;
        do
        {
            open += Mark(clause!, learnt, marked);
            while (!_seen[_trail[place] >> 1])
            {
                place--;
            }

            code = _trail[place--];
            clause = _reasons[code >> 1];
            _seen[code >> 1] = false;
            open--;
        }
        while (open > 0);

        learnt[0] = code ^ 1;
        marked.ForEach(variable => _seen[variable] = false);
        return learnt;
    }

    private int Mark(Clause clause, List<int> learnt, List<int> marked)
    {
        var open = 0;
        foreach (var code in clause.Literals)
        {
            var variable = code >> 1;
            if (_seen[variable] || _levels[variable] == 0 || Value(code) > 0)
            {
                continue;
            }

            _seen[variable] = true;
            marked.Add(variable);
            _order.Bump(variable);
            if (_levels[variable] == _levelStarts.Count)
            {
                open++;
            }
            else
            {
                learnt.Add(code);
            }
        }

        return open;
    }
}
