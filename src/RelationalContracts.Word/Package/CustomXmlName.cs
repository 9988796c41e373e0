using RelationalContracts.Word.Markup;

namespace RelationalContracts.Word.Package;

/// <summary>What a custom XML part is called (ECMA-376 part 1, 22.5.2).</summary>
/// <param name="StoreItem">Its name, a GUID in braces.</param>
/// <param name="Space">The namespace of what it holds.</param>
internal sealed record CustomXmlName(string StoreItem, string Space)
{
    /// <summary>Writes the part that says so.</summary>
    public void Write(XmlMarkup xml)
    {
        xml.Open("ds:", "datastoreItem");
        xml.Set("xmlns:ds", Namespaces.CustomXml);
        xml.Set("ds:", "itemID", StoreItem);
        xml.Open("ds:", "schemaRefs");
        xml.Open("ds:", "schemaRef");
        xml.Set("ds:", "uri", Space);
    }
}
