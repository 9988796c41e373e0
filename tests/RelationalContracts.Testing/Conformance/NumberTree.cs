using System.Text.Json.Nodes;

namespace RelationalContracts.Testing.Conformance;

/// <summary>Reads number and name trees.</summary>
internal static class NumberTree
{
    public static Dictionary<int, JsonNode?> Read(PdfModel pdf, JsonNode? root) =>
        Pairs(pdf, root, "/Nums").ToDictionary(pair => (int)pdf.Number(pair.Key)!.Value, pair => pair.Value);

    public static List<(string? Name, JsonNode? Value)> Names(PdfModel pdf, JsonNode? root) =>
        [.. Pairs(pdf, root, "/Names").Select(pair => (pdf.Text(pair.Key), pair.Value))];

    private static IEnumerable<(JsonNode? Key, JsonNode? Value)> Pairs(PdfModel pdf, JsonNode? root, string entry)
    {
        var node = pdf.Dictionary(root) ?? [];
        var own = pdf.Values(node[entry]).Chunk(2).Select(pair => (pair[0], pair[1]));
        return own.Concat(pdf.Values(node["/Kids"]).SelectMany(kid => Pairs(pdf, kid, entry)));
    }
}
