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

    /// <summary>The library and the templates of this checkout.</summary>
    public static Workspace Workspace => Shipped.Value;

    /// <summary>Every example that composes, the ones broken on purpose included where they still do.</summary>
    /// <param name="edition">Who the documents are for.</param>
    public static IReadOnlyList<ComposedExampleDeal> Deals(Edition edition) =>
        [.. ShippedFiles.Under("templates/examples").Where(file => file.Path.EndsWith(".deal.yaml", StringComparison.Ordinal)).Select(file => Compose(file, edition))];

    /// <summary>Every document of every example.</summary>
    /// <param name="edition">Who they are for.</param>
    public static IReadOnlyList<ComposedExample> Documents(Edition edition) =>
        [.. Deals(edition).SelectMany(example => example.Composed.Documents.Select(document =>
            new ComposedExample(example.Path, document, DealTheme.Of(example.Workspace, example.Deal, document))))];

    /// <summary>Composes one deal with the library and the templates of this checkout.</summary>
    /// <param name="file">The deal.</param>
    /// <param name="edition">Who the documents are for.</param>
    public static ComposedExampleDeal Compose(SourceFile file, Edition edition)
    {
        ArgumentNullException.ThrowIfNull(file);
        var diagnostics = new DiagnosticBag();
        var deal = DealReader.Read(file, diagnostics);
        var composed = deal is null ? null : ContractComposer.Compose(Shipped.Value, deal, edition, diagnostics);
        return composed is null
            ? throw new InvalidOperationException(string.Join('\n', diagnostics))
            : new ComposedExampleDeal(file.Path, Shipped.Value, deal!, composed, diagnostics.HasErrors);
    }
}

/// <summary>An example, composed.</summary>
/// <param name="Path">The deal's file.</param>
/// <param name="Workspace">What it was composed from.</param>
/// <param name="Deal">The deal.</param>
/// <param name="Composed">What was composed.</param>
/// <param name="IsBroken">Whether there were errors, so that nothing would be written.</param>
public sealed record ComposedExampleDeal(string Path, Workspace Workspace, Deal Deal, ComposedDeal Composed, bool IsBroken);

/// <summary>One document of an example.</summary>
/// <param name="Deal">The deal's file.</param>
/// <param name="Document">The document.</param>
/// <param name="Theme">The theme that the deal or the kind of document asks for.</param>
public sealed record ComposedExample(string Deal, ContractDocument Document, Theme Theme);
