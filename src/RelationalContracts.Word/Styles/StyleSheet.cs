using RelationalContracts.Themes;
using RelationalContracts.Word.Markup;

namespace RelationalContracts.Word.Styles;

/// <summary>Writes <c>styles.xml</c>: the theme as Word's styles.</summary>
internal static partial class StyleSheet
{
    /// <summary>Writes the part.</summary>
    /// <param name="xml">The part, its root open.</param>
    /// <param name="theme">The looks.</param>
    /// <param name="styles">The paragraph styles.</param>
    /// <param name="language">The document's language, as BCP 47 has it.</param>
    /// <param name="used">The styles that the document uses; of the minor ones no others are defined.</param>
    public static void Write(WordMarkup xml, Theme theme, ContractStyles styles, string language, IReadOnlySet<string> used)
    {
        WriteDefaults(xml, theme, language);
        foreach (var style in styles.All().Where(style => !style.IsMinor || used.Contains(style.Id)))
        {
            WriteParagraphStyle(xml, style);
        }

        WriteCharacterStyles(xml, theme);
        WriteTableStyles(xml, theme);
    }

    private static void WriteDefaults(WordMarkup xml, Theme theme, string language)
    {
        using (xml.In("docDefaults"))
        {
            using (xml.In("rPrDefault"))
            using (xml.In("rPr"))
            {
                WriteFonts(xml, theme.WordFont);
                CharacterLook.Write(xml, theme.Style(StyleNames.Body) with { Colour = theme.TextColour });
                WriteLanguage(xml, language);
            }

            xml.Flag("pPrDefault");
        }
    }

    private static void WriteFonts(WordMarkup xml, string font)
    {
        using (xml.In("rFonts"))
        {
            xml.Set("ascii", font).Set("hAnsi", font).Set("eastAsia", font).Set("cs", font);
        }
    }

    private static void WriteLanguage(WordMarkup xml, string language)
    {
        using (xml.In("lang"))
        {
            xml.Set("val", language).Set("eastAsia", language).Set("bidi", "ar-SA");
        }
    }

    private static void WriteParagraphStyle(WordMarkup xml, ParagraphStyle style)
    {
        using (xml.In("style"))
        {
            BeginStyle(xml, "paragraph", style.Id, style.Name, isDefault: style.BasedOn is null);
            WriteRelations(xml, style);
            using (xml.In("pPr"))
            {
                WriteParagraphLook(xml, style);
            }

            if (style.Type is { } type)
            {
                using (xml.In("rPr"))
                {
                    CharacterLook.Write(xml, type);
                }
            }
        }
    }

    private static void BeginStyle(WordMarkup xml, string kind, string id, string name, bool isDefault = false)
    {
        xml.Set("type", kind);
        if (isDefault)
        {
            xml.Set("default", 1);
        }
        else if (!BuiltInNames.Contains(name))
        {
            xml.Set("customStyle", 1);
        }

        xml.Set("styleId", id);
        xml.Value("name", name);
    }

    private static void WriteRelations(WordMarkup xml, ParagraphStyle style)
    {
        if (style.BasedOn is { } parent)
        {
            xml.Value("basedOn", parent);
        }

        if (style.Next is { } next)
        {
            xml.Value("next", next);
        }

        if (style.IsMinor)
        {
            xml.Flag("semiHidden");
        }
        else
        {
            xml.Flag("qFormat");
        }
    }
}
