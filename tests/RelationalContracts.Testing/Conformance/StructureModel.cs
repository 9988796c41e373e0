using System.Text.Json.Nodes;

namespace RelationalContracts.Testing.Conformance;

/// <summary>An element of a file's structure tree, as read back.</summary>
internal sealed record Element(string Type, JsonObject Dictionary, Element? Parent)
{
    public List<Element> Kids { get; } = [];

    /// <summary>Annotations that belong to it, by reference.</summary>
    public List<string> Annotations { get; } = [];

    public IEnumerable<Element> WithDescendants()
    {
        var open = new Stack<Element>([this]);
        while (open.TryPop(out var element))
        {
            yield return element;
            foreach (var kid in Enumerable.Reverse(element.Kids))
            {
                open.Push(kid);
            }
        }
    }

    public IEnumerable<Element> Ancestors()
    {
        for (var parent = Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent;
        }
    }
}

/// <summary>The structure tree of a file, as read back.</summary>
internal sealed class StructureModel
{
    private readonly PdfModel _pdf;

    public StructureModel(PdfModel pdf)
    {
        _pdf = pdf;
        Root = pdf.Dictionary(pdf.Catalog["/StructTreeRoot"]);
        Roles = pdf.Dictionary(Root?["/RoleMap"]) ?? [];
        foreach (var kid in pdf.Values(Root?["/K"]))
        {
            Read(kid, null);
        }
    }

    public JsonObject? Root { get; }

    public JsonObject Roles { get; }

    public List<Element> Top { get; } = [];

    /// <summary>Every element, a parent before its children, in reading order.</summary>
    public IEnumerable<Element> All => Top.SelectMany(element => element.WithDescendants());

    private void Read(JsonNode? node, Element? parent)
    {
        var open = new Stack<(JsonNode? Node, Element? Parent)>([(node, parent)]);
        while (open.TryPop(out var next))
        {
            if (_pdf.Dictionary(next.Node) is { } dictionary)
            {
                foreach (var kid in Add(dictionary, next.Parent).Reverse())
                {
                    open.Push(kid);
                }
            }
        }
    }

    private IEnumerable<(JsonNode? Node, Element? Parent)> Add(JsonObject dictionary, Element? parent)
    {
        if (_pdf.Name(dictionary["/Type"]) is "OBJR")
        {
            parent?.Annotations.Add(dictionary["/Obj"]!.GetValue<string>());
            return [];
        }

        if (_pdf.Name(dictionary["/S"]) is not { } type)
        {
            return [];
        }

        var element = new Element(Standard(type), dictionary, parent);
        (parent?.Kids ?? Top).Add(element);
        return [.. _pdf.Values(dictionary["/K"]).Select(kid => (kid, (Element?)element))];
    }

    /// <summary>The standard type behind a type of the file's own.</summary>
    private string Standard(string type)
    {
        for (var steps = 0; steps < 20 && _pdf.Name(Roles["/" + type]) is { } mapped; steps++)
        {
            type = mapped;
        }

        return type;
    }
}
