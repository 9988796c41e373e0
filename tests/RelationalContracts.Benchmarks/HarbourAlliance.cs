using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Testing;

namespace RelationalContracts.Benchmarks;

/// <summary>The larger example, which most figures speak of, and the same with as many clauses as a contract of its model can hold.</summary>
internal static class HarbourAlliance
{
    /// <summary>Reads library and templates.</summary>
    public static Workspace Workspace() =>
        WorkspaceReader.Read(ShippedFiles.Library, ShippedFiles.Templates.Where(file => !file.Path.Contains("/examples/", StringComparison.Ordinal)), []);

    /// <summary>The example.</summary>
    public static Deal Deal() =>
        DealReader.Read(ShippedFiles.Under("templates/examples").Single(file => file.Path.EndsWith("harbour-alliance.deal.yaml", StringComparison.Ordinal)), [])!;

    /// <summary>The same alliance with every provision that its model does not exclude: 201 clauses in the contract, and no error.</summary>
    public static Deal WithEveryProvision(Workspace workspace)
    {
        var deal = Deal();
        var excluded = workspace.Models[deal.Model.Name].Excluded.Select(entry => entry.Provision.Id).ToHashSet();
        var all = workspace.Library.Provisions.Where(provision => !excluded.Contains(provision.Id));
        return deal with { Omit = [], Include = [.. all.Select(provision => new ProvisionReference(provision.Id, SourceSpan.None))] };
    }
}
