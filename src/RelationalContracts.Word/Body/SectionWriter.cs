using RelationalContracts.Themes;
using RelationalContracts.Word.Markup;

namespace RelationalContracts.Word.Body;

/// <summary>How the section that ends here lies on its pages.</summary>
/// <param name="Kind">How it begins: <c>nextPage</c> or <c>continuous</c>.</param>
internal readonly record struct SectionEnd(string Kind)
{
    /// <summary>Whether its pages are turned on their side.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>Whether its pages have a header and a footer.</summary>
    public bool HasFurniture { get; init; }

    /// <summary>Whether its first page has a header and footer of its own; where no section brings any, it has none.</summary>
    public bool IsTitlePage { get; init; }

    /// <summary>In how many columns it is set; 0 reads as 1.</summary>
    public int Columns { get; init; }
}

/// <summary>Writes the properties of a section, which Word keeps at its end (17.6.17).</summary>
internal static class SectionWriter
{
    /// <summary>The relationship to the header.</summary>
    public const string Header = "rIdHeader";

    /// <summary>The relationship to the footer.</summary>
    public const string Footer = "rIdFooter";

    /// <summary>What is added to the id of a relationship for pages turned on their side.</summary>
    public const string Landscape = "Landscape";

    /// <summary>The gap between two columns.</summary>
    public const double Gutter = 24;

    /// <summary>Writes the properties.</summary>
    public static void Write(WordMarkup xml, PageSetup page, SectionEnd section)
    {
        using (xml.In("sectPr"))
        {
            if (section.HasFurniture)
            {
                WriteReference(xml, "headerReference", Header, section.IsLandscape);
                WriteReference(xml, "footerReference", Footer, section.IsLandscape);
            }

            xml.Value("type", section.Kind);
            WritePage(xml, page, section.IsLandscape);
            WriteMargins(xml, page);
            WriteColumns(xml, Math.Max(1, section.Columns));
            if (section.IsTitlePage)
            {
                xml.Flag("titlePg");
            }
        }
    }

    private static void WriteReference(WordMarkup xml, string element, string relationship, bool isLandscape)
    {
        using (xml.In(element))
        {
            xml.Set("type", "default").SetRelationship(isLandscape ? relationship + Landscape : relationship);
        }
    }

    private static void WritePage(WordMarkup xml, PageSetup page, bool isLandscape)
    {
        var (width, height) = isLandscape ? (page.Height, page.Width) : (page.Width, page.Height);
        using (xml.In("pgSz"))
        {
            xml.Set("w", Measure.Twips(width)).Set("h", Measure.Twips(height));
            if (isLandscape)
            {
                xml.Set("orient", "landscape");
            }
        }
    }

    private static void WriteMargins(WordMarkup xml, PageSetup page)
    {
        using (xml.In("pgMar"))
        {
            xml.Set("top", Measure.Twips(page.Top)).Set("right", Measure.Twips(page.Right));
            xml.Set("bottom", Measure.Twips(page.Bottom)).Set("left", Measure.Twips(page.Left));
            xml.Set("header", Measure.Twips(page.Header)).Set("footer", Measure.Twips(page.Footer)).Set("gutter", 0);
        }
    }

    private static void WriteColumns(WordMarkup xml, int columns)
    {
        using (xml.In("cols"))
        {
            if (columns > 1)
            {
                xml.Set("num", columns);
            }

            xml.Set("space", Measure.Twips(Gutter));
        }
    }
}
