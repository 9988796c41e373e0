using System.Text;
using System.Xml;
using RelationalContracts.Word.Markup;

namespace RelationalContracts.Word.Values;

/// <summary>Writes the custom XML part that content controls are bound to.</summary>
internal static class ValuesPart
{
    /// <summary>The name by which controls find the part; fixed, because a file has one.</summary>
    public const string StoreItem = "{5E3C1B52-0F0B-4B7E-9C58-52454C434F4E}";

    /// <summary>The namespace prefix that the controls' paths use.</summary>
    public const string Prefixes = $"xmlns:v='{Namespaces.Values}'";

    /// <summary>Writes the part.</summary>
    public static void Write(Stream part, BoundValues values, ForbiddenCharacters forbidden)
    {
        using var xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("values", Namespaces.Values);
        foreach (var value in values.All)
        {
            xml.WriteStartElement("value", Namespaces.Values);
            xml.WriteAttributeString("name", forbidden.Clean(value.Variable));
            xml.WriteString(forbidden.Clean(value.Value ?? string.Empty));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
