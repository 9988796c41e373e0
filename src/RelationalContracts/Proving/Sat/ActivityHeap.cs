namespace RelationalContracts.Proving.Sat;

/// <summary>Variables by how much they had to do with recent conflicts: a binary heap with places, ties by number.</summary>
internal sealed class ActivityHeap
{
    private readonly List<int> _heap = [];
    private readonly List<int> _place = [];
    private readonly List<double> _activity = [];
    private double _step = 1;

    /// <summary>Adds the next variable.</summary>
    public void Add()
    {
        _activity.Add(0);
        _place.Add(-1);
        Insert(_activity.Count - 1);
    }

    /// <summary>Puts a variable back, if it is not there.</summary>
    public void Insert(int variable)
    {
        if (_place[variable] < 0)
        {
            _place[variable] = _heap.Count;
            _heap.Add(variable);
            Up(_place[variable]);
        }
    }

    /// <summary>Takes the most active variable out.</summary>
    public bool TryTake(out int variable)
    {
        variable = -1;
        if (_heap.Count == 0)
        {
            return false;
        }

        variable = _heap[0];
        var last = _heap[^1];
        _heap.RemoveAt(_heap.Count - 1);
        _place[variable] = -1;
        if (_heap.Count > 0)
        {
            Put(0, last);
            Down(0);
        }

        return true;
    }

    /// <summary>Raises a variable.</summary>
    public void Bump(int variable)
    {
        _activity[variable] += _step;
        if (_activity[variable] > 1e100)
        {
            Rescale();
        }

        if (_place[variable] >= 0)
        {
            Up(_place[variable]);
        }
    }

    /// <summary>Makes earlier conflicts count for less.</summary>
    public void Decay() => _step /= 0.95;

    private void Rescale()
    {
        for (var variable = 0; variable < _activity.Count; variable++)
        {
            _activity[variable] *= 1e-100;
        }

        _step *= 1e-100;
    }

    private bool Before(int left, int right) =>
        _activity[left] > _activity[right] || (_activity[left] == _activity[right] && left < right);

    private void Put(int place, int variable)
    {
        _heap[place] = variable;
        _place[variable] = place;
    }

    private void Up(int place)
    {
        var variable = _heap[place];
        while (place > 0 && Before(variable, _heap[(place - 1) / 2]))
        {
            Put(place, _heap[(place - 1) / 2]);
            place = (place - 1) / 2;
        }

        Put(place, variable);
    }

    private void Down(int place)
    {
        var variable = _heap[place];
        while ((2 * place) + 1 < _heap.Count)
        {
            var child = (2 * place) + 1;
            if (child + 1 < _heap.Count && Before(_heap[child + 1], _heap[child]))
            {
                child++;
            }

            if (!Before(_heap[child], variable))
            {
                break;
            }

            Put(place, _heap[child]);
            place = child;
        }

        Put(place, variable);
    }
}
