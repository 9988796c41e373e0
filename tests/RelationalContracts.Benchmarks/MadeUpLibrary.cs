using System.Globalization;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Testing;

namespace RelationalContracts.Benchmarks;

/// <summary>A sound library of any size for proofs: each provision in four variants, tied to others as those of the shipped library are.</summary>
/// <remarks>
/// Each provision needs another, refers to it down to a paragraph, uses the term it defines, and has passages under conditions on other
/// provisions, on grades, facts, the regime, the number of parties and a value of its own; there are conflicts, mandatory provisions and
/// a rule for every tenth provision. Eleven models: seven of contracts, one of them with a charter beside, and four of charters.
/// </remarks>
internal static class MadeUpLibrary
{
    private static readonly string[] Families =
    [
        "purpose", "principles", "governance", "decisions", "review", "flexibility", "outcomes", "risk-reward", "transparency", "data",
        "people", "user-voice", "relationship", "disputes", "multi-party", "orchestration", "supply-chain", "exit", "statutory", "general",
    ];

    /// <summary>Makes a library up.</summary>
    /// <param name="provisions">How many provisions it has.</param>
    public static Workspace Of(int provisions)
    {
        var library = Enumerable.Range(1, provisions).Select(number => SourceFile.FromText($"clause-library/{Family(number)}/{Id(number)}.md", Provision(number, provisions)));
        var models = Enumerable.Range(0, 11).Select(number => SourceFile.FromText($"templates/models/model-{(char)('a' + number)}.yaml", Model(number, provisions)));
        var templates = ShippedFiles.Templates.Where(file => file.Path.Contains("/documents/", StringComparison.Ordinal) || file.Path.Contains("/law/", StringComparison.Ordinal) || file.Path.Contains("/themes/", StringComparison.Ordinal));
        var read = WorkspaceReader.Read(library, [.. templates, .. models, SourceFile.FromText("templates/rules/made-up.yaml", Rules(provisions))], new DiagnosticBag());

        // Beside a contract the shipped charter takes a few shipped provisions; this one takes all there are.
        return read with { Templates = read.Templates.SetItem("charter", read.Templates["charter"] with { OrderBeside = [] }) };
    }

    private static string Family(int number) => Families[number % Families.Length];

    private static string Word(int number) => "b" + new string([.. number.ToString("0000", CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0'))]);

    private static string Id(int number) => "clause-" + Word(number);

    private static string Term(int number) => $"{char.ToUpperInvariant(Word(number)[0])}{Word(number)[1..]} Scheme";

    /// <summary>Whether a provision conflicts with the one before it; nothing needs either of the two.</summary>
    private static bool IsRival(int number, int provisions) => number % 25 == 24 && number > (provisions / 2) + 1;

    private static int Parent(int number) => Math.Max(number / 2, 1);

    private static string Provision(int number, int provisions)
    {
        var needs = number == 1 ? string.Empty : $"depends-on: {{ all: [{Id(Parent(number))}], charter: [{Id(Parent(number))}] }}\n";
        var conflicts = IsRival(number, provisions) ? $"conflicts-with: [{Id(number - 1)}]\n" : string.Empty;
        var regimes = number % 20 == 3 ? "regimes: { mandatory: [full, light-touch] }\n" : string.Empty;
        var speed = $"variables:\n  speed_{Word(number)}:\n    type: choice\n    label: Speed\n    question: How fast?\n    options: [fast, slow]\n    default: fast\n";
        var variants = new[] { "Light", "Standard", "Robust", "Charter" }.Select(variant => $"\n## {variant}\n\n{Body(number, variant)}");
        return $"---\nid: {Id(number)}\ntitle: Clause {Word(number)}\nfamily: {Family(number)}\npurpose: For a benchmark.\n{needs}{conflicts}{regimes}{speed}version: 1.0.0\n---\n{string.Concat(variants)}\n## Definitions\n\n{Term(number)}\n: what [](#{Id(number)}/first) describes.\n";
    }

    private static string Body(int number, string variant) => $$$"""
        1. The {{{Term(number)}}} is run at a speed that is {{speed_{{{Word(number)}}}}}, beside the {{{Term(Parent(number))}}} under [](#{{{Id(Parent(number))}}}/first). {#first}
           1. Each Party must send one person who may decide on its behalf; and
           2. papers must be sent at least 5 working days before ({{{variant.ToLowerInvariant()}}}).

        ::: when {{{Condition(number)}}}
        2. It is then reported to every Party.
        :::

        ::: when has({{{Id(Parent(number) + 1)}}})
        3. Where they meet, [](#{{{Id(Parent(number) + 1)}}}/first) counts first.
        :::

        4. If they do not agree, the {{{Term(number)}}} rests.

        """;

    /// <summary>A condition: of twenty, eight on other provisions, three on their grade, four on a value of their own, two on facts, two on the regime, one on the parties.</summary>
    private static string Condition(int number) => (number % 20) switch
    {
        0 => "parties.count >= 3",
        1 or 2 => "regime in [full, light-touch]",
        3 => "facts.vulnerable-users",
        4 => "facts.personal-data",
        5 or 6 or 7 => $"variant({Id(Parent(number))}) == robust",
        8 or 9 or 10 or 11 => $"speed_{Word(number)} == slow",
        _ => $"not has({Id(Parent(number) + 1)})",
    };

    private static string Model(int number, int provisions)
    {
        var documents = number switch { 0 => "contract, charter", < 7 => "contract", _ => "charter" };
        var (required, recommended) = (provisions * 3 / 10, provisions * 6 / 10);
        return $"id: model-{(char)('a' + number)}\ntitle: Model\nsummary: For a benchmark.\ndocuments: [{documents}]\nbinding: {(number < 7 ? "true" : "false")}\nparties: {{ min: 2 }}\nprovisions:\n"
            + $"  required: [{Ids(1, required)}]\n  recommended: [{Ids(required + 1, recommended)}]\n  optional: [{Ids(recommended + 1, provisions)}]\n";

        // One of two that conflict can only be optional.
        string Ids(int from, int to) => string.Join(", ", Enumerable.Range(from, Math.Max(to - from + 1, 0)).Where(clause => !IsRival(clause, provisions)).Select(Id));
    }

    private static string Rules(int provisions) => "rules:\n" + string.Concat(Enumerable.Range(1, provisions / 10)
        .Select(number => $"  - id: R{number}-made-up\n    reason: For a benchmark.\n    if: {{ {Id(10 * number)}: robust }}\n    at-least: {{ {Id(5 * number)}: standard }}\n"));
}
