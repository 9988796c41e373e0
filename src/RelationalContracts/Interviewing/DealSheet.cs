using System.Collections.Immutable;
using System.Text;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Interviewing;

/// <summary>A deal file as far as an interview has filled it in.</summary>
/// <remarks>
/// The file itself is the memory of the interview: a key that is missing has not been asked, a key with <c>~</c> was asked and left
/// open, and a comment at the end names the lists that are complete. So an interview can stop anywhere and go on from the file,
/// and keys that it does not ask about are kept. Comments that somebody wrote by hand are lost.
/// </remarks>
public sealed class DealSheet
{
    private const string ClosedMark = "# Lists that are complete: ";
    private readonly MappingNode _deal;
    private readonly ImmutableSortedSet<string> _closed;

    private DealSheet(MappingNode deal, ImmutableSortedSet<string> closed)
    {
        _deal = deal;
        _closed = closed;
    }

    /// <summary>A sheet on which nothing stands.</summary>
    public static DealSheet Empty { get; } = new(new MappingNode([], SourceSpan.None), ImmutableSortedSet.Create<string>(StringComparer.Ordinal));

    /// <summary>What was answered under a path: <c>title</c>, <c>facts.nation</c>; null where nothing was asked yet.</summary>
    /// <param name="path">The path.</param>
    public SourceNode? this[string path] => path.Split('.').Aggregate((SourceNode?)_deal, (node, key) => (node as MappingNode)?[key]);

    /// <summary>Reads a deal file that an interview, or somebody, has begun.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <returns>The sheet; null where the file cannot be read as YAML.</returns>
    public static DealSheet? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        var closed = text.Split('\n').Where(line => line.StartsWith(ClosedMark, StringComparison.Ordinal))
            .SelectMany(line => line[ClosedMark.Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return YamlReader.Read(file, diagnostics) is MappingNode deal && !diagnostics.HasErrors
            ? new DealSheet(deal, [.. closed.Order(StringComparer.Ordinal)])
            : null;
    }

    /// <summary>The sheet with an answer.</summary>
    /// <param name="path">The path, of at most two keys.</param>
    /// <param name="answer">The answer; an empty scalar to leave it open.</param>
    public DealSheet With(string path, SourceNode answer)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Split('.') is [var group, var key]
            ? new DealSheet(Set(_deal, group, Set(this[group] as MappingNode ?? new MappingNode([], SourceSpan.None), key, answer)), _closed)
            : new DealSheet(Set(_deal, path, answer), _closed);
    }

    /// <summary>The rows of a list: parties, or a table's.</summary>
    /// <param name="path">The list's path.</param>
    public ImmutableArray<MappingNode> Rows(string path) => this[path] is SequenceNode rows ? [.. rows.Items.OfType<MappingNode>()] : [];

    /// <summary>The sheet with an answer in a row; a row past the end is added.</summary>
    /// <param name="path">The list's path.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column.</param>
    /// <param name="answer">The answer.</param>
    public DealSheet WithCell(string path, int row, string column, SourceNode answer)
    {
        var rows = Rows(path);
        var all = row < rows.Length ? rows : rows.Add(new MappingNode([], SourceSpan.None));
        return With(path, new SequenceNode([.. all.SetItem(row, Set(all[row], column, answer))], SourceSpan.None));
    }

    /// <summary>Whether a list is complete.</summary>
    /// <param name="path">The list's path.</param>
    public bool IsClosed(string path) => _closed.Contains(path);

    /// <summary>The sheet with a list marked as complete, or as open again.</summary>
    /// <param name="path">The list's path.</param>
    /// <param name="isClosed">Whether it is complete.</param>
    public DealSheet Closing(string path, bool isClosed = true) => new(_deal, isClosed ? _closed.Add(path) : _closed.Remove(path));

    /// <summary>The keys under a group that have been asked, in their order.</summary>
    /// <param name="group">The group: <c>values</c>.</param>
    public IEnumerable<string> Keys(string group) => (this[group] as MappingNode)?.Entries.Select(entry => entry.Key) ?? [];

    /// <summary>The deal as a file.</summary>
    public string ToYaml()
    {
        var text = new StringBuilder();
        SheetYaml.Append(text, _deal);
        if (_closed.Count > 0)
        {
            text.Append('\n').Append(ClosedMark).Append(string.Join(", ", _closed)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The deal as far as it can be read.</summary>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public Deal? ToDeal(DiagnosticBag diagnostics) => DealReader.Read(new SourceFile("interview.deal.yaml", Encoding.UTF8.GetBytes(ToYaml())), diagnostics);

    private static MappingNode Set(MappingNode mapping, string key, SourceNode value)
    {
        var entry = new MappingEntry(key, SourceSpan.None, value);
        var at = mapping.Entries.Select(one => one.Key).ToList().IndexOf(key);
        return mapping with { Entries = at < 0 ? mapping.Entries.Add(entry) : mapping.Entries.SetItem(at, entry) };
    }
}
