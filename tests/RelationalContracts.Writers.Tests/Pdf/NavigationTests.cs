using System.Text.Json.Nodes;
using RelationalContracts.Documents;
using RelationalContracts.Testing.Conformance;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Testing.Tools;

namespace RelationalContracts.Writers.Tests.Pdf;

/// <summary>Finding one's way: bookmarks, page labels, places that a web page can link to, and links that arrive.</summary>
public class NavigationTests
{
    private static readonly ContractDocument Document = SampleDocuments.EveryNode();

    [ToolFact("qpdf")]
    public void Bookmarks_go_as_deep_as_clause_level_two()
    {
        using var pdf = new WrittenPdf(Document);
        var model = PdfModel.Load(pdf.Path);

        var terms = Items(model, model.Dictionary(model.Catalog["/Outlines"])!).Single(item => Title(model, item) == "Agreed terms");
        var board = Items(model, terms).Single(item => Title(model, item) == "2. Partnership Board");

        Items(model, board).Select(item => Title(model, item)).Should().HaveCountGreaterThan(3).And.OnlyContain(title => title.StartsWith("2.", StringComparison.Ordinal));
        Items(model, board).SelectMany(item => Items(model, item)).Should().BeEmpty();
    }

    [ToolFact("qpdf")]
    public void Every_bookmark_leads_to_a_place()
    {
        using var pdf = new WrittenPdf(Document);
        var model = PdfModel.Load(pdf.Path);

        var targets = All(model, model.Dictionary(model.Catalog["/Outlines"])!).Select(item => item["/Dest"]!.ToString()).ToList();

        targets.Should().HaveCountGreaterThan(15);
        Named(model).Select(place => place.Value!.ToString()).Should().Contain(targets);
    }

    [ToolFact("qpdf")]
    public void Every_clause_and_paragraph_of_level_two_has_a_place_by_its_number()
    {
        using var pdf = new WrittenPdf(Document);

        var clauses = Document.AllBlocks().OfType<Clause>().Select(clause => clause.Label)
            .Concat(Document.AllBlocks().OfType<NumberedList>().SelectMany(list => list.Items).Select(item => item.Label).Where(label => label is { Scheme: NumberingScheme.Clauses, Level: 2 }));

        Places(PdfModel.Load(pdf.Path)).Should().Contain(clauses.Select(label => $"clause-{label.Reference}"));
    }

    [ToolFact("qpdf")]
    public void The_cover_has_a_name_and_the_pages_around_it_the_numbers_that_are_printed()
    {
        using var pdf = new WrittenPdf(Document);
        var model = PdfModel.Load(pdf.Path);

        var labels = model.Values(model.Dictionary(model.Catalog["/PageLabels"])!["/Nums"]).ToList();

        // Page 1 lists what is still open, page 2 is the cover.
        model.Name(model.Dictionary(labels[1])!["/S"]).Should().Be("D");
        model.Text(model.Dictionary(labels[3])!["/P"]).Should().Be("Cover");
        model.Number(model.Dictionary(labels[5])!["/St"]).Should().Be(3);
        ExternalTool.PdfToText.Output("-f", "3", "-l", "3", pdf.Path, "-").Should().Contain($"page 3 of {model.Pages.Count}");
    }

    private static IEnumerable<JsonObject> All(PdfModel model, JsonObject parent) =>
        Items(model, parent).SelectMany(item => All(model, item).Prepend(item));

    private static IEnumerable<JsonObject> Items(PdfModel model, JsonObject parent)
    {
        for (var item = model.Dictionary(parent["/First"]); item is not null; item = model.Dictionary(item["/Next"]))
        {
            yield return item;
        }
    }

    private static string Title(PdfModel model, JsonObject item) => model.Text(item["/Title"])!;

    private static List<string> Places(PdfModel model) => [.. Named(model).Select(place => place.Name!)];

    private static List<(string? Name, JsonNode? Value)> Named(PdfModel model) => NumberTree.Names(model, model.Dictionary(model.Catalog["/Names"])!["/Dests"]);
}
