using System.Globalization;
using System.Text;
using System.Xml;
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
    public static void WriteCore(Stream part, DocumentIdentity identity, ForbiddenCharacters forbidden)
    {
        using var xml = Begin(part);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
        xml.WriteAttributeString("xmlns", "xsi", null, Instance);
        Write(xml, DublinCore, "title", forbidden.Clean(identity.FileTitle));
        Write(xml, DublinCore, "subject", forbidden.Clean(identity.Kind));
        Write(xml, DublinCore, "creator", forbidden.Clean(identity.Author));
        Write(xml, DublinCore, "language", forbidden.Clean(identity.Language));
        Write(xml, Core, "contentStatus", forbidden.Clean(identity.Status));
        Write(xml, Core, "version", forbidden.Clean(identity.Version));
        WriteDay(xml, "created", identity.Date);
        WriteDay(xml, "modified", identity.Date);
        xml.WriteEndElement();
    }

    /// <summary>Writes which program made the file.</summary>
    public static void WriteExtended(Stream part)
    {
        using var xml = Begin(part);
        xml.WriteStartElement("Properties", Extended);
        xml.WriteElementString("Application", Extended, "RelationalContracts");
        xml.WriteEndElement();
    }

    private static XmlWriter Begin(Stream part) =>
        XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });

    private static void Write(XmlWriter xml, string space, string element, string value)
    {
        if (value.Length > 0)
        {
            xml.WriteElementString(element, space, value);
        }
    }

    /// <summary>The day of the draft: the clock has no part in a file.</summary>
    private static void WriteDay(XmlWriter xml, string element, DateOnly? date)
    {
        if (date is { } day)
        {
            xml.WriteStartElement(element, Terms);
            xml.WriteAttributeString("type", Instance, "dcterms:W3CDTF");
            xml.WriteString(day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }
    }
}
