using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RelationalContracts.Word.Markup;
using RelationalContracts.Word.Styles;

namespace RelationalContracts.Word.Values;

/// <summary>Writes the glossary: what each blank shows while its element is empty.</summary>
/// <remarks>
/// A bound control that is empty shows its placeholder from here (17.5.2.25). Without one Word would put five spaces where
/// the prompt stood.
/// </remarks>
internal static class GlossaryPart
{
    /// <summary>Writes the part.</summary>
    public static void Write(WordMarkup xml, IEnumerable<BoundValue> blanks)
    {
        using (xml.In("docParts"))
        {
            foreach (var blank in blanks)
            {
                WriteEntry(xml, blank);
            }
        }
    }

    private static void WriteEntry(WordMarkup xml, BoundValue blank)
    {
        using (xml.In("docPart"))
        {
            WriteProperties(xml, blank);
            using (xml.In("docPartBody"))
            using (xml.In("p"))
            {
                RunWriter.Write(xml, blank.Prompt, StyleId.Blank);
            }
        }
    }

    private static void WriteProperties(WordMarkup xml, BoundValue blank)
    {
        using (xml.In("docPartPr"))
        {
            xml.Value("name", blank.PromptName);
            using (xml.In("category"))
            {
                xml.Value("name", "General");
                xml.Value("gallery", "placeholder");
            }

            using (xml.In("types"))
            {
                xml.Value("type", "bbPlcHdr");
            }

            using (xml.In("behaviors"))
            {
                xml.Value("behavior", "content");
            }

            xml.Value("guid", Identifier(blank).ToString("B", CultureInfo.InvariantCulture).ToUpperInvariant());
        }
    }

    /// <summary>An identifier made from what the entry is: the same on every run.</summary>
    private static Guid Identifier(BoundValue blank) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{blank.PromptName}\n{blank.Variable}\n{blank.Prompt}")).AsSpan(0, 16));
}
