using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Exercises;

/// <summary>A known defect that can be planted in a draft: a sentence that a lawyer would strike.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Add">The sentence.</param>
public sealed record Flaw(string Id, string Title, string Add)
{
    /// <summary>The clauses it may be added to; the first that the draft has is taken.</summary>
    public ImmutableArray<NamedPlace> In { get; init; } = [];

    /// <summary>Whether it is added to charter texts instead of contract ones.</summary>
    public bool IsForCharters { get; init; }

    /// <summary>The checks of which one must find it.</summary>
    public ImmutableArray<string> Finds { get; init; } = [];

    /// <summary>Beginnings of words of which an answer that gives the reason has one.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Why it is wrong.</summary>
    public string Why { get; init; } = string.Empty;

    /// <summary>How to put it right.</summary>
    public string PutRight { get; init; } = string.Empty;

    /// <summary>Reads <c>templates/exercises/flaws.yaml</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public static ImmutableArray<Flaw> ReadAll(SourceFile file, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(YamlReader.Read(file, diagnostics), "This file", diagnostics) is not { } keys)
        {
            return [];
        }

        var flaws = keys.Each("flaws", "A flaw", Read).ToImmutableArray();
        keys.Done();
        return flaws;
    }

    private static Flaw? Read(MappingReader keys)
    {
        var (id, title, add) = (keys.RequiredName("id", NameKind.Id), keys.RequiredLine("title"), keys.RequiredLine("add"));
        keys.Integer("pitfall");
        var (places, drafting, finds) = (keys.NameList("in", NameKind.Id), keys.Word("drafting", ["contract", "charter"]), keys.Texts("finds"));
        var (words, why, right) = (keys.Texts("words"), keys.Text("why"), keys.Text("put-right"));
        return id is null || title is null || add is null ? null : new Flaw(id, title, add)
        {
            In = places,
            IsForCharters = drafting?.Name == "charter",
            Finds = finds,
            Words = words,
            Why = why ?? string.Empty,
            PutRight = right ?? string.Empty,
        };
    }
}
