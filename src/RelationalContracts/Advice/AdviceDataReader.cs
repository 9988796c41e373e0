using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Advice;

/// <summary>Reads the files of <c>templates/advice/</c>, one after the other, into one whole.</summary>
internal static class AdviceDataReader
{
    private static readonly ImmutableSortedDictionary<string, QuestionType> Types = new Dictionary<string, QuestionType>
    {
        ["yes-no"] = QuestionType.YesNo,
        ["scale"] = QuestionType.Scale,
        ["number"] = QuestionType.Number,
        ["years"] = QuestionType.Years,
        ["money"] = QuestionType.Money,
        ["list"] = QuestionType.List,
        ["words"] = QuestionType.Words,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Adds what a file says.</summary>
    /// <param name="data">What was read before.</param>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public static AdviceData Add(AdviceData data, SourceFile file, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(YamlReader.Read(file, diagnostics), "This file", diagnostics) is not { } keys)
        {
            return data;
        }

        var read = data with
        {
            Questions = [.. data.Questions, .. keys.Each("questions", "A question", QuestionOf)],
            Cautions = [.. data.Cautions, .. keys.Each("cautions", "A caution", CautionOf)],
            InHouse = [.. data.InHouse, .. keys.Each("in-house", "A circumstance", CircumstanceOf)],
            Hybrids = [.. data.Hybrids, .. keys.Each("hybrids", "A combination", HybridOf)],
            Sources = data.Sources.SetItems(keys.Entries("sources").Select(entry => SourceOf(entry, diagnostics)).OfType<AdviceSource>().Select(source => KeyValuePair.Create(source.Id, source))),
            Paper = OptionsPaperWordsReader.Read(keys) ?? data.Paper,
        };
        keys.Done();
        return read;
    }

    private static Question? QuestionOf(MappingReader keys)
    {
        var at = keys.At;
        var (id, text, type) = (keys.RequiredName("id", NameKind.Free), keys.RequiredLine("question"), keys.Word("type", [.. Types.Keys]));
        keys.Require("type");
        var (low, high, help, example) = (keys.Line("low"), keys.Line("high"), keys.Text("help"), keys.Text("example"));
        var (tries, groups) = (Tries(keys), Groups(keys));
        return id is null || text is null || type is null ? null : new Question(id, text, Types[type.Value.Name], at)
        {
            Low = low ?? string.Empty,
            High = high ?? string.Empty,
            Help = help ?? string.Empty,
            Example = example ?? string.Empty,
            Tries = tries,
            Groups = groups,
        };
    }

    private static ImmutableArray<decimal> Tries(MappingReader keys) =>
        [.. keys.ScalarList("tries", "a list of numbers").Select(item => Scalars.Decimal(item, "tries", keys.Diagnostics)).OfType<decimal>()];

    private static ImmutableArray<WordGroup> Groups(MappingReader keys)
    {
        if (keys.Node("groups") is not MappingNode groups)
        {
            return [];
        }

        var reader = MappingReader.Of(groups, "'groups'", keys.Diagnostics)!;
        var read = groups.Entries.Select(group => new WordGroup(group.Key, [.. reader.NameList(group.Key, NameKind.Id).Select(word => word.Name)])).ToImmutableArray();
        return read;
    }

    private static Caution? CautionOf(MappingReader keys)
    {
        var (id, when, models) = (keys.RequiredName("id", NameKind.Id), ModelFitReader.When(keys), keys.NameList("models", NameKind.Id));
        var (text, source) = (keys.RequiredLine("text"), ModelFitReader.Source(keys));
        return id is null || text is null || source is null ? null : new Caution(id, when, models, text, source.Value);
    }

    private static InHouseCircumstance? CircumstanceOf(MappingReader keys)
    {
        var (id, name, when) = (keys.RequiredName("id", NameKind.Id), keys.RequiredLine("name"), ModelFitReader.When(keys));
        var (text, source) = (keys.RequiredLine("text"), ModelFitReader.Source(keys));
        return id is null || name is null || text is null || source is null ? null : new InHouseCircumstance(id, name, when, text, source.Value);
    }

    private static Hybrid? HybridOf(MappingReader keys)
    {
        var (id, title, models, when) = (keys.RequiredName("id", NameKind.Id), keys.RequiredLine("title"), keys.NameList("models", NameKind.Id), ModelFitReader.When(keys));
        var (text, source) = (keys.RequiredLine("text"), ModelFitReader.Source(keys));
        return id is null || title is null || text is null || source is null ? null : new Hybrid(id, title, models, when, text, source.Value);
    }

    private static AdviceSource? SourceOf(MappingEntry entry, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(entry.Value, "A source", diagnostics) is not { } keys)
        {
            return null;
        }

        var (name, full, law) = (keys.RequiredLine("name"), keys.RequiredLine("full"), keys.NameList("law", NameKind.Id));
        keys.Done();
        return name is null || full is null ? null : new AdviceSource(entry.Key, name, full) { Law = law };
    }
}
