using RelationalContracts.Themes;
using RelationalContracts.Word.Markup;

namespace RelationalContracts.Word.Styles;

/// <summary>Paragraph properties, in the order that the schema asks for (17.3.1.26).</summary>
internal static partial class StyleSheet
{
    private static void WriteParagraphLook(WordMarkup xml, ParagraphStyle style)
    {
        WriteKeeping(xml, style);
        WriteNumber(xml, style);
        WriteRules(xml, style);
        WriteTabs(xml, style.Tabs);
        if (style.Outline is not null)
        {
            xml.Flag("suppressAutoHyphens");
        }

        WriteSpacing(xml, style.Type);
        WriteIndent(xml, style);
        if (style.AlignsRight)
        {
            xml.Value("jc", "right");
        }

        if (style.Outline is { } outline)
        {
            xml.Value("outlineLvl", outline);
        }
    }

    private static void WriteKeeping(WordMarkup xml, ParagraphStyle style)
    {
        if (style.KeepWithNext)
        {
            xml.Flag("keepNext");
        }
        else if (style.Id == StyleId.SignatureLastLine)
        {
            xml.Value("keepNext", 0);
        }

        if (style.KeepTogether)
        {
            xml.Flag("keepLines");
        }

        if (style.StartsPage)
        {
            xml.Flag("pageBreakBefore");
        }

        if (style.BasedOn is null)
        {
            xml.Flag("widowControl");
        }
    }

    private static void WriteNumber(WordMarkup xml, ParagraphStyle style)
    {
        if (style.Number is { } number)
        {
            using (xml.In("numPr"))
            {
                xml.Value("ilvl", number.Index);
                xml.Value("numId", number.ListId);
            }
        }
    }

    private static void WriteRules(WordMarkup xml, ParagraphStyle style)
    {
        if (style.RuleAbove is null && style.RuleBelow is null)
        {
            return;
        }

        using (xml.In("pBdr"))
        {
            WriteRule(xml, "top", style.RuleAbove);
            WriteRule(xml, "bottom", style.RuleBelow);
        }
    }

    private static void WriteRule(WordMarkup xml, string side, Rule? rule)
    {
        if (rule is { } line)
        {
            using (xml.In(side))
            {
                // Thickness counts in eighths of a point (17.3.4).
                xml.Set("val", "single").Set("sz", (int)(line.Width * 8)).Set("space", (int)line.Space).Set("color", Measure.Colour(line.Colour));
            }
        }
    }

    private static void WriteTabs(WordMarkup xml, IReadOnlyList<TabStop> tabs)
    {
        if (tabs.Count == 0)
        {
            return;
        }

        using (xml.In("tabs"))
        {
            foreach (var tab in tabs)
            {
                WriteTab(xml, tab);
            }
        }
    }

    private static void WriteTab(WordMarkup xml, TabStop tab)
    {
        using (xml.In("tab"))
        {
            xml.Set("val", tab.Kind);
            if (tab.Leader is { } leader)
            {
                xml.Set("leader", leader);
            }

            xml.Set("pos", Measure.Twips(tab.At));
        }
    }

    /// <summary>Lines are at least as far apart as the theme says: a tall script may push them, never lose its marks.</summary>
    private static void WriteSpacing(WordMarkup xml, TextStyle? type)
    {
        if (type is not null)
        {
            using (xml.In("spacing"))
            {
                xml.Set("before", Measure.Twips(type.Above)).Set("after", Measure.Twips(type.Below));
                xml.Set("line", Measure.Twips(type.Leading)).Set("lineRule", "atLeast");
            }
        }
    }

    private static void WriteIndent(WordMarkup xml, ParagraphStyle style)
    {
        if (style.Left is not { } left)
        {
            return;
        }

        using (xml.In("ind"))
        {
            xml.Set("left", Measure.Twips(left)).Set("hanging", Measure.Twips(style.Hanging));
        }
    }
}
