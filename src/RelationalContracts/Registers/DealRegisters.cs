using System.Collections.Immutable;
using RelationalContracts.Calendars;
using RelationalContracts.Composing.Values;
using RelationalContracts.Library;
using RelationalContracts.Reviewing;
using RelationalContracts.Values;

namespace RelationalContracts.Registers;

/// <summary>The registers of a deal: the duties of each party, who decides what, and every table that the draft prints.</summary>
public static class DealRegisters
{
    private const string Decisions = "decisions";

    /// <summary>The registers: duties first, then decisions, then the tables in the order of their ids.</summary>
    /// <param name="draft">The deal and what was composed from it.</param>
    public static ImmutableArray<Register> Of(DraftUnderReview draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var values = DealValues.Read(draft.Workspace.Library, draft.Deal, []);
        var printed = PrintedVariables.Of(draft.Composed, draft.Workspace.Templates);
        var tables = printed.Keys.Order(StringComparer.Ordinal)
            .Where(name => name != Decisions && values.Declaration(name) is { Type: VariableType.Table } && values.Find(name) is TableValue)
            .Select(name => OfTable(values.Declaration(name)!, (TableValue)values.Find(name)!, printed[name]));
        return [.. ObligationRegister.Of(draft), .. DecisionRegister(values, printed), .. tables];
    }

    private static IEnumerable<Register> DecisionRegister(DealValues values, ImmutableDictionary<string, PrintedPlace> printed) =>
        printed.ContainsKey(Decisions) && values.Find(Decisions) is TableValue table ? [ResponsibilityMatrix.Of(table)] : [];

    private static Register OfTable(Variable variable, TableValue table, PrintedPlace place) => new(
        variable.Name.Replace('_', '-'),
        variable.Label,
        [.. variable.Columns.Select(column => column.Label), "Where it stands"],
        [.. table.Rows.Select(row => variable.Columns.Select(column => RegisterWords.Of(row.GetValueOrDefault(column.Name))).Append(place.Words).ToImmutableArray())]);
}

/// <summary>How values read in a register.</summary>
internal static class RegisterWords
{
    /// <summary>The words of a value on one line; empty where it is left open.</summary>
    public static string Of(Value? value) => value is null ? string.Empty : string.Join(' ', ValueWords.Lines(value));
}
