using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Values;

namespace RelationalContracts.Composing.Values;

/// <summary>The values of a deal's variables: as given, else the library's default, else open.</summary>
public sealed class DealValues
{
    private readonly ClauseLibrary _library;
    private readonly Dictionary<string, Value> _values;

    private DealValues(ClauseLibrary library, Dictionary<string, Value> values)
    {
        _library = library;
        _values = values;
    }

    /// <summary>Reads a deal's values against the library.</summary>
    /// <param name="library">The library, which declares the variables.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="diagnostics">Receives what does not fit (RC3101 to RC3106, RC3108).</param>
    public static DealValues Read(ClauseLibrary library, Deal deal, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(deal);
        var reader = new ValueReader(deal.Parties, diagnostics);
        var values = new Dictionary<string, Value>(library.Variables.Count, StringComparer.Ordinal);
        foreach (var variable in library.Variables.Values.Where(variable => variable.Default is not null))
        {
            Set(values, variable.Name, reader.Read(variable, variable.Default!));
        }

        ReadKeys(library, deal, reader, values, diagnostics);
        ReadGiven(library, deal, reader, values, diagnostics);
        ExistingContracts.Answer(deal, library, values);
        return new DealValues(library, values);
    }

    /// <summary>The value of a variable; null where it is left open.</summary>
    /// <param name="name">The variable's name.</param>
    public Value? Find(string name) => _values.GetValueOrDefault(name);

    /// <summary>How the library declares a variable; null where it does not.</summary>
    /// <param name="name">The variable's name.</param>
    public Variable? Declaration(string name) => _library.Variables.GetValueOrDefault(name);

    /// <summary>What the deal says under keys of its own, and a provision of the library asks for.</summary>
    private static void ReadKeys(
        ClauseLibrary library, Deal deal, ValueReader reader, Dictionary<string, Value> values, DiagnosticBag diagnostics)
    {
        if (library.Variables.GetValueOrDefault(GoverningLaw.Variable)?.Options.FirstOrDefault(option => option.Name == GoverningLaw.Said(deal)) is { } law)
        {
            values[GoverningLaw.Variable] = new ChoiceValue([law]);
        }

        if (deal.ExistingContracts is { } listed && library.Variables.GetValueOrDefault(ExistingContracts.Table) is { } table)
        {
            Set(values, table.Name, reader.Read(table, ExistingContracts.Rows(listed, table, diagnostics)));
        }
    }

    private static void ReadGiven(
        ClauseLibrary library, Deal deal, ValueReader reader, Dictionary<string, Value> values, DiagnosticBag diagnostics)
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

    private static void Set(Dictionary<string, Value> values, string name, Value? value)
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
