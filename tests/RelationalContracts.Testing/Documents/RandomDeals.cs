using System.Globalization;
using System.Text;
using RelationalContracts.Documents;
using RelationalContracts.Models;
using RelationalContracts.Reading;

namespace RelationalContracts.Testing.Documents;

/// <summary>Deals that nobody thought up: another model, other parties, other clauses with each seed, the same with the same seed.</summary>
public static class RandomDeals
{
    private static readonly string[] Names =
    [
        "Harbour City Council", "Cyngor Sir Gâr", "O’Neill & Sons (Holdings) Ltd", "Ärzte für Łódź e.V.", "Δήμος Πειραιά", "Совет Гавани",
        "The Very Long Name of a Combined Authority for Housing, Health, Transport and Skills in Several Districts", "R<D>&\"Q\" plc", "Trust No. 7 {ltd}",
    ];

    private static readonly string[] Kinds = [.. PartyKinds.All];

    private static readonly string[] Strengths = ["light", "standard", "robust"];

    /// <summary>The main documents of random deals that compose without errors.</summary>
    /// <param name="count">How many.</param>
    /// <param name="edition">Who they are for.</param>
    public static IReadOnlyList<ComposedExample> Documents(int count, Edition edition)
    {
        var models = ShippedExamples.Workspace.Models.Values.ToList();
        return
        [
            .. Enumerable.Range(1, count * 20)
                .Select(seed => ShippedExamples.Compose(SourceFile.FromText($"random-{seed}.deal.yaml", Text(models[seed % models.Count], new Random(seed))), edition))
                .Where(example => !example.IsBroken)
                .Take(count)
                .Select(example => new ComposedExample(example.Path, example.Composed.Documents[0], RelationalContracts.Composing.DealTheme.Of(example.Workspace, example.Deal, example.Composed.Documents[0]))),
        ];
    }

    private static string Text(PartnershipModel model, Random random)
    {
        var deal = new StringBuilder().Append(CultureInfo.InvariantCulture, $"model: {model.Id}\ntitle: \"Random deal {random.Next(1000)}\"\n");
        deal.Append(CultureInfo.InvariantCulture, $"strength: {Pick(Strengths, random)}\ntheme: {(random.Next(2) == 0 ? "firm" : "public")}\nparties:\n");
        foreach (var (role, index) in Roles(model, random).Select((role, index) => (role, index)))
        {
            deal.Append(CultureInfo.InvariantCulture, $"  - {{ name: '{Pick(Names, random)} {index + 1}', short: 'Party {(char)('A' + index)}', role: {role}, kind: {Pick(Kinds, random)} }}\n");
        }

        deal.Append(CultureInfo.InvariantCulture, $"include: [{string.Join(", ", Some(model.Optional.Select(reference => reference.Id.Value), random))}]\n");
        deal.Append(CultureInfo.InvariantCulture, $"omit: [{string.Join(", ", Some(model.Recommended.Select(reference => reference.Id.Value), random))}]\n");
        return deal.ToString();
    }

    private static IEnumerable<string> Roles(PartnershipModel model, Random random)
    {
        var needed = model.Roles.SelectMany(role => Enumerable.Repeat(role.Key, role.Value.Min)).ToList();
        var more = Math.Max(0, model.MinParties - needed.Count) + random.Next(4);
        return needed.Concat(Enumerable.Repeat(model.Roles.ContainsKey("provider") ? "provider" : "member", more));
    }

    private static IEnumerable<string> Some(IEnumerable<string> ids, Random random) => ids.Where(_ => random.Next(8) == 0).ToList();

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
