using System.Text.Json.Nodes;
using RelationalContracts.Testing.Tools;

namespace RelationalContracts.Testing.Conformance;

/// <summary>The objects of a PDF file as qpdf reads them: somebody else's reader, so that our writer is not its own judge.</summary>
/// <remarks>In qpdf's JSON a name begins with a slash, a text with "u:" or "b:", and a reference ends with " R".</remarks>
internal sealed class PdfModel
{
    private readonly JsonObject _objects;

    private PdfModel(JsonObject objects, byte[] bytes) => (_objects, Bytes) = (objects, bytes);

    /// <summary>The file as it is, for what no reader shows; a test may replace them to make a file wrong on purpose.</summary>
    public byte[] Bytes { get; set; }

    public JsonObject Catalog => Dictionary(Trailer["/Root"]) ?? [];

    public JsonObject Trailer => _objects["trailer"]!["value"]!.AsObject();

    /// <summary>Every object with its name, the dictionaries of streams among them.</summary>
    public IEnumerable<(string Reference, JsonNode? Value)> Objects => _objects
        .Where(entry => entry.Key.StartsWith("obj:", StringComparison.Ordinal))
        .Select(entry => (entry.Key[4..], Resolve(JsonValue.Create(entry.Key[4..]))));

    public IReadOnlyList<(string Reference, JsonObject Page)> Pages
    {
        get
        {
            var pages = new List<(string, JsonObject)>();
            AddPages(Catalog["/Pages"], pages);
            return pages;
        }
    }

    public static PdfModel Load(string path)
    {
        var json = ExternalTool.Qpdf.Run("--json=2", "--json-stream-data=inline", "--decode-level=generalized", path).Output;
        return new PdfModel(JsonNode.Parse(json)!["qpdf"]![1]!.AsObject(), File.ReadAllBytes(path));
    }

    /// <summary>The dictionaries, arrays and values of all objects, however deep they lie.</summary>
    public IEnumerable<JsonNode> Nodes
    {
        get
        {
            var open = new Stack<JsonNode?>(_objects.Select(entry => entry.Value?["value"] ?? entry.Value?["stream"]?["dict"]));
            while (open.TryPop(out var node))
            {
                foreach (var kid in node switch { JsonObject dictionary => dictionary.Select(entry => entry.Value), JsonArray array => array, _ => [] })
                {
                    open.Push(kid);
                }

                if (node is not null)
                {
                    yield return node;
                }
            }
        }
    }

    /// <summary>What a reference leads to; anything else is itself.</summary>
    public JsonNode? Resolve(JsonNode? node)
    {
        while (IsReference(node))
        {
            var held = _objects["obj:" + node!.GetValue<string>()];
            node = held?["value"] ?? held?["stream"]?["dict"];
        }

        return node;
    }

    public JsonObject? Dictionary(JsonNode? node) => Resolve(node) as JsonObject;

    public JsonArray? Array(JsonNode? node) => Resolve(node) as JsonArray;

    /// <summary>An array, or a single value as an array of one.</summary>
    public IEnumerable<JsonNode?> Values(JsonNode? node) => Resolve(node) switch
    {
        null => Enumerable.Empty<JsonNode?>(),
        JsonArray array => array,
        _ => Enumerable.Repeat(node, 1),
    };

    public string? Name(JsonNode? node) => Resolve(node) is JsonValue value && value.TryGetValue<string>(out var text) && text.StartsWith('/') ? text[1..] : null;

    public string? Text(JsonNode? node) => Resolve(node) is JsonValue value && value.TryGetValue<string>(out var text) && text[..Math.Min(2, text.Length)] is "u:" or "b:"
        ? ((JsonValue)Resolve(node)!).GetValue<string>()[2..]
        : null;

    public double? Number(JsonNode? node) => Resolve(node) is JsonValue value && value.TryGetValue<double>(out var number) ? number : null;

    public bool IsTrue(JsonNode? node) => Resolve(node) is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    /// <summary>The content of a stream, without its compression.</summary>
    public byte[] Stream(JsonNode? reference)
    {
        var data = IsReference(reference) ? _objects["obj:" + reference!.GetValue<string>()]?["stream"]?["data"] : null;
        return data is null ? [] : Convert.FromBase64String(data.GetValue<string>());
    }

    /// <summary>Replaces the content of a stream, to make a file wrong on purpose.</summary>
    public void SetStream(JsonNode reference, byte[] content) =>
        _objects["obj:" + reference.GetValue<string>()]!["stream"]!["data"] = Convert.ToBase64String(content);

    public static bool IsReference(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) && text.EndsWith(" R", StringComparison.Ordinal) && char.IsAsciiDigit(text[0]);

    private void AddPages(JsonNode? node, List<(string, JsonObject)> pages)
    {
        var dictionary = Dictionary(node) ?? [];
        if (Name(dictionary["/Type"]) == "Page")
        {
            pages.Add((node!.GetValue<string>(), dictionary));
        }

        foreach (var kid in Values(dictionary["/Kids"]))
        {
            AddPages(kid, pages);
        }
    }
}
