namespace RelationalContracts.Testing.Conformance;

/// <summary>A broken rule.</summary>
/// <param name="Rule">The rule: "ua 7.2-4" is test 4 of clause 7.2 of ISO 14289-1 in veraPDF's numbering, "a3 6.8-4" one of ISO 19005-3; without a test, a clause.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record Finding(string Rule, string Message);

/// <summary>A rule that a PDF must keep.</summary>
internal sealed record Rule(string Id, string Message, Func<CheckedFile, bool> Holds);

/// <summary>A file with what several rules look at, read once.</summary>
internal sealed class CheckedFile
{
    public CheckedFile(PdfModel pdf)
    {
        Pdf = pdf;
        Structure = new StructureModel(pdf);
        Scans = [.. pdf.Pages.Select(page => new PageScan(Content(pdf, page.Page)))];
        Elements = [.. Structure.All];
        Metadata = System.Text.Encoding.UTF8.GetString(pdf.Stream(pdf.Catalog["/Metadata"]));
    }

    public PdfModel Pdf { get; }

    public StructureModel Structure { get; }

    public IReadOnlyList<Element> Elements { get; }

    public IReadOnlyList<PageScan> Scans { get; }

    /// <summary>The XMP packet.</summary>
    public string Metadata { get; }

    private static byte[] Content(PdfModel pdf, System.Text.Json.Nodes.JsonObject page) =>
        [.. pdf.Values(page["/Contents"]).SelectMany(part => pdf.Stream(part).Append((byte)'\n'))];
}

/// <summary>
/// The machine-checkable conditions of PDF/UA-1 (Matterhorn Protocol 1.1) and PDF/A-3a that our writer could violate. Not a
/// replacement for veraPDF, whose word counts in the end; it runs on every PDF that a test makes.
/// </summary>
internal static class ConformanceChecker
{
    public static IReadOnlyList<Rule> Accessibility { get; } =
        [.. DocumentRules.All, .. StructureRules.All, .. TableRules.All, .. LanguageRules.All, .. ContentRules.All, .. FontRules.All];

    public static IReadOnlyList<Rule> All { get; } = [.. Accessibility, .. FileRules.All, .. ArchiveRules.All];

    public static IReadOnlyList<Finding> Check(PdfModel pdf, IReadOnlyList<Rule> rules)
    {
        var file = new CheckedFile(pdf);
        return [.. rules.Where(rule => !rule.Holds(file)).Select(rule => new Finding(rule.Id, rule.Message))];
    }
}
