using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace RelationalContracts.Testing.Conformance;

/// <summary>Rules of PDF/A-3a (ISO 19005-3) that our writer could break.</summary>
internal static partial class ArchiveRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("a3 6.1.3", "The trailer has an identifier.", file => file.Pdf.Array(file.Pdf.Trailer["/ID"]) is { Count: 2 }),
        new("a3 6.2.2-2", "Every page has its resources by itself.", file => file.Pdf.Pages.All(page => file.Pdf.Dictionary(page.Page["/Resources"]) is not null)),
        new("a3 6.1.7.2", "Streams are packed in ways that every archive can unpack.", file => Dictionaries(file).All(entry =>
            file.Pdf.Values(entry["/Filter"]).All(filter => file.Pdf.Name(filter) is null or "FlateDecode" or "DCTDecode"))),
        new("a3 6.1.7.1", "No stream lies in another file.", file => !Dictionaries(file).Any(entry => entry.ContainsKey("/FFilter") || entry.ContainsKey("/FDecodeParms"))),
        new("a3 6.1.13-1", "No name is longer than 127 bytes.", file => Keys(file).All(key => System.Text.Encoding.UTF8.GetByteCount(key) <= 128)),
        new("a3 6.2.2", "Pages use the standard's operators and no others.", file => file.Scans.All(scan => scan.IsStandard)),
        new("pdf 8.4.2", "What a page opens it closes.", file => file.Scans.All(scan => scan.IsBalanced)),
        new("a3 6.2.5", "No graphics state has a transfer function or a halftone.", file => !Dictionaries(file).Any(entry => entry.ContainsKey("/TR") || entry.ContainsKey("/HTP"))),
        new("a3 6.2.8", "No picture is smoothed by the viewer or has another in its place.", file => !Dictionaries(file).Any(entry => entry.ContainsKey("/Alternates") || file.Pdf.IsTrue(entry["/Interpolate"]))),
        new("a3 6.2.9", "No form is of PostScript or leads to another file.", file => !Dictionaries(file).Any(entry => entry.ContainsKey("/PS") || entry.ContainsKey("/Ref"))),
        new("a3 6.2.11.4-2", "There is no CIDSet, which could err.", file => !Dictionaries(file).Any(entry => entry.ContainsKey("/CIDSet"))),
        new("a3 6.2.3", "The colours are those of an embedded profile.", HasProfile),
        new("a3 6.2.4.3", "Colours are those of the profile, or grey.", file =>
            file.Scans.All(scan => scan.ColourOperators.IsSubsetOf(["rg", "RG", "g", "G"]))
            && Dictionaries(file).Where(entry => file.Pdf.Name(entry["/Subtype"]) == "Image").All(image => file.Pdf.Name(image["/ColorSpace"]) is "DeviceRGB" or "DeviceGray")),
        new("a3 6.2.10", "Nothing is transparent.", file => !Dictionaries(file).Any(entry => entry.ContainsKey("/SMask") || file.Pdf.Name(entry["/S"]) == "Transparency")),
        new("a3 6.3.2", "Annotations print.", file => DocumentRules.Annotations(file).All(annotation => file.Pdf.Number(annotation.Dictionary["/F"]) is 4)),
        new("a3 6.3.3", "Every field has an appearance, and only a normal one.", file => Widgets(file).All(widget =>
            file.Pdf.Dictionary(widget["/AP"]) is { Count: 1 } appearance && appearance["/N"] is not null)),
        new("a3 6.4.1-1", "No field acts by itself.", file => Widgets(file).All(widget => widget["/A"] is null && widget["/AA"] is null)),
        new("a3 6.4.1-3", "Fields are shown as the file has them.", file => !file.Pdf.IsTrue(file.Pdf.Dictionary(file.Pdf.Catalog["/AcroForm"])?["/NeedAppearances"])),
        new("a3 6.4.2", "The form is not one of XFA.", file => file.Pdf.Dictionary(file.Pdf.Catalog["/AcroForm"])?["/XFA"] is null && file.Pdf.Catalog["/NeedsRendering"] is null),
        new("pdf 12.7.2", "The form lists its fields.", file => Widgets(file).All(widget =>
            file.Pdf.Values(file.Pdf.Dictionary(file.Pdf.Catalog["/AcroForm"])?["/Fields"]).Any(field => ReferenceEquals(file.Pdf.Dictionary(field), widget)))),
        new("a3 6.5.1", "Nothing runs and nothing plays.", file => !Dictionaries(file).Any(entry =>
            file.Pdf.Name(entry["/S"]) is "JavaScript" or "Launch" or "Sound" or "Movie" or "ResetForm" or "ImportData" or "Hide") && file.Pdf.Catalog["/AA"] is null),
        new("a3 6.9", "Nothing can be hidden.", file => file.Pdf.Catalog["/OCProperties"] is null),
        new("a3 6.10", "There is one presentation.", file => file.Pdf.Dictionary(file.Pdf.Catalog["/Names"])?["/AlternatePresentations"] is null && file.Pdf.Pages.All(page => page.Page["/PresSteps"] is null)),
        new("a3 6.11", "The file asks nothing of its reader.", file => file.Pdf.Catalog["/Requirements"] is null),
        new("a3 6.6.2.1-4", "The metadata is well-formed.", file => file.Metadata.Length == 0 || IsWellFormed(file.Metadata)),
        new("a3 6.6.2.3", "Every schema that is not PDF/A's own is described.", file =>
            !file.Metadata.Contains("pdfuaid:part", StringComparison.Ordinal) || file.Metadata.Contains("<pdfaSchema:prefix>pdfuaid<", StringComparison.Ordinal)),
        new("a3 6.6.4", "The metadata names PDF/A-3a.", file => file.Metadata.Length == 0 || file.Metadata.Contains("<pdfaid:part>3<", StringComparison.Ordinal) && file.Metadata.Contains("<pdfaid:conformance>A<", StringComparison.Ordinal)),
        new("a3 6.6.3", "The two titles of the file are one.", TitlesAgree),
        new("a3 6.8-3", "Attachments say what they are.", file => Specifications(file).All(entry =>
            file.Pdf.Text(entry["/F"]) is not null && file.Pdf.Text(entry["/UF"]) is not null && file.Pdf.Name(entry["/AFRelationship"]) is not null &&
            file.Pdf.Name(file.Pdf.Dictionary(file.Pdf.Dictionary(entry["/EF"])?["/F"])?["/Subtype"]) is { } type && MediaType().IsMatch(type))),
        new("a3 6.8-4", "Attachments belong to the document.", file => Specifications(file).All(entry =>
            file.Pdf.Values(file.Pdf.Catalog["/AF"]).Any(associated => ReferenceEquals(file.Pdf.Dictionary(associated), entry)))),
    ];

    [GeneratedRegex("^[-\\w+.]+/[-\\w+.]+$")]
    private static partial Regex MediaType();

    private static bool IsWellFormed(string packet)
    {
        try
        {
            _ = XDocument.Parse(packet.TrimStart('\uFEFF'));
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static IEnumerable<JsonObject> Widgets(CheckedFile file) =>
        DocumentRules.Annotations(file).Select(annotation => annotation.Dictionary).Where(annotation => DocumentRules.IsWidget(file, annotation));

    private static IEnumerable<JsonObject> Dictionaries(CheckedFile file) => file.Pdf.Objects.Select(entry => entry.Value).OfType<JsonObject>();

    private static IEnumerable<string> Keys(CheckedFile file) => Dictionaries(file).SelectMany(entry => entry.Select(pair => pair.Key));

    private static IEnumerable<JsonObject> Specifications(CheckedFile file) => Dictionaries(file).Where(entry => file.Pdf.Name(entry["/Type"]) == "Filespec");

    private static bool HasProfile(CheckedFile file)
    {
        var intents = file.Pdf.Values(file.Pdf.Catalog["/OutputIntents"]).Select(file.Pdf.Dictionary).OfType<JsonObject>();
        return intents.Any(intent => file.Pdf.Name(intent["/S"]) == "GTS_PDFA1" && file.Pdf.Stream(intent["/DestOutputProfile"]) is { Length: > 128 } profile
            && profile.AsSpan(36, 4).SequenceEqual("acsp"u8) && profile.AsSpan(16, 4).SequenceEqual("RGB "u8));
    }

    private static bool TitlesAgree(CheckedFile file)
    {
        var title = file.Pdf.Text(file.Pdf.Dictionary(file.Pdf.Trailer["/Info"])?["/Title"]);
        return title is null || file.Metadata.Length == 0 || file.Metadata.Contains(">" + System.Security.SecurityElement.Escape(title) + "<", StringComparison.Ordinal);
    }
}
