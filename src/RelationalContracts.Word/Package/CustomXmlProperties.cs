using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using RelationalContracts.Word.Markup;

namespace RelationalContracts.Word.Package;

/// <summary>Writes the properties of a custom XML part: its name and its namespace.</summary>
internal static class CustomXmlProperties
{
    /// <summary>Writes the part.</summary>
    public static void Write(CustomXmlPropertiesPart part, string storeItem, string space)
    {
        using var stream = WordPackage.Open(part);
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartElement("ds", "datastoreItem", Namespaces.CustomXml);
        xml.WriteAttributeString("ds", "itemID", Namespaces.CustomXml, storeItem);
        xml.WriteStartElement("ds", "schemaRefs", Namespaces.CustomXml);
        xml.WriteStartElement("ds", "schemaRef", Namespaces.CustomXml);
        xml.WriteAttributeString("ds", "uri", Namespaces.CustomXml, space);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
