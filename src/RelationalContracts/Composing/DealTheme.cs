using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Themes;

namespace RelationalContracts.Composing;

/// <summary>Which theme a document wears.</summary>
public static class DealTheme
{
    /// <summary>The deal's theme, else the document template's, else the first there is; with the deal's logo, if it has one.</summary>
    /// <param name="workspace">The themes and templates.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="document">The document.</param>
    public static Theme Of(Workspace workspace, Deal deal, ContractDocument document)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(document);
        var wanted = deal.Theme?.Name ?? workspace.Templates.GetValueOrDefault(document.Identity.Template)?.Theme;
        var theme = wanted is not null && workspace.Themes.TryGetValue(wanted, out var named) ? named : workspace.Themes.Values.First();
        return deal.Logo is { } logo ? theme with { Logo = logo } : theme;
    }
}
