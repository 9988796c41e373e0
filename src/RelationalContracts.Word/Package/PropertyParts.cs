using System.Globalization;
using RelationalContracts.Documents;
using RelationalContracts.Word.Markup;

namespace RelationalContracts.Word.Package;

/// <summary>Writes the properties that Word shows of a file.</summary>
internal static class PropertyParts
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Instance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    /// <summary>Writes title, subject, author, language, state, version and the day of the draft.</summary>
    public static void WriteCore(XmlMarkup xml, DocumentIdentity identity)
    {
        xml.Open("cp:", "coreProperties");
        xml.Set("xmlns:cp", Core);
        xml.Set("xmlns:dc", DublinCore);
        xml.Set("xmlns:dcterms", Terms);
        xml.Set("xmlns:xsi", Instance);
        Write(xml, "dc:", "title", identity.FileTitle);
        Write(xml, "dc:", "subject", identity.Kind);
        Write(xml, "dc:", "creator", identity.Author);
        Write(xml, "dc:", "language", identity.Language);
        Write(xml, "cp:", "contentStatus", identity.Status);
        Write(xml, "cp:", "version", identity.Version);
        WriteDay(xml, "created", identity.Date);
        WriteDay(xml, "modified", identity.Date);
    }

    /// <summary>Writes which program made the file.</summary>
    public static void WriteExtended(XmlMarkup xml)
    {
        xml.Open(string.Empty, "Properties");
        xml.Set("xmlns", Extended);
        Write(xml, string.Empty, "Application", "RelationalContracts");
    }

    private static void Write(XmlMarkup xml, string prefix, string element, string value)
    {
        if (value.Length > 0)
        {
            xml.Open(prefix, element);
            xml.Text(value);
            xml.Close();
        }
    }

    /// <summary>The day of the draft: the clock has no part in a file.</summary>
    private static void WriteDay(XmlMarkup xml, string element, DateOnly? date)
    {
        if (date is { } day)
        {
            xml.Open("dcterms:", element);
            xml.Set("xsi:", "type", "dcterms:W3CDTF");
            xml.Text(day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
            xml.Close();
        }
    }
}
