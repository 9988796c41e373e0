using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Markdown;

/// <summary>Makes pipe tables, which GitHub and most viewers show as tables and which read as one where they do not.</summary>
internal static class MarkdownTable
{
    public static IReadOnlyList<string> Lines(Table table, MarkdownInlines inlines) =>
    [
        Row(table.Columns.Select(column => inlines.Escaped(column.Heading))),
        Row(table.Columns.Select(column => column.IsNumeric ? "---:" : "---")),
        .. table.Rows.Select(row => Row(row.Cells.Select(inlines.OnOneLine))),
    ];

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
