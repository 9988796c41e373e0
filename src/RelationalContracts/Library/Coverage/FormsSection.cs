using System.Text;

namespace RelationalContracts.Library.Coverage;

/// <summary>Writes where the library answers each heading of the forms that people know.</summary>
internal static class FormsSection
{
    /// <summary>Writes it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="library">The library.</param>
    /// <param name="data">The forms.</param>
    public static void Write(StringBuilder page, ClauseLibrary library, CoverageData data)
    {
        page.Append("## Where would I find this in the form I know?\n\n");
        page.Append("The forms are copyright. Only the names of their parts stand here, for orientation; none of their text was used.\n\n");
        foreach (var form in data.Forms)
        {
            page.Append($"### {form.Title}\n\n{form.About}\n\n");
            PageTable.Begin(page, "Heading", "Provisions", "Note");
            foreach (var heading in form.Headings)
            {
                PageTable.Row(page, heading.Heading, PageTable.Ids(heading.Provisions.Where(library.Contains)), $"{heading.Note} {heading.WhenMissing}".Trim());
            }

            page.Append('\n');
        }
    }
}
