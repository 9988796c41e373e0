using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Composing.Appendices;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing.Reports;
using RelationalContracts.Themes;
using RelationalContracts.Writers;

namespace RelationalContracts.Carrying;

/// <summary>Composes a document again from nothing but what a written file carries.</summary>
/// <remarks>Nothing in the file is trusted: sources that do not fit together are a finding.</remarks>
public static class DraftRebuilder
{
    private const string Own = "own-clauses/";
    private const string Library = "clause-library/";
    private const string Templates = "templates/";

    /// <summary>Rebuilds.</summary>
    /// <param name="source">What the file carries.</param>
    /// <param name="file">The file's name, for findings.</param>
    /// <param name="diagnostics">Receives RC5852 where the file carries hashes only, RC5853 where its sources give no document.</param>
    /// <returns>The document and its looks; null where there is a finding.</returns>
    public static RebuiltDraft? Rebuild(CarriedSource source, string file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (!source.Files.ContainsKey(DraftSources.Deal))
        {
            if (PaperSource.Read(source.Files) is null)
            {
                diagnostics.Add(CarryingDiagnostics.HashesOnly(file));
            }

            return null;
        }

        var rebuilt = Rebuild(source);
        if (rebuilt is null)
        {
            diagnostics.Add(CarryingDiagnostics.NotRebuilt(file));
        }

        return rebuilt;
    }

    private static RebuiltDraft? Rebuild(CarriedSource source)
    {
        // What the sources give rise to was reported when the file was written.
        var unheard = new DiagnosticBag();
        if (DraftManifest.Read(Text(source, DraftSources.Manifest)) is not { } manifest
            || CompositionFile.Read(Text(source, DraftSources.Composition)) is not { } carried
            || DraftingBundle.Read(Text(source, DraftSources.Drafting)) is not { } drafting
            || DealReader.Read(SourceFile.FromText(DraftSources.Deal, Text(source, DraftSources.Deal)), unheard) is not { } deal)
        {
            return null;
        }

        var workspace = WorkspaceOf(drafting, carried.Outside, unheard);
        if (workspace.Themes.IsEmpty || carried.Composition.Included.Any(choice => !HasText(workspace.Library, choice)))
        {
            return null;
        }

        deal = CarriedLogos.GiveBack(deal, drafting);
        var composed = ContractComposer.Recompose(workspace, deal, carried.Composition, manifest.Edition, unheard);
        if (composed is not null && source.Files.TryGetValue(DraftSources.Checks, out var checks))
        {
            composed = ReviewFile.Read(checks, carried.Composition.Regime, workspace.Law) is { } report
                ? AppendixBinder.Bind(composed, new ChecksAppendix(report, workspace.Law))
                : null;
        }

        return composed?.Documents.FirstOrDefault(document => document.Identity.Template == manifest.Document) is { } document
            ? new RebuiltDraft(document, DealTheme.Of(workspace, deal, document))
            : null;
    }

    private static Workspace WorkspaceOf(ImmutableSortedDictionary<string, string> drafting, ImmutableArray<Provision> outside, DiagnosticBag unheard)
    {
        var read = WorkspaceReader.Read(Below(drafting, Library), Below(drafting, Templates), unheard);
        var workspace = WorkspaceReader.Overlay(read, Below(drafting, Own), unheard);
        return workspace with { Library = new ClauseLibrary(outside.Concat(workspace.Library.Provisions), workspace.Library.ProperNames) };
    }

    private static IEnumerable<SourceFile> Below(ImmutableSortedDictionary<string, string> drafting, string folder) =>
        drafting.Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal)).Select(file => CarriedBytes.Find(file.Key, file.Value) ?? SourceFile.FromText(file.Key, file.Value));

    /// <summary>Composing relies on the drafting of every choice being there; here somebody may have taken it out.</summary>
    private static bool HasText(ClauseLibrary library, ProvisionChoice choice) =>
        choice.Variant is { } variant && library.Find(choice.Id) is { } provision && provision.Variants.ContainsKey(variant);

    private static string Text(CarriedSource source, string name) => source.Files.GetValueOrDefault(name) ?? string.Empty;
}

/// <summary>A document composed again from what a file carries.</summary>
/// <param name="Document">The document.</param>
/// <param name="Theme">Its looks.</param>
public sealed record RebuiltDraft(ContractDocument Document, Theme Theme);
