using RelationalContracts.Documents;
using RelationalContracts.Word.Markup;
using RelationalContracts.Word.Styles;

namespace RelationalContracts.Word.Values;

/// <summary>Writes blanks and values as content controls bound to the values part.</summary>
/// <remarks>
/// A value with letters from the right has title and tag, but is not bound, and not marked as plain text: LibreOffice 7.4 cuts such a text
/// into runs when it saves, and writes all of a plain control once for each of them.
/// </remarks>
internal sealed class ControlWriter(WordMarkup xml, BoundValues values)
{
    // Word refuses a longer title or tag.
    private const int LongestTitle = 64;

    // Any numbers will do that are not used twice; the first ones are left to what else is a control.
    private int _id = 1000;

    /// <summary>Writes a blank: its prompt on a coloured ground, which goes when it is filled in.</summary>
    public void Write(Blank blank)
    {
        var value = values.Of(blank);
        using (xml.In("sdt"))
        {
            WriteProperties(value);
            WriteContent(blank.Prompt, StyleId.Blank);
        }
    }

    /// <summary>Writes a value.</summary>
    public void Write(ValueText text)
    {
        using (xml.In("sdt"))
        {
            WriteProperties(values.Of(text));
            WriteContent(text.Value, style: null, text.Language);
        }
    }

    private void WriteProperties(BoundValue value)
    {
        using (xml.In("sdtPr"))
        {
            xml.Value("alias", Shortened(value.Label));
            xml.Value("tag", Shortened(value.Variable));
            xml.Value("id", _id++);
            if (value.Value is null)
            {
                WritePlaceholder(value);
            }

            if (!RightToLeft.IsIn(value.Value ?? value.Prompt))
            {
                WriteBinding(value);
                xml.Flag("text");
            }
        }
    }

    private void WritePlaceholder(BoundValue value)
    {
        using (xml.In("placeholder"))
        {
            xml.Value("docPart", value.PromptName);
        }

        xml.Flag("showingPlcHdr");
    }

    private void WriteBinding(BoundValue value)
    {
        using (xml.In("dataBinding"))
        {
            xml.Set("prefixMappings", ValuesPart.Prefixes).Set("xpath", value.Path).Set("storeItemID", ValuesPart.Name.StoreItem);
        }
    }

    private void WriteContent(string text, string? style, string? language = null)
    {
        using (xml.In("sdtContent"))
        {
            RunWriter.WriteWhole(xml, text, style, language);
        }
    }

    private static string Shortened(string title)
    {
        if (title.Length <= LongestTitle)
        {
            return title;
        }

        var end = char.IsHighSurrogate(title[LongestTitle - 2]) ? LongestTitle - 2 : LongestTitle - 1;
        return title[..end] + "…";
    }
}
