using System.Collections.Frozen;
using RelationalContracts.Themes;
using RelationalContracts.Word.Body;
using RelationalContracts.Word.Markup;

namespace RelationalContracts.Word.Styles;

/// <summary>The styles of runs and tables.</summary>
internal static partial class StyleSheet
{
    private static readonly FrozenSet<string> BuiltInNames = FrozenSet.ToFrozenSet(
    [
        "Normal", "Title", "Subtitle", "TOC Heading", "toc 1", "toc 2", "toc 3", "heading 1", "header", "footer",
        "annotation text", "annotation reference", "Default Paragraph Font", "Normal Table",
    ]);

    /// <summary>Writes the few styles that the prompts of blanks need.</summary>
    public static void WriteForPrompts(WordMarkup xml, Theme theme, string language)
    {
        WriteDefaults(xml, theme, language);
        WriteParagraphStyle(xml, new ParagraphStyle(StyleId.Normal, "Normal") { BasedOn = null, Type = theme.Style(StyleNames.Body) });
        WriteCharacterStyles(xml, theme);
    }

    private static void WriteCharacterStyles(WordMarkup xml, Theme theme)
    {
        using (xml.In("style"))
        {
            BeginStyle(xml, "character", "DefaultParagraphFont", "Default Paragraph Font", isDefault: true);
            xml.Flag("semiHidden");
        }

        WriteCharacterStyle(xml, StyleId.RunInHeading, "Run-in Heading", WriteBold);
        WriteCharacterStyle(xml, StyleId.DefinedTerm, "Defined Term", WriteBold);
        WriteCharacterStyle(xml, StyleId.Blank, "Blank", look => WriteGround(look, theme.BlankColour));
        WriteCharacterStyle(xml, StyleId.CommentReference, "annotation reference", look => look.Value("sz", 16));
    }

    private static void WriteCharacterStyle(WordMarkup xml, string id, string name, Action<WordMarkup> look)
    {
        using (xml.In("style"))
        {
            BeginStyle(xml, "character", id, name);
            xml.Value("basedOn", "DefaultParagraphFont");
            xml.Flag("qFormat");
            using (xml.In("rPr"))
            {
                look(xml);
            }
        }
    }

    private static void WriteBold(WordMarkup xml)
    {
        xml.Flag("b");
        xml.Flag("bCs");
    }

    private static void WriteGround(WordMarkup xml, string colour)
    {
        if (colour != FittedTheme.NoColour)
        {
            using (xml.In("shd"))
            {
                xml.Set("val", "clear").Set("color", "auto").Set("fill", Measure.Colour(colour));
            }
        }
    }

    private static void WriteTableStyles(WordMarkup xml, Theme theme)
    {
        using (xml.In("style"))
        {
            BeginStyle(xml, "table", "TableNormal", "Normal Table", isDefault: true);
            xml.Flag("semiHidden");
            using (xml.In("tblPr"))
            {
                WriteCellMargins(xml, 0, 0);
            }
        }

        WriteContractTable(xml, theme);
        WriteComparisonTable(xml, theme);
        WriteFormTable(xml, theme);
    }

    /// <summary>The same ruled in both directions, to be written in by hand.</summary>
    private static void WriteFormTable(WordMarkup xml, Theme theme)
    {
        using (xml.In("style"))
        {
            BeginStyle(xml, "table", StyleId.FormTable, "Form Table");
            xml.Value("basedOn", StyleId.ContractTable);
            using (xml.In("tblPr"))
            {
                using (xml.In("tblBorders"))
                {
                    foreach (var edge in new[] { "top", "left", "bottom", "right", "insideH", "insideV" })
                    {
                        WriteRule(xml, edge, new Rule(Width: 0.5, Space: 0, theme.QuietColour));
                    }
                }

                using (xml.In("tblCellMar"))
                {
                    WriteMargin(xml, "left", theme.CellPadding * 2);
                    WriteMargin(xml, "right", theme.CellPadding * 2);
                }
            }
        }
    }

    /// <summary>The same with a rule on the left of the wording that is in force.</summary>
    private static void WriteComparisonTable(WordMarkup xml, Theme theme)
    {
        using (xml.In("style"))
        {
            BeginStyle(xml, "table", StyleId.ComparisonTable, "Comparison Table");
            xml.Value("basedOn", StyleId.ContractTable);
            using (xml.In("tblPr"))
            using (xml.In("tblCellMar"))
            {
                WriteMargin(xml, "left", theme.CellPadding * 2);
                WriteMargin(xml, "right", theme.CellPadding * 2);
            }

            using (xml.In("tblStylePr"))
            {
                xml.Set("type", "firstCol");
                using (xml.In("tcPr"))
                using (xml.In("tcBorders"))
                {
                    WriteRule(xml, "left", new Rule(Width: 2.25, Space: 0, theme.AccentColour));
                }
            }
        }
    }

    /// <summary>One rule above, one below the header, one at the end; none upright.</summary>
    private static void WriteContractTable(WordMarkup xml, Theme theme)
    {
        using (xml.In("style"))
        {
            BeginStyle(xml, "table", StyleId.ContractTable, "Contract Table");
            xml.Value("basedOn", "TableNormal");
            xml.Flag("qFormat");
            using (xml.In("tblPr"))
            {
                using (xml.In("tblBorders"))
                {
                    WriteRule(xml, "top", new Rule(Width: 1, Space: 0, theme.TextColour));
                    WriteRule(xml, "bottom", new Rule(Width: 1, Space: 0, theme.TextColour));
                }

                WriteCellMargins(xml, theme.CellPadding, theme.CellPadding * TableLayout.GutterInPaddings);
            }

            WriteHeaderRow(xml, theme);
        }
    }

    private static void WriteHeaderRow(WordMarkup xml, Theme theme)
    {
        using (xml.In("tblStylePr"))
        {
            xml.Set("type", "firstRow");
            using (xml.In("tcPr"))
            using (xml.In("tcBorders"))
            {
                WriteRule(xml, "bottom", new Rule(Width: 0.5, Space: 0, theme.TextColour));
            }
        }
    }

    private static void WriteCellMargins(WordMarkup xml, double padding, double gutter)
    {
        using (xml.In("tblCellMar"))
        {
            WriteMargin(xml, "top", padding);
            WriteMargin(xml, "left", 0);
            WriteMargin(xml, "bottom", padding);
            WriteMargin(xml, "right", gutter);
        }
    }

    private static void WriteMargin(WordMarkup xml, string side, double points)
    {
        using (xml.In(side))
        {
            xml.Set("w", Measure.Twips(points)).Set("type", "dxa");
        }
    }
}
