using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Models;
using RelationalContracts.Reading;

namespace RelationalContracts.Composing;

/// <summary>Which documents a deal produces.</summary>
internal static class DealDocuments
{
    /// <summary>The model's documents, or those of them that the deal names; the main one always, and first.</summary>
    public static ImmutableArray<DocumentTemplate> Of(Workspace workspace, Deal deal, PartnershipModel model, DiagnosticBag diagnostics)
    {
        var known = model.Documents.Select(document => document.Name).ToList();
        foreach (var document in deal.Documents?.Where(document => !known.Contains(document.Name) && document.Name != workspace.Summary?.Id) ?? [])
        {
            diagnostics.Add(CompositionDiagnostics.UnknownDocument(document, known));
        }

        return [.. workspace.TemplatesOf(model).Where((template, index) => index == 0 || deal.Documents is not { } wanted || wanted.Any(name => name.Name == template.Id))];
    }
}
