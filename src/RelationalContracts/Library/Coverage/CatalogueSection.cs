using System.Text;
using RelationalContracts.Models;
using RelationalContracts.Reading;

namespace RelationalContracts.Library.Coverage;

/// <summary>Writes the first part of the page: from number to provision to drafting to models.</summary>
internal static class CatalogueSection
{
    /// <summary>Writes it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="workspace">The library with its models.</param>
    /// <param name="data">The catalogue.</param>
    public static void Write(StringBuilder page, Workspace workspace, CoverageData data)
    {
        var models = ModelsInOrder(workspace, data);
        page.Append("## From the catalogue to the models\n\n");
        page.Append("Drafting: L light, S standard, R robust, C charter. Models: ")
            .AppendJoin(", ", ModelStanding.All.Select(standing => $"{standing.Mark} {standing.Words}"))
            .Append(", . not named (in if the deal includes it).\n\n");
        PageTable.Begin(page, ["Number", "Provision", "Drafting", .. models.Select(model => $"`{model.Id}`")]);
        foreach (var entry in data.Catalogue)
        {
            Row(page, entry, workspace.Library, models);
        }

        foreach (var provision in workspace.Library.Provisions.Where(provision => provision.Catalogue is null))
        {
            Row(page, "none", provision, models);
        }

        page.Append('\n');
        WriteOthers(page, data);
    }

    private static List<PartnershipModel> ModelsInOrder(Workspace workspace, CoverageData data) =>
        [.. data.MinimumSets.Select(set => workspace.Models.GetValueOrDefault(set.Model)).OfType<PartnershipModel>()];

    private static void Row(StringBuilder page, CatalogueEntry entry, ClauseLibrary library, List<PartnershipModel> models)
    {
        if (entry.Provision is { } id && library.Find(id) is { } provision)
        {
            Row(page, entry.Number, provision, models);
        }
    }

    private static void Row(StringBuilder page, string number, Provision provision, List<PartnershipModel> models) =>
        PageTable.Row(page, [number, $"`{provision.Id.Value}`", Drafting(provision), .. models.Select(model => ModelStanding.Mark(model, provision.Id).ToString())]);

    private static string Drafting(Provision provision) =>
        string.Concat(provision.Variants.Keys.Select(name => char.ToUpperInvariant(name.Word()[0])));

    private static void WriteOthers(StringBuilder page, CoverageData data)
    {
        page.Append("Numbers without a provision of their own:\n\n");
        PageTable.Begin(page, "Number", "Title", "Answered by", "Provisions");
        foreach (var entry in data.Catalogue.Where(entry => entry.Provision is null))
        {
            PageTable.Row(page, entry.Number, entry.Title, entry.AnsweredBy, PageTable.Ids(entry.See));
        }

        page.Append('\n');
    }
}
