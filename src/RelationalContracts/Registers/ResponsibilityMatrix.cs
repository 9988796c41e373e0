using System.Collections.Immutable;
using RelationalContracts.Values;

namespace RelationalContracts.Registers;

/// <summary>The decision matrix as a table of who is responsible and accountable, who is consulted and who is informed.</summary>
/// <remarks>The rule of a decision tells: under a shared rule those who take part decide; one party decides alone, after consulting, or and informs.</remarks>
internal static class ResponsibilityMatrix
{
    private const string Others = "every other Party";

    /// <summary>The matrix.</summary>
    /// <param name="decisions">The rows of the decision matrix.</param>
    public static Register Of(TableValue decisions) => new(
        "decisions",
        "Who decides what",
        ["Decision", "Rule", "Responsible and accountable", "Consulted", "Informed", "Limit", "Time to decide"],
        [.. decisions.Rows.Select(Row)]);

    private static ImmutableArray<string> Row(ImmutableDictionary<string, Value> row)
    {
        var rule = row.GetValueOrDefault("rule") is ChoiceValue choice ? choice.Options[0] : null;
        return
        [
            Cell(row, "topic"), rule?.Words ?? string.Empty, Cell(row, "who"), rule?.Name == "consult" ? Others : string.Empty,
            rule?.Name is "inform" or "consult" ? Others : string.Empty, Cell(row, "limit"), Cell(row, "time"),
        ];
    }

    private static string Cell(ImmutableDictionary<string, Value> row, string column) => RegisterWords.Of(row.GetValueOrDefault(column));
}
