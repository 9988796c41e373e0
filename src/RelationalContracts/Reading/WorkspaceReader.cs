using System.Collections.Immutable;
using RelationalContracts.Advice;
using RelationalContracts.Diagnostics;
using RelationalContracts.Law;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Pictures;
using RelationalContracts.Reviewing.Balance;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Wording;
using RelationalContracts.Rules;
using RelationalContracts.Searching;
using RelationalContracts.Summaries;
using RelationalContracts.Themes;

namespace RelationalContracts.Reading;

/// <summary>Reads the clause library and the templates: every file by the folder it stands in.</summary>
/// <remarks>
/// Files are read in the ordinal order of their paths, so that findings and results never depend on the order in which a disk
/// lists them. Of two files with one id the first counts, and both places are named.
/// </remarks>
public sealed partial class WorkspaceReader
{
    private const string ProperNames = "proper-names.yaml";

    private readonly DiagnosticBag _diagnostics;
    private readonly bool _isFromLibrary;
    private readonly Dictionary<ProvisionId, Provision> _provisions = [];
    private readonly List<string> _properNames = [];
    private readonly Dictionary<string, PartnershipModel> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentTemplate> _templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PictureTemplate> _pictures = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _fonts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _logos = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Theme> _themes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompositionRule> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Citation> _citations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Fact> _facts = new(StringComparer.Ordinal);
    private readonly List<Threshold> _thresholds = [];
    private readonly ImmutableArray<SourceFile>.Builder _files = ImmutableArray.CreateBuilder<SourceFile>();
    private SummaryPlan? _summary;
    private AdviceData _advice = AdviceData.Empty;
    private readonly List<LegalCheck> _checks = [];
    private readonly Dictionary<string, PhraseList> _lists = new(StringComparer.Ordinal);
    private BalanceData _balance = BalanceData.Empty;
    private WordingData _wording = WordingData.Empty;
    private SearchWords _search = SearchWords.Empty;
    private readonly Dictionary<string, SourceSpan> _places = new(StringComparer.Ordinal);

    private WorkspaceReader(DiagnosticBag diagnostics, bool isFromLibrary)
    {
        _diagnostics = diagnostics;
        _isFromLibrary = isFromLibrary;
    }

    /// <summary>Reads a library with its templates.</summary>
    /// <param name="library">The files of <c>clause-library/</c>.</param>
    /// <param name="templates">The files of <c>templates/</c>.</param>
    /// <param name="diagnostics">Receives what is wrong with them.</param>
    /// <returns>Everything that could be read.</returns>
    public static Workspace Read(IEnumerable<SourceFile> library, IEnumerable<SourceFile> templates, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var reader = new WorkspaceReader(diagnostics, isFromLibrary: true);
        reader.ReadInOrder(library, reader.ReadLibraryFile);
        reader.ReadInOrder(templates, reader.ReadTemplateFile);
        return reader.ToWorkspace() with { Files = reader._files.ToImmutable() };
    }

    /// <summary>Lays a lawyer's own provisions over a workspace: one with the id of a shipped one replaces it.</summary>
    /// <param name="workspace">What they are laid over.</param>
    /// <param name="library">The files of the lawyer's folder.</param>
    /// <param name="diagnostics">Receives what is wrong with them.</param>
    /// <returns>The workspace with them.</returns>
    public static Workspace Overlay(Workspace workspace, IEnumerable<SourceFile> library, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var reader = new WorkspaceReader(diagnostics, isFromLibrary: false);
        reader.ReadInOrder(library, reader.ReadLibraryFile);
        var provisions = workspace.Library.Provisions.Concat(reader._provisions.Values);
        return workspace with
        {
            Library = new ClauseLibrary(provisions, workspace.Library.ProperNames.Concat(reader._properNames)),
            OwnFiles = workspace.OwnFiles.AddRange(reader._files),
        };
    }

    private void ReadInOrder(IEnumerable<SourceFile> files, Action<SourceFile> read)
    {
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            _files.Add(file);
            read(file);
        }
    }

    private void ReadLibraryFile(SourceFile file)
    {
        if (NameOf(file.Path) == ProperNames)
        {
            _properNames.AddRange(ProperNamesReader.Read(file, _diagnostics));
        }
        else if (file.Path.EndsWith(".md", StringComparison.Ordinal))
        {
            ReadProvision(file);
        }
        else
        {
            _diagnostics.Add(ReadingDiagnostics.NotReadFrom(file.Path, "A library holds provisions (FAMILY/ID.md) and proper-names.yaml."));
        }
    }

    private void ReadProvision(SourceFile file)
    {
        if (IsReadme(file.Path) || ProvisionReader.Read(file, _diagnostics) is not { } provision)
        {
            return;
        }

        CheckPath(provision, file.Path);
        if (IsFirst("provisions", provision.Id.Value, provision.At))
        {
            _provisions.Add(provision.Id, provision with { IsFromLibrary = _isFromLibrary });
        }
    }

    private void CheckPath(Provision provision, string path)
    {
        if (NameOf(path) != provision.Id.Value + ".md")
        {
            _diagnostics.Add(ReadingDiagnostics.NameOfFile(provision.Id.Value, path));
        }

        // A lawyer's own clauses may lie in one folder.
        if (_isFromLibrary && FolderOf(path) is var folder && folder != provision.Family)
        {
            _diagnostics.Add(ReadingDiagnostics.FolderOfFamily(provision.Id.Value, provision.Family, provision.At));
        }
    }

    private bool IsFirst(string what, string name, SourceSpan at)
    {
        var key = what + "/" + name;
        if (_places.TryAdd(key, at))
        {
            return true;
        }

        _diagnostics.Add(ReadingDiagnostics.DuplicateName(what, name, at, _places[key]));
        return false;
    }

    private static bool IsReadme(string path) => NameOf(path).Equals("README.md", StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string FolderOf(string path)
    {
        var end = path.LastIndexOf('/');
        return end < 0 ? string.Empty : path[(path.LastIndexOf('/', end - 1) + 1)..end];
    }
}
