using RelationalContracts.Word.Markup;
using RelationalContracts.Word.Package;

namespace RelationalContracts.Word.Values;

/// <summary>Writes the custom XML part that content controls are bound to.</summary>
internal static class ValuesPart
{
    /// <summary>The name by which controls find the part; fixed, because a file has one.</summary>
    public static readonly CustomXmlName Name = new("{5E3C1B52-0F0B-4B7E-9C58-52454C434F4E}", Namespaces.Values);

    /// <summary>The namespace prefix that the controls' paths use.</summary>
    public const string Prefixes = $"xmlns:v='{Namespaces.Values}'";

    /// <summary>Writes the part.</summary>
    public static void Write(XmlMarkup xml, BoundValues values)
    {
        xml.Open(string.Empty, "values");
        xml.Set("xmlns", Namespaces.Values);
        foreach (var value in values.All)
        {
            xml.Open(string.Empty, "value");
            xml.Set("name", value.Variable);
            xml.Text(value.Value ?? string.Empty);
            xml.Close();
        }
    }
}
