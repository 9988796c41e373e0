namespace RelationalContracts.Word.Markup;

/// <summary>Writes text as runs.</summary>
internal static class RunWriter
{
    /// <summary>Writes text in one style; Arabic, Hebrew and their kin go into runs of their own, marked as written from the right.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="text">The text.</param>
    /// <param name="style">The character style; null for the paragraph's.</param>
    /// <param name="language">The language, where it is not the document's; else null.</param>
    public static void Write(WordMarkup xml, string text, string? style = null, string? language = null)
    {
        if (!RightToLeft.IsIn(text))
        {
            WriteRun(xml, text, new RunLook(style, IsRightToLeft: false, language));
            return;
        }

        foreach (var (piece, isRightToLeft) in RightToLeft.Pieces(text))
        {
            WriteRun(xml, piece, new RunLook(style, isRightToLeft, language));
        }
    }

    /// <summary>Writes text as one run, in the direction of its first letter: LibreOffice says a control of several runs many times over when it saves.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="text">The text.</param>
    /// <param name="style">The character style; null for the paragraph's.</param>
    /// <param name="language">The language, where it is not the document's; else null.</param>
    public static void WriteWhole(WordMarkup xml, string text, string? style, string? language) =>
        WriteRun(xml, text, new RunLook(style, RightToLeft.Leads(text), language));

    private static void WriteRun(WordMarkup xml, string text, RunLook look)
    {
        xml.Open("r");
        if (look != default)
        {
            WriteProperties(xml, look);
        }

        xml.Words("t", text);
        xml.Close();
    }

    private static void WriteProperties(WordMarkup xml, RunLook look)
    {
        xml.Open("rPr");
        if (look.Style is { } style)
        {
            xml.Value("rStyle", style);
        }

        if (look.IsRightToLeft)
        {
            xml.Flag("rtl");
        }

        if (look.Language is { } language)
        {
            // Word takes the language of text from the right from another attribute (17.3.2.20).
            xml.Open("lang");
            xml.Set(look.IsRightToLeft ? "bidi" : "val", language);
            xml.Close();
        }

        xml.Close();
    }

    private readonly record struct RunLook(string? Style, bool IsRightToLeft, string? Language);
}
