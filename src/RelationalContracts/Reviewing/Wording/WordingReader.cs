using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Reviewing.Wording;

/// <summary>Reads what the drafting lint looks for.</summary>
internal static class WordingReader
{
    /// <summary>Reads <c>templates/review/wording.yaml</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public static WordingData Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(YamlReader.Read(file, diagnostics), "This file", diagnostics) is not { } root)
        {
            return WordingData.Empty;
        }

        var open = root.Mapping("open", "'open'");
        var data = new WordingData
        {
            OpenPhrases = open?.Texts("phrases") ?? [],
            ClosedFamilies = open?.NameList("families", NameKind.Id) ?? [],
            Rivals = All(root, "rivals", keys => new RivalNames(keys.RequiredLine("term") ?? string.Empty, keys.Texts("words"))),
            OldWords = All(root, "old-words", keys => new OldWord(keys.RequiredLine("words") ?? string.Empty, keys.RequiredLine("instead") ?? string.Empty)),
            PassiveActs = root.Texts("passive-acts"),
            TimedActs = root.Texts("timed-acts"),
            Extension = One(root, "extension", keys => new ExtensionNames(Name(keys, "first"), Name(keys, "steps"), Name(keys, "longest"))),
            Quorums = All(root, "quorums", keys => new QuorumNames(Name(keys, "quorum"), Name(keys, "members"))),
            PaymentThreshold = One(root, "payment", keys => Name(keys, "threshold")),
        };
        open?.Done();
        root.Done();
        return data;
    }

    private static string Name(MappingReader keys, string key) => keys.RequiredLine(key) ?? string.Empty;

    private static T? One<T>(MappingReader root, string key, Func<MappingReader, T> read)
        where T : class
    {
        if (root.Mapping(key, $"'{key}'") is not { } keys)
        {
            return null;
        }

        var value = read(keys);
        keys.Done();
        return value;
    }

    private static ImmutableArray<T> All<T>(MappingReader root, string key, Func<MappingReader, T> read)
    {
        var all = ImmutableArray.CreateBuilder<T>();
        foreach (var item in root.Items(key))
        {
            if (MappingReader.Of(item, $"An entry of '{key}'", root.Diagnostics) is { } keys)
            {
                all.Add(read(keys));
                keys.Done();
            }
        }

        return all.ToImmutable();
    }
}
