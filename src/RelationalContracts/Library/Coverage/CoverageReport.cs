using System.Text;
using RelationalContracts.Reading;

namespace RelationalContracts.Library.Coverage;

/// <summary>Writes <c>docs/coverage.md</c>: what of the field the library covers, and what each model takes of it.</summary>
/// <remarks>Everything in it is counted from the library and the data beside it, so that it cannot flatter; a test holds the file to this.</remarks>
public static class CoverageReport
{
    /// <summary>Writes the page.</summary>
    /// <param name="workspace">The library with its models.</param>
    /// <param name="data">What it is held against.</param>
    public static string Write(Workspace workspace, CoverageData data)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(data);
        var page = new StringBuilder();
        page.Append("# What the library covers\n\n");
        page.Append("Generated from the library by `CoverageReport`; do not edit by hand. Run the test\n");
        page.Append("`The_coverage_page_is_what_the_library_gives` with RELCON_ACCEPT=1 to write it again.\n\n");
        page.Append(Totals(workspace.Library));
        CatalogueSection.Write(page, workspace, data);
        FamiliesSection.Write(page, workspace, data);
        FormsSection.Write(page, workspace.Library, data);
        StrengthsSection.Write(page, workspace.Library);
        SourcesSection.Write(page, workspace.Library, data);
        return page.ToString();
    }

    private static string Totals(ClauseLibrary library)
    {
        var provisions = library.Provisions.ToList();
        var numbers = provisions.Select(provision => provision.Catalogue).OfType<string>().Distinct().Count();
        var graded = provisions.Count(provision => VariantNames.Grades.All(provision.Variants.ContainsKey));
        var charter = provisions.Count(provision => provision.Variants.ContainsKey(VariantName.Charter));
        return $"{provisions.Count} provisions with {numbers} numbers of the catalogue: {graded} in three strengths, {charter} with a charter text.\n\n";
    }
}
