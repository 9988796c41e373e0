using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Themes;

namespace RelationalContracts.Testing.Documents;

/// <summary>The deals of <c>templates/examples/</c>, composed from the library and the templates of this checkout.</summary>
public static class ShippedExamples
{
    private static readonly Lazy<Workspace> Shipped = new(() => WorkspaceReader.Read(ShippedFiles.Library, ShippedFiles.Templates, []));

    /// <summary>Every document of every example.</summary>
    /// <param name="edition">Who they are for.</param>
    public static IReadOnlyList<ComposedExample> Documents(Edition edition) =>
        [.. ShippedFiles.Under("templates/examples").Where(file => file.Path.EndsWith(".deal.yaml", StringComparison.Ordinal)).SelectMany(file => Documents(file, edition))];

    private static IEnumerable<ComposedExample> Documents(SourceFile file, Edition edition)
    {
        var diagnostics = new DiagnosticBag();
        var deal = DealReader.Read(file, diagnostics);
        var composed = deal is null ? null : ContractComposer.Compose(Shipped.Value, deal, edition, diagnostics);
        return composed is null
            ? throw new InvalidOperationException(string.Join('\n', diagnostics))
            : composed.Documents.Select(document => new ComposedExample(file.Path, document, DealTheme.Of(Shipped.Value, deal!, document)));
    }
}

/// <summary>One document of an example.</summary>
/// <param name="Deal">The deal's file.</param>
/// <param name="Document">The document.</param>
/// <param name="Theme">The theme that the deal or the kind of document asks for.</param>
public sealed record ComposedExample(string Deal, ContractDocument Document, Theme Theme);
