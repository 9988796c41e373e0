using System.Collections.Immutable;
using RelationalContracts.Expressions;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Legal.Kinds;
using RelationalContracts.Reviewing.Legal.Logic;

namespace RelationalContracts.Reviewing.Legal.Reading;

/// <summary>Reads one test of a legal check, by its kind.</summary>
/// <param name="keys">The test.</param>
/// <param name="condition">Reads the condition under a key.</param>
internal sealed class CheckTestReader(MappingReader keys, Func<string, Expr?> condition)
{
    /// <summary>The kinds there are.</summary>
    public static ImmutableArray<string> Kinds { get; } =
        ["expression", "facts", "provisions", "table", "cells", "words", "parts", "answer", "reported", "logic"];

    /// <summary>Reads it.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="basis">What every test has.</param>
    /// <param name="check">The id of its check.</param>
    /// <returns>The test; null where something that it needs is missing, which has then been reported.</returns>
    public CheckTest? Read(string kind, TestBasis basis, string check) => kind switch
    {
        "expression" => condition("fails-if") is { } failsIf ? new ExpressionTest(basis, failsIf, keys.Line("subject")) : Missing("fails-if"),
        "facts" => new FactsTest(basis, keys.Texts("facts"), keys.Texts("open")),
        "provisions" => new ProvisionsTest(basis, keys.Texts("all"), keys.Texts("any")),
        "table" => new TableTest(basis, keys.RequiredLine("table") ?? string.Empty, keys.Texts("columns"), Filters(), keys.Line("fewest"), keys.Line("in")),
        "cells" => new CellsTest(
            basis, keys.RequiredLine("table") ?? string.Empty, keys.RequiredLine("column") ?? string.Empty, keys.YesNo("needs-figure") ?? false, keys.Line("avoid"), keys.Line("not-among")),
        "words" => new WordsTest(
            basis, TextScope.Read(keys), keys.Texts("lists"), [.. keys.Texts("words")], [.. keys.Texts("near")], [.. keys.Texts("unless")], keys.Texts("unless-referring"), keys.YesNo("skip-values") ?? false),
        "parts" => new PartsTest(basis, TextScope.Read(keys), Parts(), keys.YesNo("each") ?? false, keys.Line("fewest"), keys.Texts("triggers")) { Titles = keys.Line("titles") },
        "answer" => new AnswerTest(basis, check, keys.RequiredLine("question") ?? string.Empty, keys.Line("passes")),
        "reported" => new ReportedTest(basis, keys.Texts("codes")),
        _ => keys.Word("logic", [.. LegalLogic.Names]) is { } logic ? new LogicTest(basis, LegalLogic.Of(logic.Name)) : Missing("logic"),
    };

    private ImmutableDictionary<string, ImmutableArray<string>> Filters() => keys.Entries("where").ToImmutableDictionary(
        entry => entry.Key,
        entry => entry.Value is SequenceNode list ? [.. list.Items.OfType<ScalarNode>().Select(item => item.Text)] : ImmutableArray<string>.Empty,
        StringComparer.Ordinal);

    private ImmutableArray<RequiredPart> Parts() =>
    [
        .. keys.Entries("parts").Select(entry => new RequiredPart(
            entry.Key, entry.Value is SequenceNode list ? [.. list.Items.OfType<ScalarNode>().Select(item => item.Text)] : [])),
    ];

    private CheckTest? Missing(string key)
    {
        keys.Require(key);
        return null;
    }
}
