using System.Text.Json;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Writers.Tests.Shared;

namespace RelationalContracts.Writers.Tests.Json;

public class JsonContractWriterTests
{
    [Fact]
    public void A_document_reads_as_it_was_accepted() => Snapshot.Match(Written.Text("json", SampleDocuments.EveryNode()));

    [Fact]
    public void A_document_without_contents_says_null()
    {
        using var json = JsonDocument.Parse(Written.As("json", SampleDocuments.Charter()));

        json.RootElement.GetProperty("contents").ValueKind.Should().Be(JsonValueKind.Null);
        json.RootElement.GetProperty("source").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Every_text_of_a_user_arrives_as_it_is()
    {
        HostileTexts.All.Should().AllSatisfy(text =>
        {
            using var json = JsonDocument.Parse(Written.As("json", HostileDocuments.With(text)));
            json.RootElement.GetProperty("identity").GetProperty("title").GetString().Should().Be(WithoutUnpairedSurrogates(text));
        });
    }

    [Fact]
    public void Every_field_is_described_in_the_documentation()
    {
        var described = Repository.Read("docs/formats.md");
        using var json = JsonDocument.Parse(Written.As("json", SampleDocuments.EveryNode()));

        Fields(json.RootElement).Distinct().Should().AllSatisfy(field => described.Should().Contain($"`{field}`"));
    }

    [Fact]
    public void The_source_that_a_file_carries_is_in_it()
    {
        using var output = new MemoryStream();
        var source = new CarriedSource("abc", new Dictionary<string, string> { ["z.md"] = "## Light", ["a.deal.yaml"] = "model: alliance" });

        Written.Writers.Single(writer => writer.Format == "json")
            .Write(SampleDocuments.Charter(), new WriteOptions(SampleThemes.Firm) { Source = source }, output, []);

        using var json = JsonDocument.Parse(output.ToArray());
        var carried = json.RootElement.GetProperty("source");
        carried.GetProperty("libraryHash").GetString().Should().Be("abc");
        carried.GetProperty("files").EnumerateObject().Select(file => file.Name).Should().Equal("a.deal.yaml", "z.md");
    }

    [Fact]
    public void No_place_on_anybodys_disk_is_told()
    {
        Written.Text("json", SampleDocuments.EveryNode()).Should().NotContain("partnership-board.md");
    }

    // Names of anchors, terms and files are data; every other name is a field, and so is every kind of node.
    private static IEnumerable<string> Fields(JsonElement element, bool namesAreData = false) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            Fields(property.Value, property.Name is "labels" or "definitions" or "files" && property.Value.ValueKind is JsonValueKind.Object)
                .Concat(namesAreData ? [] : [property.Name])
                .Concat(property.Name is "type" or "kind" or "scheme" or "edition" && !property.Value.GetString()!.Contains(' ') ? [property.Value.GetString()!] : [])),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(value => Fields(value)),
        _ => [],
    };

    private static string WithoutUnpairedSurrogates(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
}
