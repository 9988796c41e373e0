using System.Text;

namespace RelationalContracts.Library.Coverage;

/// <summary>Appends tables and lists of Markdown to a page.</summary>
internal static class PageTable
{
    /// <summary>Begins a table.</summary>
    /// <param name="page">The page.</param>
    /// <param name="headings">Its header row.</param>
    public static void Begin(StringBuilder page, params string[] headings)
    {
        Row(page, headings);
        Row(page, [.. headings.Select(_ => "---")]);
    }

    /// <summary>Adds a row.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cells">Its cells; a bar in one is escaped.</param>
    public static void Row(StringBuilder page, params string[] cells) =>
        page.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");

    /// <summary>Ids as a page names them: in the order given, as code, with commas.</summary>
    /// <param name="ids">The ids.</param>
    public static string Ids(IEnumerable<ProvisionId> ids) => string.Join(", ", ids.Select(id => $"`{id.Value}`"));
}
