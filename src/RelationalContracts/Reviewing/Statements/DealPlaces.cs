using System.Globalization;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Reviewing.Statements;

/// <summary>Finds where a deal gives a value.</summary>
internal static class DealPlaces
{
    /// <summary>Where the deal gives the value that a path names.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="path">A variable, or the path of a cell with rows from 1: <c>kpis.2.target</c>.</param>
    /// <returns>The place; null where the deal does not give it.</returns>
    public static SourceSpan? Find(Deal deal, string path)
    {
        var steps = path.Split('.');
        var given = deal.Values.FirstOrDefault(entry => entry.Key == steps[0])?.Value;
        return steps.Skip(1).Aggregate(given, Step)?.At;
    }

    private static SourceNode? Step(SourceNode? node, string step) => node switch
    {
        MappingNode mapping => mapping[step],
        SequenceNode list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var row) => list.Items.ElementAtOrDefault(row - 1),
        _ => null,
    };
}
