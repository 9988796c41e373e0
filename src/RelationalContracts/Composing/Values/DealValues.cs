using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Values;

namespace RelationalContracts.Composing.Values;

/// <summary>The values of a deal's variables: as given, else the library's default, else open.</summary>
public sealed class DealValues
{
    /// <summary>The variable that the deal's key <c>law-of</c> fills, so that nobody answers the same question twice.</summary>
    private const string GoverningLaw = "governing_law";

    private readonly ClauseLibrary _library;
    private readonly ImmutableDictionary<string, Value> _values;

    private DealValues(ClauseLibrary library, ImmutableDictionary<string, Value> values)
    {
        _library = library;
        _values = values;
    }

    /// <summary>Reads a deal's values against the library.</summary>
    /// <param name="library">The library, which declares the variables.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="diagnostics">Receives what does not fit (RC3101 to RC3106).</param>
    public static DealValues Read(ClauseLibrary library, Deal deal, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(deal);
        var reader = new ValueReader(deal.Parties, diagnostics);
        var values = ImmutableDictionary.CreateBuilder<string, Value>(StringComparer.Ordinal);
        foreach (var variable in library.Variables.Values.Where(variable => variable.Default is not null))
        {
            Set(values, variable.Name, reader.Read(variable, variable.Default!));
        }

        if (deal.LawOf is { } lawOf && library.Variables.GetValueOrDefault(GoverningLaw)?.Options.FirstOrDefault(option => option.Name == lawOf.Name) is { } law)
        {
            values[GoverningLaw] = new ChoiceValue([law]);
        }

        ReadGiven(library, deal, reader, values, diagnostics);
        return new DealValues(library, values.ToImmutable());
    }

    /// <summary>The value of a variable; null where it is left open.</summary>
    /// <param name="name">The variable's name.</param>
    public Value? Find(string name) => _values.GetValueOrDefault(name);

    /// <summary>How the library declares a variable; null where it does not.</summary>
    /// <param name="name">The variable's name.</param>
    public Variable? Declaration(string name) => _library.Variables.GetValueOrDefault(name);

    private static void ReadGiven(
        ClauseLibrary library, Deal deal, ValueReader reader, ImmutableDictionary<string, Value>.Builder values, DiagnosticBag diagnostics)
    {
        foreach (var given in deal.Values)
        {
            if (library.Variables.GetValueOrDefault(given.Key) is { } variable)
            {
                Set(values, variable.Name, reader.Read(variable, given.Value));
            }
            else
            {
                diagnostics.Add(CompositionDiagnostics.UnknownVariable(given, library.Variables.Keys));
            }
        }
    }

    private static void Set(ImmutableDictionary<string, Value>.Builder values, string name, Value? value)
    {
        if (value is null)
        {
            values.Remove(name);
        }
        else
        {
            values[name] = value;
        }
    }
}
