using System.Collections.Immutable;
using RelationalContracts.Documents;

namespace RelationalContracts.Scenarios;

/// <summary>Reads who decides from a table that has a column for it.</summary>
internal static class DeciderColumn
{
    // The headings that the library gives such columns.
    private static readonly string[] Headings = ["Who decides", "Decided by", "Decided there by"];

    /// <summary>The names in the column, each once; null where no table has one.</summary>
    /// <param name="blocks">The blocks.</param>
    public static string? Of(ImmutableArray<Block> blocks)
    {
        var names = blocks.SelectMany(block => block.WithDescendants()).OfType<Table>().SelectMany(Names).Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : string.Join("; ", names);
    }

    private static IEnumerable<string> Names(Table table)
    {
        var column = table.Columns.Select((column, index) => (column, index)).FirstOrDefault(found => Headings.Contains(found.column.Heading));
        return column.column is null ? [] : table.Rows.Select(row => PlainText.Of(row.Cells[column.index])).Where(name => name.Length > 0);
    }
}
