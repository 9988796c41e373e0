using System.Text;

namespace RelationalContracts.Library.Coverage;

/// <summary>Writes which provisions cite each source of the domain briefs.</summary>
internal static class SourcesSection
{
    /// <summary>Writes it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="library">The library.</param>
    /// <param name="data">The sources.</param>
    public static void Write(StringBuilder page, ClauseLibrary library, CoverageData data)
    {
        var citing = library.Provisions
            .SelectMany(provision => provision.Evidence.Select(evidence => (evidence.Source, provision.Id)))
            .ToLookup(pair => pair.Source, pair => pair.Id, StringComparer.Ordinal);
        page.Append("## From the sources to the provisions\n\n");
        PageTable.Begin(page, "Source", "Title", "Cited by");
        foreach (var source in data.Sources.Where(source => IsCited(source, citing)))
        {
            PageTable.Row(page, source.Code, source.Title, PageTable.Ids(citing[source.CitedAs!].Distinct().Order()));
        }

        page.Append("\nRead for the briefs, and cited by no provision (the law itself is cited through `templates/law/citations.yaml`): ")
            .AppendJoin(", ", data.Sources.Where(source => !IsCited(source, citing)).Select(source => source.Code))
            .Append(".\n");
    }

    private static bool IsCited(LibrarySource source, ILookup<string, ProvisionId> citing) => source.CitedAs is { } name && citing.Contains(name);
}
