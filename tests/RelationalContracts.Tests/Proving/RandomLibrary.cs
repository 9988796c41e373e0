using System.Text;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Sources;

namespace RelationalContracts.Tests.Proving;

/// <summary>A library made up by chance: a few provisions with grades, needs, conflicts, conditions, references and terms, a rule or two and one model.</summary>
/// <remarks>Some are sound and most are not. The same seed gives the same library.</remarks>
internal sealed class RandomLibrary
{
    private static readonly string[] Ids = ["ash", "birch", "cedar", "damson", "elder", "fir"];
    private static readonly string[] Grades = ["light", "standard", "robust"];

    private static readonly IReadOnlyList<SourceFile> Shipped = [.. ShippedFiles.Under("templates/law"), .. ShippedFiles.Under("templates/themes")];

    private readonly Random _random;
    private readonly double _text;
    private readonly string[] _ids;
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private int _marks;

    /// <summary>A library.</summary>
    /// <param name="seed">What chance is.</param>
    /// <param name="provisions">How many provisions it has.</param>
    /// <param name="hasText">Whether clauses refer to one another and define terms, which can go wrong; otherwise only choosing can.</param>
    public RandomLibrary(int seed, int provisions, bool hasText)
    {
        _random = new Random(seed);
        _text = hasText ? _random.NextDouble() * _random.NextDouble() : 0;
        _ids = Ids[..provisions];
        foreach (var id in _ids)
        {
            _texts[$"clause-library/governance/{id}.md"] = Provision(id);
        }

        _texts["clause-library/governance/oak.md"] = Oak;
        _texts["templates/models/test.yaml"] = Model();
        _texts["templates/rules/test.yaml"] = Rules();
        _texts["templates/documents/contract.yaml"] = SourceSet.ContractTemplate("definitions, governance");
        _texts["templates/documents/charter.yaml"] = CharterTemplate;
        Workspace = WorkspaceReader.Read(
            _texts.Where(pair => pair.Key.StartsWith("clause", StringComparison.Ordinal)).Select(pair => SourceFile.FromText(pair.Key, pair.Value)),
            Shipped.Concat(_texts.Where(pair => pair.Key.StartsWith("templates", StringComparison.Ordinal)).Select(pair => SourceFile.FromText(pair.Key, pair.Value))),
            Findings);
    }

    /// <summary>What was read.</summary>
    public Workspace Workspace { get; }

    /// <summary>What reading found: nothing.</summary>
    public DiagnosticBag Findings { get; } = new();

    /// <summary>The ids of its provisions.</summary>
    public IReadOnlyList<string> ProvisionIds => _ids;

    /// <summary>Everything that conditions ask about.</summary>
    public HashSet<string> Asked { get; } = [];

    /// <summary>The regimes that the library names.</summary>
    public HashSet<string> Regimes { get; } = [];

    /// <summary>Its files, for a message.</summary>
    public override string ToString() => string.Join("\n", _texts.Where(pair => !pair.Key.Contains("/documents/", StringComparison.Ordinal)).Select(pair => $"--- {pair.Key}\n{pair.Value}"));

    /// <summary>What is always in, so that documents are seldom empty.</summary>
    private const string Oak = "---\nid: oak\ntitle: Oak\nfamily: governance\npurpose: For a test.\nversion: 1.0.0\n---\n\n## Standard\n\n1. It stands.\n\n## Charter\n\n1. It stands.\n";

    private const string CharterTemplate = """
        id: charter
        title: Charter
        drafting: charter
        signed: false
        order: [governance, definitions]
        definitions:
          heading: Words
          intro: "In this Charter:"
          terms:
            Charter: this document.
            Party: whoever made this Charter.
        """;

    private bool Chance(double share) => _random.NextDouble() < share;

    private T One<T>(IReadOnlyList<T> some) => some[_random.Next(some.Count)];

    private string Other(string id) => One([.. _ids.Where(other => other != id)]);

    private string Provision(string id)
    {
        var grades = Grades.Where(_ => Chance(0.45)).ToList();
        var text = new StringBuilder($"---\nid: {id}\ntitle: {Title(id)}\nfamily: governance\npurpose: For a test.\n");
        if (Chance(0.3))
        {
            text.Append(Chance(0.6) || grades.Count == 0 ? $"depends-on: [{Other(id)}]\n" : $"depends-on: {{ {One(grades)}: [{Other(id)}] }}\n");
        }

        text.Append(Chance(0.15) ? $"conflicts-with: [{Other(id)}]\n" : string.Empty)
            .Append(Chance(0.15) ? $"regimes: {{ {One(["mandatory", "forbidden"])}: [{Regime()}] }}\n" : string.Empty)
            .Append(Chance(0.25) ? $"when: {Condition(id, isWhen: true)}\n" : string.Empty)
            .Append("variables:\n  pace:\n    type: choice\n    label: Pace\n    question: How fast?\n    options: [fast, slow]\n    default: fast\n")
            .Append("version: 1.0.0\n---\n");
        foreach (var grade in grades.Count == 0 && !Chance(0.3) ? ["standard"] : grades)
        {
            text.Append($"\n## {Title(grade)}\n\n").Append(Body(id));
        }

        if (Chance(0.35) || !text.ToString().Contains("\n## ", StringComparison.Ordinal))
        {
            text.Append("\n## Charter\n\n").Append(Body(id));
        }

        return text.Append(Chance(_text) ? $"\n## Definitions\n\n{Title(id)} Scheme\n: what [](#{(Chance(0.8) ? id : Other(id))}) says.\n" : string.Empty).ToString();
    }

    private string Body(string id)
    {
        var text = new StringBuilder();
        if (!Chance(_text / 4))
        {
            text.Append("1. Something is said at a pace that is {{pace}}.\n");
        }

        var blocks = text.Length == 0 ? 1 : _random.Next(3) switch { 0 => 0, 1 => 1, _ => _random.Next(3) };
        for (var block = 0; block < blocks; block++)
        {
            text.Append($"\n::: when {Condition(id, isWhen: false)}\n{block + 2}. It is said again by mark-{_marks++}-here{Reference(id)}.\n:::\n");
        }

        return text.Append(Chance(_text) ? $"\n9. It ends{Reference(id)}.\n" : string.Empty).ToString();
    }

    private string Reference(string id) => !Chance(_text) ? string.Empty : Chance(0.5) ? $" under [](#{One([Other(id), Other(id), "oak", "definitions"])})" : $" by the {Title(Other(id))} Scheme";

    private string Condition(string id, bool isWhen)
    {
        var first = Comparison(id, isWhen);
        return _random.Next(6) switch
        {
            0 => $"not {first}",
            1 => $"{first} and {Comparison(id, isWhen)}",
            2 => $"{first} or not {Comparison(id, isWhen)}",
            _ => first,
        };
    }

    private string Comparison(string id, bool isWhen)
    {
        // A condition that asks about a later provision may close a circle: seldom.
        var earlier = _ids.TakeWhile(other => other != id).ToList();
        var about = isWhen && earlier.Count > 0 && Chance(0.95) ? One(earlier) : Other(id);
        switch (_random.Next(isWhen && earlier.Count == 0 ? 5 : 8))
        {
            case 0: Asked.Add("vulnerable-users"); return "facts.vulnerable-users";
            case 1: return $"regime == {Regime()}";
            case 2: Asked.Add("parties"); return One(["parties.count >= 3", "parties.investors.count >= 1"]);
            case 3: Asked.Add("pace"); return One(["pace == slow", "pace != slow"]);
            case 4: return One(["strength == robust", "document == contract"]);
            case 5: return $"variant({about}) == {One(Grades)}";
            default: return $"has({about})";
        }
    }

    private string Regime()
    {
        var regime = One(["full", "exempt", "none"]);
        Regimes.Add(regime);
        return regime;
    }

    private string Model()
    {
        var lists = _ids.ToLookup(_ => _random.Next(20) switch { < 5 => "required", < 11 => "recommended", < 16 => "optional", < 17 => "excluded", _ => "unnamed" });
        var charterOnly = Chance(0.15);
        return $"""
            id: test
            title: Test
            summary: For a test.
            documents: [{(charterOnly ? "charter" : Chance(0.3) ? "contract, charter" : "contract")}]
            binding: true
            parties: {"{ min: 2 }"}
            provisions:
              required: [{string.Join(", ", lists["required"].Concat(Chance(0.9) ? ["oak"] : []))}]
              recommended: [{string.Join(", ", lists["recommended"])}]
              optional: [{string.Join(", ", lists["optional"])}]
              excluded: {"{ "}{string.Join(", ", lists["excluded"].Select(id => $"{id}: \"Not here.\""))}{" }"}
            variants: {"{ "}{(Chance(0.2) ? $"{One(_ids)}: {One(Grades)}" : string.Empty)}{" }"}

            """;
    }

    private string Rules()
    {
        var rules = Enumerable.Range(1, _random.Next(3)).Select(number =>
        {
            var then = _random.Next(4) switch
            {
                0 => $"excludes: [{One(_ids)}]",
                1 => $"adds: [{One(_ids)}]",
                _ => $"at-least: {{ {(Chance(0.3) ? "governance" : One(_ids))}: {One(["standard", "robust"])} }}",
            };
            var when = _random.Next(3) switch { 0 => $"    regimes: [{Regime()}]\n", 1 => Fact(), _ => string.Empty };
            return $"  - id: R{number}-rule\n    reason: For a test.\n{when}    if: {{ {One(_ids)}: {One(Grades)} }}\n    {then}\n";
        }).ToList();
        return rules.Count == 0 ? "rules: []\n" : "rules:\n" + string.Concat(rules);
    }

    private string Fact()
    {
        Asked.Add("vulnerable-users");
        return $"    facts: {{ vulnerable-users: {One(["yes", "no"])} }}\n";
    }

    private static string Title(string id) => char.ToUpperInvariant(id[0]) + id[1..];
}
