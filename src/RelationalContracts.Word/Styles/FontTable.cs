using RelationalContracts.Themes;
using RelationalContracts.Word.Markup;

namespace RelationalContracts.Word.Styles;

/// <summary>Writes <c>fontTable.xml</c>: what Word sets the text in on a machine that lacks the theme's face (17.8.3.1).</summary>
internal static class FontTable
{
    /// <summary>Writes the part.</summary>
    public static void Write(WordMarkup xml, Theme theme)
    {
        // The theme's list of faces for browsers ends in the kind of face that it wants.
        var (face, family) = theme.HtmlFonts.Contains("sans-serif", StringComparison.OrdinalIgnoreCase) ? ("Arial", "swiss") : ("Times New Roman", "roman");
        using (xml.In("font"))
        {
            xml.Set("name", theme.WordFont);
            if (theme.WordFont != face)
            {
                xml.Value("altName", face);
            }

            xml.Value("charset", "00");
            xml.Value("family", family);
            xml.Value("pitch", "variable");
        }
    }
}
