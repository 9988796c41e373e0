namespace RelationalContracts.Proving.Counting;

/// <content>Assigning with all that follows, taking it back, and splitting what is left into parts.</content>
internal sealed partial class ComponentCounter
{
    private readonly Queue<int> _waiting = new();

    /// <summary>Makes a literal true with all that follows from it. False where that cannot be.</summary>
    private bool Assign(int code)
    {
        _waiting.Clear();
        _waiting.Enqueue(code);
        return Follow();
    }

    /// <summary>Draws all that follows from the literals waiting. False where it cannot be.</summary>
    private bool Follow()
    {
        while (_waiting.TryDequeue(out var next))
        {
            var value = Value(next);
            if (value < 0 || (value == 0 && !Set(next)))
            {
                return false;
            }
        }

        return true;
    }

    private int Value(int code) => (code & 1) == 0 ? _values[code >> 1] : -_values[code >> 1];

    private bool Set(int code)
    {
        _values[code >> 1] = (code & 1) == 0 ? (sbyte)1 : (sbyte)-1;
        _trail.Add(code);
        foreach (var index in _of[code])
        {
            _satisfied[index]++;
            _open[index]--;
        }

        var holds = true;
        foreach (var index in _of[code ^ 1])
        {
            _open[index]--;
            if (_satisfied[index] == 0 && _open[index] < 2)
            {
                holds &= _open[index] == 1;
                EnqueueLast(index);
            }
        }

        return holds;
    }

    private void EnqueueLast(int index)
    {
        foreach (var code in _clauses[index])
        {
            if (_values[code >> 1] == 0)
            {
                _waiting.Enqueue(code);
            }
        }
    }

    private void Undo(int mark)
    {
        for (var place = _trail.Count - 1; place >= mark; place--)
        {
            var code = _trail[place];
            _values[code >> 1] = 0;
            Array.ForEach(_of[code], index => (_satisfied[index], _open[index]) = (_satisfied[index] - 1, _open[index] + 1));
            Array.ForEach(_of[code ^ 1], index => _open[index]++);
        }

        _trail.RemoveRange(mark, _trail.Count - mark);
    }

    /// <summary>Splits variables into parts that no clause joins.</summary>
    private List<Part> Parts(List<int> variables)
    {
        var left = variables.ToHashSet();
        var parts = new List<Part>();
        foreach (var start in variables)
        {
            if (left.Remove(start))
            {
                parts.Add(PartOf(start, left));
            }
        }

        return parts;
    }

    private Part PartOf(int start, HashSet<int> left)
    {
        var variables = new List<int> { start };
        var clauses = new SortedSet<int>();
        for (var place = 0; place < variables.Count; place++)
        {
            foreach (var index in _of[2 * variables[place]].Concat(_of[(2 * variables[place]) + 1]))
            {
                if (_satisfied[index] > 0 || !clauses.Add(index))
                {
                    continue;
                }

                foreach (var code in _clauses[index])
                {
                    if (_values[code >> 1] == 0 && left.Remove(code >> 1))
                    {
                        variables.Add(code >> 1);
                    }
                }
            }
        }

        variables.Sort();
        return new Part([.. variables], [.. clauses]);
    }

    /// <summary>Open variables and the clauses that join them. Which literals of these clauses are left follows from the variables.</summary>
    private sealed record Part(int[] Variables, int[] Clauses)
    {
        public bool Equals(Part? other) => other is not null && Variables.AsSpan().SequenceEqual(other.Variables) && Clauses.AsSpan().SequenceEqual(other.Clauses);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(Variables.AsSpan()));
            hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(Clauses.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
