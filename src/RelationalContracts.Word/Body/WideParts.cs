using RelationalContracts.Documents;
using RelationalContracts.Themes;

namespace RelationalContracts.Word.Body;

/// <summary>Finds the parts whose pages must be turned on their side.</summary>
internal static class WideParts
{
    /// <summary>The schedules, annexes and appendices that hold a table too wide for an upright page.</summary>
    public static HashSet<Part> Of(ContractDocument document, Theme theme, double measure) =>
        new(document.Parts.Where(part => part.HasOwnPages && Tables(part).Any(table => TableLayout.IsTooWide(table, theme, measure))), ReferenceEqualityComparer.Instance);

    private static IEnumerable<Table> Tables(Part part) =>
        part.Blocks.SelectMany(block => block.WithDescendants()).OfType<Table>();
}
