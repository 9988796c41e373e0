using System.Collections.Immutable;

namespace RelationalContracts.Library;

/// <summary>All provisions of a run, the shipped ones with a lawyer's own laid over them.</summary>
public sealed class ClauseLibrary
{
    private readonly Dictionary<ProvisionId, Provision> _provisions = [];
    private readonly Lazy<ImmutableHashSet<string>> _askedAbout;

    /// <summary>A library of provisions.</summary>
    /// <param name="provisions">The provisions; of two with one id the later one counts (reading has reported it, or it is an overlay).</param>
    /// <param name="properNames">Words that may be capitalised inside a sentence without being defined terms.</param>
    public ClauseLibrary(IEnumerable<Provision> provisions, IEnumerable<string> properNames)
    {
        ArgumentNullException.ThrowIfNull(provisions);
        foreach (var provision in provisions)
        {
            _provisions[provision.Id] = provision;
        }

        Provisions = [.. _provisions.Values.OrderBy(provision => provision.Id)];
        ProperNames = [.. properNames];
        Variables = CollectVariables(Provisions);
        _askedAbout = new(() => [.. ConditionWalk.OperandsOf(Provisions.SelectMany(ConditionWalk.ConditionsOf)).OfType<Expressions.VariableOperand>().Select(operand => operand.Name)]);
    }

    /// <summary>The provisions in the order of their ids.</summary>
    public ImmutableArray<Provision> Provisions { get; }

    /// <summary>How many provisions there are.</summary>
    public int Count => Provisions.Length;

    /// <summary>Words that may be capitalised inside a sentence without being defined terms.</summary>
    public ImmutableHashSet<string> ProperNames { get; }

    /// <summary>Every variable that a provision declares, by name; where declarations differ, the first in order of provision ids.</summary>
    public IReadOnlyDictionary<string, Variable> Variables { get; }

    /// <summary>The variables that some condition asks about, whether or not any drafting prints them.</summary>
    internal ImmutableHashSet<string> VariablesAskedAbout => _askedAbout.Value;

    /// <summary>Looks a provision up.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The provision, or null where the library has none of that id.</returns>
    public Provision? Find(ProvisionId id) => _provisions.GetValueOrDefault(id);

    /// <summary>Whether the library has a provision.</summary>
    /// <param name="id">Its id.</param>
    public bool Contains(ProvisionId id) => _provisions.ContainsKey(id);

    private static Dictionary<string, Variable> CollectVariables(IEnumerable<Provision> provisions)
    {
        var variables = new Dictionary<string, Variable>(StringComparer.Ordinal);
        foreach (var variable in provisions.SelectMany(provision => provision.Variables))
        {
            variables.TryAdd(variable.Name, variable);
        }

        return variables;
    }
}
