using System.Globalization;
using RelationalContracts.Documents;
using RelationalContracts.Word.Markup;
using RelationalContracts.Word.Styles;

namespace RelationalContracts.Word.Numbering;

/// <summary>Writes <c>numbering.xml</c>: one abstract numbering and one list for each counting system.</summary>
internal static class NumberingPart
{
    /// <summary>Writes the part.</summary>
    public static void Write(WordMarkup xml, NumberingLevels levels)
    {
        // All abstract numberings come before the first list (ECMA-376 part 1, 17.9.16).
        var schemes = levels.All.GroupBy(level => level.Scheme).ToArray();
        foreach (var scheme in schemes)
        {
            WriteAbstract(xml, scheme.Key, scheme);
        }

        foreach (var scheme in schemes)
        {
            using (xml.In("num"))
            {
                xml.Set("numId", NumberingLevel.ListOf(scheme.Key));
                xml.Value("abstractNumId", (int)scheme.Key);
            }
        }
    }

    private static void WriteAbstract(WordMarkup xml, NumberingScheme scheme, IEnumerable<NumberingLevel> levels)
    {
        using (xml.In("abstractNum"))
        {
            xml.Set("abstractNumId", (int)scheme);
            // Word tells lists of one origin by this number; any fixed one will do.
            xml.Value("nsid", (0x52430010 + (int)scheme).ToString("X8", CultureInfo.InvariantCulture));
            xml.Value("multiLevelType", "multilevel");
            xml.Value("tmpl", (0x52430020 + (int)scheme).ToString("X8", CultureInfo.InvariantCulture));
            foreach (var level in levels)
            {
                WriteLevel(xml, level);
            }
        }
    }

    private static void WriteLevel(WordMarkup xml, NumberingLevel level)
    {
        using (xml.In("lvl"))
        {
            xml.Set("ilvl", level.Index);
            xml.Value("start", 1);
            xml.Value("numFmt", level.Format);
            xml.Value("pStyle", level.Style);
            xml.Value("suff", level.Text.Length == 0 ? "nothing" : "tab");
            xml.Value("lvlText", level.Text);
            xml.Value("lvlJc", "left");
            WriteIndent(xml, level);
            WriteType(xml, level);
        }
    }

    private static void WriteIndent(WordMarkup xml, NumberingLevel level)
    {
        using (xml.In("pPr"))
        using (xml.In("ind"))
        {
            xml.Set("left", Measure.Twips(level.Place.TextAt));
            xml.Set("hanging", Measure.Twips(level.Place.TextAt - level.Place.NumberAt));
        }
    }

    private static void WriteType(WordMarkup xml, NumberingLevel level)
    {
        if (level.Type is { } type)
        {
            using (xml.In("rPr"))
            {
                CharacterLook.Write(xml, type);
            }
        }
    }
}
