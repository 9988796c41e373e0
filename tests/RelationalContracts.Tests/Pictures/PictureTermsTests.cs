using RelationalContracts.Composing.Terms;
using RelationalContracts.Documents;
using RelationalContracts.Reviewing.Statements;
using RelationalContracts.Tests.Examples;
using RelationalContracts.Tests.Reviewing.Sweep;

namespace RelationalContracts.Tests.Pictures;

/// <summary>Holds the pictures of every model to the words of its own document.</summary>
public sealed class PictureTermsTests
{
    private static readonly PhraseFinder Terms = new(
        ExampleDeals.Workspace.Library.Provisions
            .SelectMany(provision => provision.Definitions.Concat(provision.Variants.Values.SelectMany(drafting => drafting.Definitions)))
            .Select(definition => definition.Term),
        withPlurals: true);

    public static TheoryData<string, string> Models
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var model in ExampleDeals.Workspace.Models.Values)
            {
                foreach (var strength in new[] { "light", "standard", "robust" })
                {
                    data.Add(model.Id, strength);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void A_picture_names_nothing_that_its_document_does_not_define(string model, string strength)
    {
        var chosen = ExampleDeals.Workspace.Models[model];
        var draft = FullestDeal.Plain(chosen, strength, FullestDeal.IsCharter(chosen) ? "none" : "light-touch");

        var strangers =
            from document in draft.Composed.Documents
            let figures = document.AllBlocks().OfType<Figure>().ToList()
            where figures.Count > 0
            from cell in document.Parts[^1].Blocks.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells)
            from found in Terms.Find(PlainText.Of(cell))
            where !document.Definitions.ContainsKey(found.Phrase)
            select $"{document.Identity.Template}: '{found.Phrase}' in '{PlainText.Of(cell)}'";

        strangers.Distinct().Should().BeEmpty();
    }
}
