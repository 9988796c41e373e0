using System.Text;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing;
using RelationalContracts.Tests.Examples;

namespace RelationalContracts.Tests.Reviewing.Sweep;

/// <summary>For a model and a strength the deal that takes in every provision of the library that it can, wanted first.</summary>
internal static class FullestDeal
{
    private static readonly string[] Roles = ["commissioner", "provider", "prime", "investor", "orchestrator", "member"];

    /// <summary>Composes it.</summary>
    /// <param name="model">The model.</param>
    /// <param name="strength">The strength.</param>
    /// <param name="regime">The procurement regime.</param>
    /// <param name="without">A provision to leave out, so that what stands aside for it comes in; null for none.</param>
    public static DraftUnderReview Of(PartnershipModel model, string strength, string regime, string? without = null)
    {
        var candidates = ExampleDeals.Workspace.Library.Provisions.Where(provision => provision.Id.Value != without && CanStand(provision, model, regime));
        var chosen = candidates.Aggregate(new List<Provision>(), (taken, provision) => [.. taken, .. Excludes(taken, provision, model) ? [] : new[] { provision }]);
        return Composed(model, strength, regime, [.. chosen.Select(provision => provision.Id.Value)]);
    }

    /// <summary>Composes the deal that takes a model as it is, with nothing further chosen.</summary>
    /// <param name="model">The model.</param>
    /// <param name="strength">The strength.</param>
    /// <param name="regime">The procurement regime.</param>
    public static DraftUnderReview Plain(PartnershipModel model, string strength, string regime) => Composed(model, strength, regime, []);

    /// <summary>Whether the main document of a model does not bind.</summary>
    /// <param name="model">The model.</param>
    public static bool IsCharter(PartnershipModel model) => model.Documents[0].Name == "charter";

    private static bool CanStand(Provision provision, PartnershipModel model, string regime) =>
        model.Excluded.All(excluded => excluded.Provision.Id != provision.Id)
        && !provision.ForbiddenRegimes.Contains(regime)
        && provision.Variants.Keys.Any(variant => variant == VariantName.Charter == IsCharter(model));

    private static bool Excludes(List<Provision> taken, Provision provision, PartnershipModel model)
    {
        var fixedOnes = model.Required.Select(reference => reference.Id).Concat(taken.Select(one => one.Id)).ToHashSet();
        return provision.ConflictsWith.Any(other => fixedOnes.Contains(other.Id))
            || ExampleDeals.Workspace.Library.Provisions.Any(other => fixedOnes.Contains(other.Id) && other.ConflictsWith.Any(named => named.Id == provision.Id));
    }

    // What cannot stand for another reason (its needs are excluded, its condition is false) is told by composing, and taken out again.
    private static DraftUnderReview Composed(PartnershipModel model, string strength, string regime, List<string> include)
    {
        for (var attempt = 0; attempt < 60; attempt++)
        {
            var diagnostics = new DiagnosticBag();
            var deal = DealReader.Read(new SourceFile("fullest.deal.yaml", Encoding.UTF8.GetBytes(Text(model, strength, regime, include))), diagnostics)!;
            var composed = ContractComposer.Compose(ExampleDeals.Workspace, deal, Edition.Clean, diagnostics)!;
            var errors = diagnostics.Where(found => found.Severity == Severity.Error).Select(found => $"{found} {string.Join(' ', found.Details)}").ToList();
            var blamed = include.FindAll(id => errors.Exists(error => error.Contains($"'{id}'", StringComparison.Ordinal)));
            if (errors.Count == 0)
            {
                return new DraftUnderReview(ExampleDeals.Workspace, deal, composed, new DateOnly(2026, 11, 22), AtExecution: false) { Reported = [.. diagnostics] };
            }

            blamed.Should().NotBeEmpty(string.Join('\n', errors));
            include.RemoveAll(blamed.Contains);
        }

        throw new InvalidOperationException($"No fullest deal of {model.Id} was found.");
    }

    private static string Text(PartnershipModel model, string strength, string regime, IEnumerable<string> include) => $$"""
        model: {{model.Id}}
        title: Fullest
        date: 2026-11-22
        strength: {{strength}}
        regime: {{regime}}
        regime-reason: for a test
        parties:
        {{string.Join('\n', Roles.SelectMany(PartiesOf))}}
        service: { description: support for people, start: 2027-04-01, end: 2033-03-31, value: { amount: 9000000, currency: GBP } }
        facts: {{Facts(model)}}
        include: [{{string.Join(", ", include)}}]
        {{(IsCharter(model) ? "existing-contracts: [{ title: Grant, parties: Commissioner Number1 and Provider Number1, date: 2026-01-01 }]" : string.Empty)}}
        """;

    private static string Facts(PartnershipModel model) => IsCharter(model)
        ? "{ authority: local-authority, nation: england, vulnerable-users: yes, personal-data: no, money: none }"
        : """
        { authority: local-authority, nation: england, light-touch: yes, health-services: no, mixed-services: no, vulnerable-users: yes, personal-data: yes,
            money: contract-price, main-codes: "85310000", procurement-start: 2026-04-20, legacy-event: none, award-route: competitive-flexible, exempt: none,
            concession: no, framework: no, private-utility: no, conflicts-assessment: CA 1, staff-transfer: none, staff-on-joining: none, staff-on-leaving: none,
            staff-on-exit: none, formerly-in-house: no, collaborative: no, joiners-paid: no, competing-providers: no, small-charities: no, real-entity: no }
        """;

    private static IEnumerable<string> PartiesOf(string role) => Enumerable.Range(1, role is "prime" or "orchestrator" ? 1 : 2)
        .Select(number => $"  - {{ name: {char.ToUpperInvariant(role[0])}{role[1..]} Number{number}, role: {role}, kind: {(role == "commissioner" ? "council" : "company")}, company-number: \"0900000{number}\" }}");
}
