using RelationalContracts.Themes;
using RelationalContracts.Word.Markup;

namespace RelationalContracts.Word.Package;

/// <summary>Writes <c>settings.xml</c>.</summary>
/// <remarks>
/// Nothing asks Word to update fields on opening (<c>w:updateFields</c> brings up a question that frightens people): what the
/// fields show is right as written.
/// </remarks>
internal static class SettingsPart
{
    // The behaviour of Word 2013 and later; without it the file opens in "compatibility mode".
    private const int CompatibilityMode = 15;

    /// <summary>Writes the part.</summary>
    public static void Write(WordMarkup xml, Theme theme, string language)
    {
        using (xml.In("zoom"))
        {
            xml.Set("percent", 100);
        }

        xml.Value("defaultTabStop", 720);
        xml.Value("autoHyphenation", theme.Hyphenate ? 1 : 0);
        xml.Value("consecutiveHyphenLimit", 2);
        xml.Value("characterSpacingControl", "doNotCompress");
        WriteCompatibility(xml);
        using (xml.In("themeFontLang"))
        {
            xml.Set("val", language);
        }

        xml.Value("decimalSymbol", ".");
        xml.Value("listSeparator", ",");
    }

    private static void WriteCompatibility(WordMarkup xml)
    {
        using (xml.In("compat"))
        using (xml.In("compatSetting"))
        {
            xml.Set("name", "compatibilityMode").Set("uri", "http://schemas.microsoft.com/office/word").Set("val", CompatibilityMode);
        }
    }
}
