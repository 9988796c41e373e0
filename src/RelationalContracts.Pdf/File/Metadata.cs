using System.Security;
using System.Text;
using RelationalContracts.Documents;

namespace RelationalContracts.Pdf.File;

/// <summary>Writes what the file says about itself: the information dictionary and the same as XMP (ISO 16684-1).</summary>
internal static class Metadata
{
    /// <summary>The program named in the file.</summary>
    public const string Producer = "RelationalContracts";

    // PDF/A wants every schema that is not its own described inside the packet (ISO 19005-3, 6.6.2.3); PDF/UA's is one.
    private const string Template =
        """
        <?xpacket begin="{0}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{1}</rdf:li></rdf:Alt></dc:title>
        {2}<pdf:Producer>{3}</pdf:Producer>
        <pdfaid:part>3</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        </rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """;

    /// <summary>Writes the XMP packet, compressed, which PDF/A-3 no longer forbids (ADR 2).</summary>
    public static int WritePacket(PdfFile file, DocumentIdentity identity)
    {
        var packet = string.Format(
            System.Globalization.CultureInfo.InvariantCulture, Template, '\uFEFF', Escape(identity.FileTitle), Creator(identity), Producer);
        var number = file.Reserve();
        file.AddStream(number, "/Type/Metadata/Subtype/XML"u8, Encoding.UTF8.GetBytes(packet));
        return number;
    }

    /// <summary>Writes the information dictionary.</summary>
    public static int WriteInformation(PdfFile file, DocumentIdentity identity)
    {
        var information = new ByteBuffer().Append("<</Title"u8).AppendText(Readable(identity.FileTitle));
        if (identity.Author.Length > 0)
        {
            information.Append("/Author"u8).AppendText(Readable(identity.Author));
        }

        return file.Add(information.Append("/Producer"u8).AppendText(Producer).Append(">>"u8));
    }

    private static string Creator(DocumentIdentity identity) => identity.Author.Length == 0
        ? string.Empty
        : $"<dc:creator><rdf:Seq><rdf:li>{Escape(identity.Author)}</rdf:li></rdf:Seq></dc:creator>\n";

    private static string Escape(string text) => SecurityElement.Escape(Readable(text));

    /// <summary>
    /// Text on one line, as both places have it, for they must agree (ISO 19005-3, 6.6.3): line breaks and tabs become spaces, and what XML
    /// forbids becomes U+FFFD.
    /// </summary>
    private static string Readable(string text)
    {
        var bounded = TextString.Bounded(text);
        return string.Create(bounded.Length, bounded, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = source[i] is '\t' or '\n' or '\r' ? ' ' : IsForbidden(source, i) ? '\uFFFD' : source[i];
            }
        });
    }

    private static bool IsForbidden(string text, int at) => text[at] switch
    {
        < ' ' => true,
        '\uFFFE' or '\uFFFF' => true,
        var value when char.IsHighSurrogate(value) => at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1]),
        var value when char.IsLowSurrogate(value) => at == 0 || !char.IsHighSurrogate(text[at - 1]),
        _ => false,
    };
}
