using System.Globalization;
using RelationalContracts.Documents;
using RelationalContracts.Word.Markup;

namespace RelationalContracts.Word.Body;

/// <summary>Writes the header and the footer of every page but the cover.</summary>
internal static class FurniturePart
{
    // Two wide spaces that no program drops at the end of a line.
    private const string BesideLogo = "\u2003\u2003";

    /// <summary>Title on the left, state on the right, and right of that the logo, where there is one.</summary>
    public static void WriteHeader(WordMarkup xml, DocumentIdentity identity, string style, LinePicture? logo)
    {
        using (xml.In("p"))
        {
            WriteStyle(xml, style);
            RunWriter.Write(xml, identity.HeaderLeft, language: identity.TitleLanguage);
            WriteTab(xml);
            RunWriter.Write(xml, identity.HeaderRight);
            if (logo is { } picture)
            {
                RunWriter.Write(xml, BesideLogo);
                PictureWriter.Write(xml, picture);
            }
        }
    }

    /// <summary>Version on the left, page x of y on the right, in the document's language.</summary>
    public static void WriteFooter(WordMarkup xml, DocumentIdentity identity, string style, int pages)
    {
        var (page, of) = identity.PageWords;
        using (xml.In("p"))
        {
            WriteStyle(xml, style);
            RunWriter.Write(xml, identity.FooterLeft);
            WriteTab(xml);
            RunWriter.Write(xml, page);
            WriteField(xml, " PAGE ", 2);
            RunWriter.Write(xml, of);
            WriteField(xml, " NUMPAGES ", pages);
        }
    }

    private static void WriteStyle(WordMarkup xml, string style)
    {
        using (xml.In("pPr"))
        {
            xml.Value("pStyle", style);
        }
    }

    private static void WriteTab(WordMarkup xml)
    {
        using (xml.In("r"))
        {
            xml.Flag("tab");
        }
    }

    private static void WriteField(WordMarkup xml, string instruction, int shown)
    {
        using (xml.In("fldSimple"))
        {
            xml.Set("instr", instruction);
            RunWriter.Write(xml, shown.ToString(CultureInfo.InvariantCulture));
        }
    }
}
