using System.Text;
using RelationalContracts.Models;
using RelationalContracts.Reading;

namespace RelationalContracts.Library.Coverage;

/// <summary>Writes, for each model, which provisions answer the families that it must contain.</summary>
public static class FamiliesSection
{
    /// <summary>The provisions of a family that a model requires or recommends.</summary>
    /// <param name="workspace">The library with its models.</param>
    /// <param name="model">The model.</param>
    /// <param name="family">The family.</param>
    public static IEnumerable<ProvisionId> Answers(Workspace workspace, PartnershipModel model, string family)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(model);
        return model.Required.Concat(model.Recommended)
            .Select(reference => workspace.Library.Find(reference.Id))
            .Where(provision => provision?.Family == family)
            .Select(provision => provision!.Id)
            .Order();
    }

    internal static void Write(StringBuilder page, Workspace workspace, CoverageData data)
    {
        page.Append("## Families that each model must contain\n\n");
        page.Append("For every mandatory family, the provisions of it that the model requires or recommends (recommended ones in brackets).\n\n");
        foreach (var set in data.MinimumSets)
        {
            if (workspace.Models.TryGetValue(set.Model, out var model))
            {
                Write(page, workspace, model, set);
            }
        }
    }

    private static void Write(StringBuilder page, Workspace workspace, PartnershipModel model, MinimumSet set)
    {
        page.Append($"### {model.Title}\n\n");
        PageTable.Begin(page, "Family", "Provisions");
        foreach (var family in set.Mandatory)
        {
            PageTable.Row(page, family, Named(workspace, model, family));
        }

        page.Append('\n');
    }

    private static string Named(Workspace workspace, PartnershipModel model, string family)
    {
        var required = model.Required.Select(reference => reference.Id).ToHashSet();
        var answers = Answers(workspace, model, family).OrderBy(id => !required.Contains(id)).ToList();
        return answers.Count == 0 ? "nothing" : string.Join(", ", answers.Select(id => required.Contains(id) ? $"`{id.Value}`" : $"(`{id.Value}`)"));
    }
}
