using RelationalContracts.Reading;

namespace RelationalContracts.Tests.Reviewing;

/// <summary>An example deal with a few words changed and with clauses of a lawyer's own.</summary>
/// <param name="Example">The example's name.</param>
internal sealed record DealEdit(string Example)
{
    private readonly List<(string From, string To)> _edits = [];
    private readonly List<SourceFile> _clauses = [];

    /// <summary>The lawyer's own clauses.</summary>
    public IReadOnlyList<SourceFile> Clauses => _clauses;

    /// <summary>The reason of an answer to CK-02; null for no answer.</summary>
    public string? Answer { get; init; }

    /// <summary>Changes words, which must stand in the deal exactly once.</summary>
    public DealEdit Change(string from, string to)
    {
        _edits.Add((from, to));
        return this;
    }

    /// <summary>Adds lines under a key of the first level.</summary>
    public DealEdit Under(string key, string lines) => Change($"\n{key}:\n", $"\n{key}:\n{lines}\n");

    /// <summary>Adds lines at the end of the file, for keys of the first level.</summary>
    public DealEdit Add(string lines)
    {
        _edits.Add((string.Empty, lines));
        return this;
    }

    /// <summary>Adds a clause of a lawyer's own and takes it in; one with the id of a shipped provision replaces it.</summary>
    public DealEdit Clause(string id, string family, string text)
    {
        var title = char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
        _clauses.Add(SourceFile.FromText($"clauses/{id}.md", $"---\nid: {id}\ntitle: {title}\nfamily: {family}\npurpose: For a test.\nversion: 1.0.0\n---\n\n{text}\n"));
        return this;
    }

    /// <summary>The deal's text after the changes.</summary>
    /// <param name="text">The example's text.</param>
    public string Apply(string text)
    {
        foreach (var (from, to) in _edits)
        {
            if (from.Length == 0)
            {
                text = $"{text.TrimEnd()}\n{to}\n";
                continue;
            }

            text.Split(from).Should().HaveCount(2, $"'{from}' stands once in {Example}");
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        return WithIncludes(Answer is null ? text : $"{text.TrimEnd()}\nanswers: {{ CK-02: {{ answer: cannot be assessed, reason: {Answer}, by: P. Lawson, on: 2026-09-20 }} }}\n");
    }

    private string WithIncludes(string text)
    {
        var ids = string.Join(", ", _clauses.Select(clause => Path.GetFileNameWithoutExtension(clause.Path)));
        return (ids.Length == 0, text.Contains("\ninclude: [", StringComparison.Ordinal)) switch
        {
            (true, _) => text,
            (_, true) => text.Replace("\ninclude: [", $"\ninclude: [{ids}, ", StringComparison.Ordinal),
            _ => text.Replace("\nvalues:\n", $"\ninclude: [{ids}]\nvalues:\n", StringComparison.Ordinal),
        };
    }
}
