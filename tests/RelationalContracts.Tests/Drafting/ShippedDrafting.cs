using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Library.Coverage;
using RelationalContracts.Reading;
using RelationalContracts.Testing;

namespace RelationalContracts.Tests.Drafting;

/// <summary>The shipped library, read once for all tests of its drafting.</summary>
internal static class ShippedDrafting
{
    private static readonly Lazy<(Workspace Workspace, CoverageData Data, DiagnosticBag Findings)> Read = new(ReadAll);

    /// <summary>The library with its models, templates and law.</summary>
    public static Workspace Workspace => Read.Value.Workspace;

    /// <summary>What the library is held against.</summary>
    public static CoverageData Data => Read.Value.Data;

    /// <summary>What reading found.</summary>
    public static DiagnosticBag Findings => Read.Value.Findings;

    /// <summary>The provisions.</summary>
    public static IEnumerable<Provision> Provisions => Workspace.Library.Provisions;

    /// <summary>Every variant with its provision.</summary>
    public static IEnumerable<(Provision Provision, global::RelationalContracts.Library.Drafting Drafting)> Variants =>
        Provisions.SelectMany(provision => provision.Variants.Values.Select(drafting => (provision, drafting)));

    /// <summary>Every run of text: those of contracts, or those of charters.</summary>
    /// <param name="isCharter">Which.</param>
    public static IEnumerable<Passage> Passages(bool isCharter) => Variants
        .Where(variant => variant.Drafting.Name == VariantName.Charter == isCharter)
        .SelectMany(variant => variant.Drafting.Passages(variant.Provision))
        .Distinct();

    /// <summary>How a failure names a run of text.</summary>
    /// <param name="passage">The run.</param>
    public static string Place(Passage passage) => $"{passage.At.File}:{passage.At.Line}: {passage.Text}";

    /// <summary>Fails with a line for each thing found, all of them.</summary>
    /// <param name="found">What should not be there.</param>
    public static void ShouldBeNone<T>(this IEnumerable<T> found) => string.Join("\n", found).Should().BeEmpty();

    private static (Workspace Workspace, CoverageData Data, DiagnosticBag Findings) ReadAll()
    {
        var findings = new DiagnosticBag();
        var workspace = WorkspaceReader.Read(ShippedFiles.Library, ShippedFiles.Templates, findings);
        return (workspace, CoverageReader.Read(ShippedFiles.Templates, findings), findings);
    }
}
