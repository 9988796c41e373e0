using System.Collections.Immutable;
using RelationalContracts.Models;
using RelationalContracts.Proving.Sat;

namespace RelationalContracts.Proving.Cases;

/// <summary>How many parties there are of each role: every number up to one more than any that is compared with.</summary>
internal sealed class PartyCases
{
    private readonly Circuit _circuit;
    private readonly PartnershipModel _model;
    private readonly int _most;
    private readonly Dictionary<string, ImmutableArray<Literal>> _atLeast = [];
    private readonly Dictionary<string, ImmutableArray<Literal>> _sums = [];

    /// <summary>The cases of a model, which demands its fewest parties.</summary>
    public PartyCases(Circuit circuit, PartnershipModel model, IEnumerable<decimal> compared)
    {
        _circuit = circuit;
        _model = model;
        var fewest = model.Roles.Values.Select(rule => rule.Min).Append(model.MinParties);
        _most = (int)Math.Min(fewest.Select(number => (decimal)number).Concat(compared).Append(1).Max(), 20) + 1;
        foreach (var role in Roles.All)
        {
            _atLeast[role] = Counter(model.Roles.TryGetValue(role, out var rule) ? rule.Min : 0);
        }

        circuit.Demand(Total(model.MinParties));
        circuit.Demand(Total(1));
    }

    /// <summary>How many parties of a role the solver found.</summary>
    public int Found(string role) => _atLeast[role].Count(_circuit.Solver.IsTrue);

    /// <summary>Whether at least so many parties have a role of their own.</summary>
    public Literal Own(string role, int count) => At(_atLeast[role], count);

    /// <summary>Whether there are at least so many parties.</summary>
    public Literal Total(int count) => Sum(Roles.All, count);

    /// <summary>Whether at least so many parties answer to a role, those acting for it among them.</summary>
    public Literal Answering(string role, int count)
    {
        var acting = _model.Roles.Where(rule => rule.Value.ActsAs == role && Roles.All.Contains(rule.Key)).Select(rule => rule.Key).ToList();
        return count <= 0 ? Literal.True : _circuit.Choose(Own(role, 1), Own(role, count), Sum(acting, count));
    }

    /// <summary>Whether a comparison of a number of parties holds.</summary>
    public Literal Holds(string? role, Func<decimal, bool> holds)
    {
        var cases = Enumerable.Range(0, _most + 1).Where(count => holds(count))
            .Select(count => count == _most ? AtLeast(count) : _circuit.Both(AtLeast(count), !AtLeast(count + 1)));
        return _circuit.Any(cases);

        Literal AtLeast(int count) => role is null ? Total(count) : Answering(role, count);
    }

    private ImmutableArray<Literal> Counter(int fewest)
    {
        ImmutableArray<Literal> counter = [.. Enumerable.Range(1, _most).Select(count => count <= fewest ? Literal.True : _circuit.Free())];
        for (var index = 1; index < counter.Length; index++)
        {
            _circuit.Demand(!counter[index], counter[index - 1]);
        }

        return counter;
    }

    private Literal Sum(IReadOnlyCollection<string> roles, int count)
    {
        var key = string.Join(' ', roles);
        if (!_sums.TryGetValue(key, out var sums))
        {
            _sums[key] = sums = roles.Aggregate(ImmutableArray<Literal>.Empty, (sum, role) => Add(sum, _atLeast[role]));
        }

        return At(sums, count);
    }

    private ImmutableArray<Literal> Add(ImmutableArray<Literal> left, ImmutableArray<Literal> right) =>
    [
        .. Enumerable.Range(1, _most).Select(count => _circuit.Any(
            Enumerable.Range(0, count + 1).Select(part => _circuit.Both(At(left, part), At(right, count - part))))),
    ];

    private static Literal At(ImmutableArray<Literal> atLeast, int count) =>
        count <= 0 ? Literal.True : count <= atLeast.Length ? atLeast[count - 1] : Literal.False;
}
