using RelationalContracts.Diagnostics;
using RelationalContracts.Expressions;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal.Reading;

/// <summary>Reads a file of <c>templates/law/checks/</c>: checks under <c>checks</c>, lists of phrases under <c>lists</c>.</summary>
/// <param name="diagnostics">Receives what is wrong with it.</param>
/// <param name="declared">Looks a variable of the library up, for conditions.</param>
internal sealed class LegalCheckReader(DiagnosticBag diagnostics, Func<string, Variable?> declared)
{
    private static readonly string[] Gravities = ["warn", "block"];

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    public (IReadOnlyList<LegalCheck> Checks, IReadOnlyDictionary<string, PhraseList> Lists) Read(SourceFile file)
    {
        var checks = new List<LegalCheck>();
        var lists = new Dictionary<string, PhraseList>(StringComparer.Ordinal);
        if (MappingReader.Of(YamlReader.Read(file, diagnostics), "This file", diagnostics) is not { } root)
        {
            return (checks, lists);
        }

        checks.AddRange(root.Items("checks").Select(CheckOf).OfType<LegalCheck>());
        foreach (var entry in root.Entries("lists"))
        {
            lists[entry.Key] = entry.Value is SequenceNode sequence ? [.. sequence.Items.OfType<ScalarNode>().Select(item => item.Text)] : [];
        }

        root.Done();
        return (checks, lists);
    }

    private LegalCheck? CheckOf(SourceNode node)
    {
        if (MappingReader.Of(node, "A legal check", diagnostics) is not { } keys)
        {
            return null;
        }

        var id = keys.RequiredName("id", NameKind.Free) ?? string.Empty;
        var check = new LegalCheck(id, keys.RequiredLine("title") ?? string.Empty, GravityIn(keys, "severity") ?? Gravity.Warn, keys.PlaceOf("id"))
        {
            Applies = Condition(keys, "applies"),
            AppliesWhenUnknown = keys.YesNo("applies-when-unknown") ?? false,
            GravityRules = [.. keys.Items("severity-where").Select(GravityRuleOf).OfType<GravityRule>()],
            AtExecution = GravityIn(keys, "at-execution"),
            Why = keys.Text("why") ?? string.Empty,
            Help = keys.Text("help") ?? string.Empty,
            Law = keys.Texts("law"),
            Figures = keys.Texts("figures"),
            Guardrails = keys.Texts("guardrails"),
            Limits = keys.Texts("limits"),
            IsOverridable = keys.YesNo("overridable") ?? true,
            ConfirmedBy = keys.Line("confirmed-by"),
            Tests = [.. keys.Items("tests").Select(test => TestOf(test, id)).OfType<CheckTest>()],
        };
        keys.Done();
        return id.Length == 0 ? null : check;
    }

    private GravityRule? GravityRuleOf(SourceNode node)
    {
        if (MappingReader.Of(node, "A rule of severity", diagnostics) is not { } keys)
        {
            return null;
        }

        var rule = (Condition(keys, "when"), GravityIn(keys, "severity"));
        keys.Done();
        return rule is ({ } when, { } gravity) ? new GravityRule(when, gravity) : null;
    }

    private CheckTest? TestOf(SourceNode node, string check)
    {
        if (MappingReader.Of(node, $"A test of {check}", diagnostics) is not { } keys)
        {
            return null;
        }

        var basis = new TestBasis(keys.At, keys.RequiredLine("message") ?? string.Empty)
        {
            When = Condition(keys, "when"),
            Help = keys.Text("help"),
            Gravity = GravityIn(keys, "severity"),
            AnswerWords = keys.Integer("answer-words"),
        };
        var test = keys.Word("kind", [.. CheckTestReader.Kinds]) is { } kind
            ? new CheckTestReader(keys, name => Condition(keys, name)).Read(kind.Name, basis, check)
            : null;
        keys.Done();
        return test;
    }

    private Expr? Condition(MappingReader keys, string key) =>
        keys.Scalar(key, "a condition") is { } condition ? ExprParser.Parse(condition.Text, Scalars.TextPlace(condition), diagnostics, declared) : null;

    private static Gravity? GravityIn(MappingReader keys, string key) => keys.Word(key, Gravities)?.Name switch
    {
        "warn" => Gravity.Warn,
        "block" => Gravity.Block,
        _ => null,
    };
}
