using System.Collections.Immutable;
using RelationalContracts.Checking;
using RelationalContracts.Cli.Files;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Reading;
using RelationalContracts.Scenarios;
using RelationalContracts.Themes;

namespace RelationalContracts.Cli.Commands;

/// <summary>Lays out what a verb works on: the library, the templates, a deal with its own clauses.</summary>
internal sealed class Workbench
{
    private static readonly string[] LibraryFiles = [".md", ".yaml", ".yml"];
    private static readonly string[] TemplateFiles = [".yaml", ".yml", ".ttf", ".otf", ".png", ".jpg", ".jpeg"];

    /// <summary>Reads library and templates.</summary>
    /// <param name="folders">The folders the user named.</param>
    /// <param name="diagnostics">Receives the findings.</param>
    public Workspace OpenWorkspace(Folders folders, DiagnosticBag diagnostics)
    {
        var library = Load(folders.Library, "clause-library", LibraryFiles, diagnostics);
        var templates = Load(folders.Templates, "templates", TemplateFiles, diagnostics)
            .Where(file => !file.Path.Contains("/examples/", StringComparison.Ordinal));
        return WorkspaceReader.Read(library, templates, diagnostics);
    }

    /// <summary>Reads the scenarios.</summary>
    /// <param name="workspace">The library whose provisions answer, and the templates that the scenarios stand among.</param>
    /// <param name="diagnostics">Receives the findings.</param>
    public static ImmutableArray<Scenario> OpenScenarios(Workspace workspace, DiagnosticBag diagnostics) =>
        ScenarioReader.ReadAll(TemplatesIn(workspace, "scenarios"), workspace.Library, diagnostics);

    /// <summary>The files of a folder of the templates that a verb reads for itself and cannot do without.</summary>
    /// <param name="workspace">The templates.</param>
    /// <param name="folder">The folder's name.</param>
    /// <param name="diagnostics">Receives RC1001 where there is none.</param>
    public static ImmutableArray<SourceFile> OpenTemplates(Workspace workspace, string folder, DiagnosticBag diagnostics)
    {
        var files = TemplatesIn(workspace, folder);
        if (files.IsEmpty)
        {
            diagnostics.Add(FileDiagnostics.NoFolder($"templates/{folder}"));
        }

        return files;
    }

    private static ImmutableArray<SourceFile> TemplatesIn(Workspace workspace, string folder) =>
        [.. workspace.Files.Where(file => Path.GetDirectoryName(file.Path) is { } parent && Path.GetFileName(parent) == folder)];


    /// <summary>Reads a deal and lays its own clauses over the library; what does not ship with the program is checked as a library too.</summary>
    /// <param name="path">The deal's path.</param>
    /// <param name="folders">The folders the user named.</param>
    /// <param name="diagnostics">Receives the findings.</param>
    /// <returns>The deal and what it is composed from; null where the deal cannot be read at all.</returns>
    public OpenDeal? OpenDeal(string path, Folders folders, DiagnosticBag diagnostics)
    {
        if (SourceLoader.Load(path, diagnostics) is not { } file || DealReader.Read(file, diagnostics) is not { } deal)
        {
            return null;
        }

        var workspace = WithOwnClauses(OpenWorkspace(folders, diagnostics), deal, path, diagnostics);
        if (folders.Library is not null || folders.Templates is not null || !deal.Library.IsEmpty)
        {
            LibraryCheck.Run(workspace, diagnostics);
        }

        return new OpenDeal(WithLogo(deal, path, diagnostics), workspace, StemOf(path));
    }

    /// <summary>Reads a deal and composes it.</summary>
    /// <param name="path">The deal's path.</param>
    /// <param name="folders">The folders the user named.</param>
    /// <param name="edition">Who the documents are for.</param>
    /// <param name="diagnostics">Receives the findings.</param>
    /// <returns>The deal and its documents; null where anything on the way is an error.</returns>
    public OpenDraft? OpenDraft(string path, Folders folders, Edition edition, DiagnosticBag diagnostics) =>
        OpenDeal(path, folders, diagnostics) is { } open
        && ContractComposer.Compose(open.Workspace, open.Deal, edition, diagnostics) is { } composed
        && !diagnostics.HasErrors
            ? new OpenDraft(open, composed)
            : null;

    /// <summary>The name that written files begin with: the deal's file name without <c>.deal.yaml</c>.</summary>
    public static string StemOf(string path)
    {
        var name = Path.GetFileName(path);
        foreach (var ending in new[] { ".service.yaml", ".deal.yaml", ".deal.yml", ".deal.json", ".yaml", ".yml", ".json" })
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && name.Length > ending.Length)
            {
                return name[..^ending.Length];
            }
        }

        return name;
    }

    private static Workspace WithOwnClauses(Workspace workspace, Deal deal, string path, DiagnosticBag diagnostics)
    {
        var beside = Path.GetDirectoryName(path) ?? string.Empty;
        foreach (var folder in deal.Library)
        {
            var at = Path.Combine(beside, folder.Name);
            workspace = WorkspaceReader.Overlay(workspace, SourceLoader.LoadFolder(at, Shown(at), LibraryFiles, diagnostics), diagnostics);
        }

        return workspace;
    }

    /// <summary>The deal with the picture of its logo, whose path begins where the deal lies.</summary>
    private static Deal WithLogo(Deal deal, string path, DiagnosticBag diagnostics) =>
        deal.Logo is { } logo && SourceLoader.Load(Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, logo.File), diagnostics) is { } file
            ? deal with { Logo = LogoReader.WithImage(logo, file.Bytes, diagnostics) }
            : deal;

    private static List<SourceFile> Load(string? named, string shipped, string[] endings, DiagnosticBag diagnostics) => named is null
        ? SourceLoader.LoadFolder(Path.Combine(AppContext.BaseDirectory, shipped), shipped, endings, diagnostics)
        : SourceLoader.LoadFolder(named, Shown(named), endings, diagnostics);

    private static string Shown(string path) => Path.TrimEndingDirectorySeparator(path).Replace('\\', '/');
}

/// <summary>A deal and what it is composed from.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Workspace">The library with the deal's own clauses laid over it, and the templates.</param>
/// <param name="Stem">The name that written files begin with.</param>
internal sealed record OpenDeal(Deal Deal, Workspace Workspace, string Stem)
{
    /// <summary>The deal's file, as papers name it.</summary>
    public SourceFile File => SourceFile.FromText(Stem + ".deal.yaml", Deal.SourceText);
}

/// <summary>A deal and what was composed from it.</summary>
/// <param name="Open">The deal.</param>
/// <param name="Composed">Its composition and its documents.</param>
internal sealed record OpenDraft(OpenDeal Open, ComposedDeal Composed);
