using RelationalContracts.Composing.Conflicts;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Sources;

namespace RelationalContracts.Tests.Composing;

/// <summary>A library, a model, rules, law and a deal, made up at random or, of the shipped ones, a deal made up at random.</summary>
internal sealed record RandomWorld(Workspace Workspace, Deal Deal)
{
    private static readonly string[] Grades = ["light", "standard", "robust"];

    private static readonly string[] Conditions =
    [
        "parties.count > 1", "parties.count > 5", "parties.providers.count >= 1", "service.value > 1000000", "service.value <= threshold(duty)",
        "facts.nation == england", "facts.nation != england and parties.count > 1", "strength == robust or facts.nation == wales",
        "regime in [full, light-touch]", "not (service.value > threshold(duty) or strength == light)", "service.term > 2 years and service.value > 5",
    ];

    private static readonly Lazy<Workspace> Shipped = new(() => WorkspaceReader.Read(ShippedFiles.Library, ShippedFiles.Templates, []));

    /// <summary>A small world in which anything may depend on, exclude or rule out anything.</summary>
    public static RandomWorld Small(int seed)
    {
        var random = new Random(seed);
        var ids = Enumerable.Range(0, random.Next(3, 9)).Select(index => $"p{(char)('a' + index)}").ToArray();
        var set = new SourceSet();
        for (var index = 0; index < ids.Length; index++)
        {
            set.Provision(ids[index], Body(random), FrontMatter(random, ids, index), random.Next(2) == 0 ? "governance" : "general", required: random.Next(5) == 0);
        }

        set.Model($"  recommended: {Some(random, ids, 4)}\n  optional: {Some(random, ids, 4)}\n  excluded: {{ {string.Join(", ", ids.Where(_ => random.Next(8) == 0).Select(id => $"{id}: It does not fit."))} }}\nvariants: {Variants(random, ids, 6)}");
        set.Rules(string.Concat(Enumerable.Range(1, random.Next(1, 5)).Select(number => Rule(random, ids, number))));
        set.Template("law/thresholds.yaml", "thresholds:\n  - { id: duty, amount: 5000000, currency: GBP, unit: money, from: 2025-01-01, about: a duty begins }\n" + Limit("light-touch", 700000) + Limit("sub-central", 200000));
        set.Template("law/facts.yaml", "facts:\n  - { id: nation, type: choice, options: { england: England, wales: Wales }, question: Where? }\n  - { id: light-touch, type: yes-no, question: Is it? }\n");
        return new RandomWorld(set.Read([]), Read(SourceSet.DealOf(Choices(random, ids) + Facts(random))));
    }

    /// <summary>A random deal of a shipped model over the shipped library.</summary>
    public static RandomWorld OfShipped(int seed)
    {
        var random = new Random(seed);
        var model = Shipped.Value.Models.Values.ElementAt(random.Next(Shipped.Value.Models.Count));
        var ids = Shipped.Value.Library.Provisions.Select(provision => provision.Id.Value).ToArray();
        var recommended = model.Recommended.Select(reference => reference.Id.Value).Where(_ => random.Next(4) == 0);
        var parties = model.Roles.SelectMany(role => Enumerable.Repeat(role.Key, role.Value.Min + random.Next(2))).Concat(["member", "provider"]);
        var text = $"""
            model: {model.Id}
            title: Random
            date: 2026-11-21
            parties:
            {string.Join('\n', parties.Select((role, index) => $"  - {{ name: Body {index}, role: {role} }}"))}
            include: [{string.Join(", ", Enumerable.Range(0, random.Next(7)).Select(_ => ids[random.Next(ids.Length)]).Distinct())}]
            omit: [{string.Join(", ", recommended)}]
            variants: {Variants(random, ids, 20)}
            service: {Service(random)}
            facts: {Yaml(("authority", Pick(random, "local-authority", "icb", "scottish-authority", "welsh-authority", "")), ("nation", Pick(random, "england", "wales", "scotland", "")), ("light-touch", Pick(random, "yes", "no", "")), ("health-services", Pick(random, "yes", "no", "")), ("money", Pick(random, "none", "contract-price", "contract-price", "")))}
            {Strength(random)}
            """;
        return new RandomWorld(Shipped.Value, Read(text));
    }

    /// <summary>What is chosen in it; null where its conditions wait for one another.</summary>
    public SettledSelection? Select() => DealReselection.Over(Workspace).Select(Deal) is { IsSettled: true } settled ? settled : null;

    private static string Body(Random random)
    {
        var grades = Grades.Where(_ => random.Next(3) > 0).ToList();
        return string.Join("\n\n", (grades.Count == 0 ? ["standard"] : grades).Select(grade => $"## {char.ToUpperInvariant(grade[0])}{grade[1..]}\n\n1. Words."));
    }

    private static string FrontMatter(Random random, string[] ids, int index)
    {
        var others = ids.Where(id => id != ids[index]).ToArray();
        var lines = new List<string> { $"depends-on: {{ all: {Some(random, others, 9)}, {Grades[random.Next(3)]}: {Some(random, others, 6)} }}" };
        if (random.Next(4) == 0)
        {
            lines.Add($"conflicts-with: {Some(random, others, 4)}");
        }

        if (random.Next(5) == 0)
        {
            lines.Add(random.Next(2) == 0 ? "regimes: { mandatory: [full] }" : "regimes: { forbidden: [below-threshold] }");
        }

        if (random.Next(3) == 0)
        {
            lines.Add("when: " + Condition(random, ids, index));
        }

        return string.Join('\n', lines);
    }

    // A condition asks only for provisions before its own: conditions that wait for one another have a test of their own.
    private static string Condition(Random random, string[] ids, int index) => index > 0 && random.Next(2) == 0
        ? $"{(random.Next(2) == 0 ? "not " : "")}has({ids[random.Next(index)]}) {(random.Next(2) == 0 ? "and" : "or")} {Conditions[random.Next(Conditions.Length)]}"
        : Conditions[random.Next(Conditions.Length)];

    private static string Rule(Random random, string[] ids, int number) =>
        $"  - {{ id: R{number}, reason: Reason {number}., {(random.Next(4) == 0 ? "regimes: [full, light-touch], " : "")}{(random.Next(4) == 0 ? "facts: { nation: england }, " : "")}"
        + $"if: {{ {ids[random.Next(ids.Length)]}: {Pick(random, "any", "standard", "robust")} }}, "
        + random.Next(4) switch
        {
            0 => $"adds: [{ids[random.Next(ids.Length)]}]",
            1 => $"excludes: [{ids[random.Next(ids.Length)]}]",
            _ => $"at-least: {{ {Pick(random, ids[random.Next(ids.Length)], "governance")}: {Pick(random, "standard", "robust")} }}",
        } + " }\n";

    private static string Limit(string id, int amount) => $"  - {{ id: {id}, amount: {amount}, currency: GBP, unit: money, from: 2025-01-01, about: {id} }}\n";

    private static string Choices(Random random, string[] ids) =>
        $"include: {Some(random, ids, 4)}\nomit: {Some(random, ids, 6)}\nvariants: {Variants(random, ids, 3)}\n{Strength(random)}\n";

    private static string Facts(Random random) =>
        $"service: {Service(random)}\nfacts: {Yaml(("nation", Pick(random, "england", "wales", "")), ("light-touch", Pick(random, "yes", "no", "")))}\n{(random.Next(6) == 0 ? "regime: full\nregime-reason: because" : "")}";

    private static string Service(Random random) =>
        $"{{ start: 2027-04-01, end: {Pick(random, "2028-03-31", "2031-03-31")}{(random.Next(5) == 0 ? "" : $", value: {{ amount: {Pick(random, "100000", "500000", "2000000", "8000000")}, currency: GBP }}")} }}";

    private static string Strength(Random random) => random.Next(2) == 0 ? string.Empty : "strength: " + Grades[random.Next(3)];

    private static string Variants(Random random, string[] ids, int oneIn) =>
        $"{{ {string.Join(", ", ids.Where(_ => random.Next(oneIn) == 0).Select(id => $"{id}: {Grades[random.Next(3)]}"))} }}";

    private static string Some(Random random, string[] ids, int oneIn) => $"[{string.Join(", ", ids.Where(_ => random.Next(oneIn) == 0))}]";

    private static string Yaml(params (string Key, string Value)[] entries) =>
        $"{{ {string.Join(", ", entries.Where(entry => entry.Value.Length > 0).Select(entry => $"{entry.Key}: {entry.Value}"))} }}";

    private static string Pick(Random random, params string[] words) => words[random.Next(words.Length)];

    private static Deal Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        return DealReader.Read(SourceFile.FromText("random.deal.yaml", text), diagnostics) ?? throw new InvalidOperationException(string.Join('\n', diagnostics) + text);
    }
}
