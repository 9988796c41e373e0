using System.Xml.Linq;
using RelationalContracts.Word.Markup;

namespace RelationalContracts.Word.Reading;

/// <summary>Finds the styles in which a new clause, schedule or part would begin.</summary>
internal static class HeadingStyles
{
    private static readonly XNamespace Word = Namespaces.Word;

    // By name: other programs give styles other ids when they save.
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "heading 1", "Schedule Heading", "Appendix Heading", "Part Heading", "Part Heading on New Page",
    };

    /// <summary>The ids of those styles in a file.</summary>
    /// <param name="package">The file.</param>
    /// <param name="main">The part that holds the body; the styles stand beside it.</param>
    public static IReadOnlySet<string> Of(DraftPackage package, string main)
    {
        using var xml = package.Open(main[..(main.LastIndexOf('/') + 1)] + "styles.xml");
        var styles = xml is null ? [] : XElement.Load(xml).Elements(Word + "style");
        return styles.Where(IsHeading).Select(style => style.Attribute(Word + "styleId")?.Value ?? string.Empty).ToHashSet();
    }

    private static bool IsHeading(XElement style) => Names.Contains(style.Element(Word + "name")?.Attribute(Word + "val")?.Value ?? string.Empty);
}
