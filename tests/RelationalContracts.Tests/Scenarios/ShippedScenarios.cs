using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Scenarios;
using RelationalContracts.Testing;

namespace RelationalContracts.Tests.Scenarios;

/// <summary>The scenarios and the library of this checkout.</summary>
internal static class ShippedScenarios
{
    private static readonly Lazy<(Workspace Workspace, ImmutableArray<Scenario> Scenarios, DiagnosticBag Diagnostics)> Read = new(() =>
    {
        var diagnostics = new DiagnosticBag();
        var workspace = WorkspaceReader.Read(
            ShippedFiles.Library, ShippedFiles.Templates.Where(file => !file.Path.StartsWith("templates/examples", StringComparison.Ordinal)), diagnostics);
        return (workspace, ScenarioReader.ReadAll(ShippedFiles.Under("templates/scenarios"), workspace.Library, diagnostics), diagnostics);
    });

    public static Workspace Workspace => Read.Value.Workspace;

    public static ImmutableArray<Scenario> All => Read.Value.Scenarios;

    public static DiagnosticBag Diagnostics => Read.Value.Diagnostics;
}
