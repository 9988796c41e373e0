using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Composing.Values;

/// <summary>Brings the contracts that the deal's key <c>existing-contracts</c> lists into the table that the library prints.</summary>
internal static class ExistingContracts
{
    /// <summary>The table of the library that prints them.</summary>
    public const string Table = "existing_contracts";

    /// <summary>The answer that brings the provision in: whether there are any.</summary>
    public const string AreThere = "existing_contracts_stay";

    private const string Title = "title";

    /// <summary>The list as the table reads it: an entry without keys is a title, and a key that the table does not know is reported and left out.</summary>
    /// <param name="listed">What the deal lists.</param>
    /// <param name="table">The table.</param>
    /// <param name="diagnostics">Receives RC3108.</param>
    public static SourceNode Rows(SourceNode listed, Variable table, DiagnosticBag diagnostics) => listed is SequenceNode contracts
        ? contracts with { Items = [.. contracts.Items.Select(contract => Row(contract, table, diagnostics))] }
        : listed;

    /// <summary>Answers that there are some, where some are listed and the deal does not answer for itself.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="library">The library, which declares the answer.</param>
    /// <param name="values">The values read so far.</param>
    public static void Answer(Deal deal, ClauseLibrary library, Dictionary<string, Value> values)
    {
        var isAsked = library.Variables.ContainsKey(AreThere) && deal.Values.All(given => given.Key != AreThere);
        if (isAsked && values.GetValueOrDefault(Table) is TableValue { Rows.IsEmpty: false })
        {
            values[AreThere] = new YesNoValue(true);
        }
    }

    private static SourceNode Row(SourceNode contract, Variable table, DiagnosticBag diagnostics) => contract switch
    {
        ScalarNode { IsEmpty: false } title => new MappingNode([new MappingEntry(Title, title.At, title)], title.At),
        MappingNode keys => keys with { Entries = [.. keys.Entries.Where(entry => IsKnown(entry, table, diagnostics))] },
        _ => contract,
    };

    private static bool IsKnown(MappingEntry entry, Variable table, DiagnosticBag diagnostics)
    {
        if (table.Columns.Any(column => column.Name == entry.Key))
        {
            return true;
        }

        diagnostics.Add(CompositionDiagnostics.UnprintedContractKey(entry, table.Columns.Select(column => column.Name)));
        return false;
    }
}
