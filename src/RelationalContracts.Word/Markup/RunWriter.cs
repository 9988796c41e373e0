namespace RelationalContracts.Word.Markup;

/// <summary>Writes text as runs.</summary>
internal static class RunWriter
{
    /// <summary>Writes text in one style; Arabic, Hebrew and their kin go into runs of their own, marked as written from the right.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="text">The text.</param>
    /// <param name="style">The character style; null for the paragraph's.</param>
    public static void Write(WordMarkup xml, string text, string? style = null)
    {
        if (!RightToLeft.IsIn(text))
        {
            WriteRun(xml, text, style, isRightToLeft: false);
            return;
        }

        foreach (var (piece, isRightToLeft) in RightToLeft.Pieces(text))
        {
            WriteRun(xml, piece, style, isRightToLeft);
        }
    }

    private static void WriteRun(WordMarkup xml, string text, string? style, bool isRightToLeft)
    {
        xml.Open("r");
        WriteProperties(xml, style, isRightToLeft);
        xml.Words("t", text);
        xml.Close();
    }

    private static void WriteProperties(WordMarkup xml, string? style, bool isRightToLeft)
    {
        if (style is null && !isRightToLeft)
        {
            return;
        }

        xml.Open("rPr");
        if (style is not null)
        {
            xml.Value("rStyle", style);
        }

        if (isRightToLeft)
        {
            xml.Flag("rtl");
        }

        xml.Close();
    }
}
