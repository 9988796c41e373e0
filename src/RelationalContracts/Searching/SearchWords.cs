using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Searching;

/// <summary>What a search knows of words: the file <c>templates/search/words.yaml</c>.</summary>
/// <param name="Between">Words that people put between those they look for; a query of nothing else keeps them.</param>
/// <param name="Alike">What people of the field say, with the library's own words for it: each group counts as one word.</param>
public sealed record SearchWords(ImmutableHashSet<string> Between, ImmutableArray<ImmutableArray<string>> Alike)
{
    private const int FewestAlike = 2;

    /// <summary>No words: every word counts, and only for itself.</summary>
    public static SearchWords Empty { get; } = new([], []);

    /// <summary>The words that count as one with a word, itself among them.</summary>
    /// <param name="word">The word, in small letters.</param>
    public ImmutableArray<string> LikeThis(string word) => Alike.FirstOrDefault(group => group.Contains(word)) is { IsDefault: false } group ? group : [word];

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives RC1161 and RC1162, and what any file can have wrong.</param>
    internal static SearchWords Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(YamlReader.Read(file, diagnostics), "This file", diagnostics) is not { } keys)
        {
            return Empty;
        }

        var between = keys.ScalarList("between", "a list of words").Select(word => word.Text.ToLowerInvariant()).ToImmutableHashSet(StringComparer.Ordinal);
        var groups = keys.Items("alike").Select(item => Group(item, diagnostics)).Where(group => group.Length >= FewestAlike).ToList();
        keys.Done();
        foreach (var twice in groups.SelectMany(group => group.DistinctBy(word => word.Name)).GroupBy(word => word.Name).Where(word => word.Count() > 1))
        {
            diagnostics.Add(SearchDiagnostics.InTwoGroups(twice.Key, twice.Last().At));
        }

        return new SearchWords(between, [.. groups.Select(group => group.Select(word => word.Name).ToImmutableArray())]);
    }

    private static ImmutableArray<NamedPlace> Group(SourceNode item, DiagnosticBag diagnostics)
    {
        var words = item is SequenceNode list ? list.Items.OfType<ScalarNode>().Select(word => new NamedPlace(word.Text.ToLowerInvariant(), word.At)).ToImmutableArray() : [];
        if (words.Length < FewestAlike)
        {
            diagnostics.Add(SearchDiagnostics.NotAGroup(item.At));
        }

        return words;
    }
}
