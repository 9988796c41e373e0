using System.Text;
using System.Text.Json.Nodes;
using RelationalContracts.Testing.Conformance;

namespace RelationalContracts.Writers.Tests.Pdf.Conformance;

/// <summary>Makes a file wrong on purpose, by one edit.</summary>
internal sealed class Vandal(PdfModel pdf)
{
    public PdfModel Pdf { get; } = pdf;

    public JsonObject Catalog => Pdf.Catalog;

    public JsonObject Root => Pdf.Dictionary(Catalog["/StructTreeRoot"])!;

    public JsonObject Annotation => Dictionaries("/Subtype", "Link").First();

    public JsonObject Widget => Dictionaries("/Subtype", "Widget").First();

    public JsonObject Form => Pdf.Dictionary(Catalog["/AcroForm"])!;

    public JsonObject FieldFont => Pdf.Dictionary(Pdf.Dictionary(Pdf.Dictionary(Form["/DR"])!["/Font"])!["/Field"])!;

    public JsonObject Descendant => Dictionaries("/Subtype", "CIDFontType2").First();

    public JsonObject Descriptor => Pdf.Dictionary(Descendant["/FontDescriptor"])!;

    public JsonObject Specification => Dictionaries("/Type", "Filespec").First();

    public JsonArray HeadersOfACell => new StructureModel(Pdf).All.Where(element => element.Type == "TD")
        .Select(cell => Pdf.Dictionary(cell.Dictionary["/A"])?["/Headers"]).OfType<JsonArray>().First();

    private JsonNode Content0 => Pdf.Pages[1].Page["/Contents"]!;

    private JsonNode ToUnicode => Dictionaries("/Subtype", "Type0").First()["/ToUnicode"]!;

    public JsonObject First(string type) => new StructureModel(Pdf).All.First(element => element.Type == type).Dictionary;

    public JsonObject WithKid(string type, string grandchild) =>
        new StructureModel(Pdf).All.First(element => element.Type == type && element.Kids.Any(kid => kid.Kids.Any(below => below.Type == grandchild))).Dictionary;

    /// <summary>Adds an empty element to the first one of a type.</summary>
    public void AddKid(string type, string kid)
    {
        var element = First(type);
        var reference = Pdf.Objects.First(entry => ReferenceEquals(entry.Value, element)).Reference;
        element["/K"] = new JsonArray([.. Pdf.Values(element["/K"]).Select(held => held!.DeepClone()), new JsonObject { ["/S"] = "/" + kid, ["/P"] = reference }]);
    }

    /// <summary>Edits the file itself.</summary>
    public void Bytes(string from, string to)
    {
        var file = Encoding.Latin1.GetString(Pdf.Bytes);
        var at = file.IndexOf(from, StringComparison.Ordinal);
        Pdf.Bytes = Encoding.Latin1.GetBytes(file[..at] + to + file[(at + from.Length)..]);
    }

    public JsonObject Page => Pdf.Pages[0].Page;

    public void Metadata(string from, string to) => Replace(Catalog["/Metadata"]!, from, to);

    public void Content(string from, string to) => Replace(Content0, from, to);

    public void Map(string from, string to) => Replace(ToUnicode, from, to);

    /// <summary>Lets the first glyph read back as something else.</summary>
    public void MapTo(string text)
    {
        var map = Encoding.Latin1.GetString(Pdf.Stream(ToUnicode));
        var at = map.IndexOf('[', StringComparison.Ordinal) + 1;
        Map(map[(at - 1)..(map.IndexOf('>', at) + 1)], $"[<{text}>");
    }

    /// <summary>Shows a glyph by its number.</summary>
    public void Show(int code, bool andMap)
    {
        var shown = $"[<{code:X4}>]TJ";
        var content = Encoding.Latin1.GetString(Pdf.Stream(Content0));
        var first = content.IndexOf("/F0", StringComparison.Ordinal);
        var end = content.IndexOf("]TJ\n", first, StringComparison.Ordinal) + 4;
        Pdf.SetStream(Content0, Encoding.Latin1.GetBytes(content[..end] + shown + "\n" + content[end..]));
        if (andMap)
        {
            Map("endcmap", $"1 beginbfchar\n<{code:X4}><0041>\nendbfchar endcmap");
        }
    }

    /// <summary>Takes from a table what its header cells say.</summary>
    public void Speechless()
    {
        var table = new StructureModel(Pdf).All.First(element => element.Type == "Table");
        foreach (var cell in table.WithDescendants().Where(element => element.Type is "TH" or "TD"))
        {
            cell.Dictionary.Remove("/A");
        }
    }

    /// <summary>Takes the language of the document, and all that would be reported with it.</summary>
    public void WithoutLanguage()
    {
        Catalog.Remove("/Lang");
        Catalog.Remove("/Outlines");
        foreach (var element in new StructureModel(Pdf).All.Where(element => element.Type is "Link" or "Figure"))
        {
            element.Dictionary["/Lang"] = "u:en-GB";
        }
    }

    private void Replace(JsonNode stream, string from, string to)
    {
        var content = Encoding.Latin1.GetString(Pdf.Stream(stream));
        if (!content.Contains(from, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"'{from}' is not in the stream.");
        }

        Pdf.SetStream(stream, Encoding.Latin1.GetBytes(content.Replace(from, to, StringComparison.Ordinal)));
    }

    private IEnumerable<JsonObject> Dictionaries(string key, string name) =>
        Pdf.Objects.Select(entry => entry.Value).OfType<JsonObject>().Where(entry => Pdf.Name(entry[key]) == name);
}
