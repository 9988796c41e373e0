using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Library;

/// <summary>Reads the declarations of variables.</summary>
internal static class VariableReader
{
    private const string PartyCount = "parties.count";

    private static readonly ImmutableSortedDictionary<string, VariableType> Types = Enum.GetValues<VariableType>()
        .ToImmutableSortedDictionary(WordOf, type => type, StringComparer.Ordinal);

    /// <summary>The word for a type, as files write it.</summary>
    /// <param name="type">The type.</param>
    public static string WordOf(VariableType type) => type == VariableType.YesNo ? "yes-no" : type.ToString().ToLowerInvariant();

    /// <summary>The words for the types.</summary>
    public static IEnumerable<string> Words => Types.Keys;

    /// <summary>The type that a word means.</summary>
    /// <param name="word">One of <see cref="Words"/>.</param>
    public static VariableType TypeOf(string word) => Types[word];

    /// <summary>Reads declarations by name.</summary>
    /// <param name="entries">The names with their declarations.</param>
    /// <param name="diagnostics">Receives what is wrong with them.</param>
    public static ImmutableArray<Variable> ReadAll(ImmutableArray<MappingEntry> entries, DiagnosticBag diagnostics) =>
        [.. entries.Select(entry => Read(entry, isColumn: false, diagnostics)).OfType<Variable>()];

    private static Variable? Read(MappingEntry entry, bool isColumn, DiagnosticBag diagnostics)
    {
        if (!Names.Check(entry.Key, NameKind.Variable, entry.KeyAt, diagnostics)
            || MappingReader.Of(entry.Value, $"'{entry.Key}'", diagnostics) is not { } keys)
        {
            return null;
        }

        var type = ReadType(keys);
        var variable = new Variable
        {
            Name = entry.Key,
            Type = type ?? VariableType.Text,
            Label = keys.Line("label") ?? entry.Key.Replace('_', ' '),
            Question = keys.Text("question") ?? string.Empty,
            Help = keys.Text("help") ?? string.Empty,
            Default = keys.Node("default"),
            Min = ReadBound(keys, "min"),
            Max = ReadBound(keys, "max"),
            MaxWords = keys.Integer("max-words", least: 1),
            Options = ReadOptions(keys, type),
            Columns = isColumn ? [] : ReadColumns(keys, type),
            ItemType = isColumn ? null : ReadItemType(keys, type),
            At = entry.KeyAt,
        };
        keys.Done();
        return variable;
    }

    private static VariableType? ReadType(MappingReader keys)
    {
        if (!keys.Has("type"))
        {
            keys.RequiredLine("type");
            return null;
        }

        return keys.Word("type", [.. Types.Keys]) is { } word ? Types[word.Name] : null;
    }

    private static Bound? ReadBound(MappingReader keys, string key) =>
        keys.Scalar(key, "a number, a date, a length of time or parties.count") is { } scalar ? new Bound(scalar, scalar.Text == PartyCount) : null;

    /// <summary>Reads the options of a choice: a list, or a map from option to the words printed.</summary>
    /// <param name="keys">The declaration.</param>
    /// <param name="type">Its type; a choice must have options.</param>
    public static ImmutableArray<ChoiceOption> ReadOptions(MappingReader keys, VariableType? type)
    {
        var options = keys.Node("options") is MappingNode mapping
            ? [.. mapping.Entries.Select(entry => Option(entry, keys.Diagnostics))]
            : keys.ScalarList("options", "a list of options").Select(scalar => new ChoiceOption(scalar.Text, scalar.Text)).ToImmutableArray();
        if (options.Length == 0 && type is VariableType.Choice or VariableType.Choices)
        {
            keys.Diagnostics.Add(ReadingDiagnostics.MissingKey("options", "A choice", keys.At));
        }

        return options;
    }

    private static ChoiceOption Option(MappingEntry entry, DiagnosticBag diagnostics)
    {
        if (entry.Value is ScalarNode { Text.Length: > 0 } words)
        {
            return new ChoiceOption(entry.Key, words.Text);
        }

        diagnostics.Add(ReadingDiagnostics.WrongShape(entry.Key, "the words that this option prints", entry.Value.At));
        return new ChoiceOption(entry.Key, entry.Key);
    }

    private static ImmutableArray<Variable> ReadColumns(MappingReader keys, VariableType? type)
    {
        var columns = keys.Entries("columns").Select(entry => Read(entry, isColumn: true, keys.Diagnostics)).OfType<Variable>().ToImmutableArray();
        if (columns.Length == 0 && type == VariableType.Table)
        {
            keys.Diagnostics.Add(ReadingDiagnostics.MissingKey("columns", "A table", keys.At));
        }

        return columns;
    }

    private static VariableType? ReadItemType(MappingReader keys, VariableType? type)
    {
        var word = keys.Word("of", [.. Types.Keys]);
        return word is { } item ? Types[item.Name] : type == VariableType.List ? VariableType.Text : null;
    }
}
