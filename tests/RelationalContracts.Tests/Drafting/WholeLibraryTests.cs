using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing;
using RelationalContracts.Reviewing.Balance;
using RelationalContracts.Reviewing.Wording;
using RelationalContracts.Tests.Examples;

namespace RelationalContracts.Tests.Drafting;

/// <summary>
/// Holds the whole library, what no example prints included, to the rules that only a composed draft shows: duties without
/// an actor or a time, second names for one thing, boards that cannot decide, principles without machinery.
/// </summary>
public sealed class WholeLibraryTests
{
    private const string Alliance = "harbour-alliance";
    private const string LeadProvider = "lead-provider";
    private const string Outcomes = "outcomes-partnership";
    private const string Umbrella = "safe-homes-umbrella";
    private const string Charter = "place-charter";

    // What gives way here to a provision that excludes it; another of these deals has it.
    private static readonly Dictionary<string, string[]> GivesWay = new()
    {
        [Alliance] = ["cooperation"],
        [LeadProvider] = ["good-faith", "no-blame"],
        [Outcomes] = ["unforeseen-events"],
        [Umbrella] = ["cooperation"],
        [Charter] = [],
    };

    [Theory]
    [InlineData(Alliance, VariantName.Light)]
    [InlineData(Alliance, VariantName.Standard)]
    [InlineData(Alliance, VariantName.Robust)]
    [InlineData(LeadProvider, VariantName.Light)]
    [InlineData(LeadProvider, VariantName.Standard)]
    [InlineData(LeadProvider, VariantName.Robust)]
    [InlineData(Outcomes, VariantName.Light)]
    [InlineData(Outcomes, VariantName.Standard)]
    [InlineData(Outcomes, VariantName.Robust)]
    [InlineData(Umbrella, VariantName.Light)]
    [InlineData(Umbrella, VariantName.Standard)]
    [InlineData(Umbrella, VariantName.Robust)]
    [InlineData(Charter, VariantName.Charter)]
    public void A_draft_with_every_provision_in_it_is_worded_and_balanced_so_that_nothing_is_found(string name, VariantName variant)
    {
        var draft = WithEverything(name, variant);

        var findings = new BalanceReview().Review(draft).Concat(new WordingReview().Review(draft)).Where(finding => finding.Result == ReviewResult.Failed);

        findings.Select(finding => $"{finding.Check} {finding.Message} {finding.At}").ShouldBeNone();
    }

    [Fact]
    public void These_drafts_leave_no_provision_and_no_drafting_out()
    {
        var printed =
            from name in GivesWay.Keys
            from variant in name == Charter ? [VariantName.Charter] : new[] { VariantName.Light, VariantName.Standard, VariantName.Robust }
            from choice in WithEverything(name, variant).Composed.Composition.Included
            select (choice.Id, choice.Variant);

        ShippedDrafting.Variants.Select(one => (one.Provision.Id, Variant: one.Drafting.Name)).Except(printed.Select(one => (one.Id, Variant: one.Variant!.Value))).ShouldBeNone();
    }

    private static DraftUnderReview WithEverything(string name, VariantName variant)
    {
        var diagnostics = new DiagnosticBag();
        var text = ExampleDeals.Text(name) + (name == Charter ? "existing-contracts: [{ title: Grant, parties: the County and the Foundation }]\n" : string.Empty);
        var deal = Filled(DealReader.Read(SourceFile.FromText($"{name}.deal.yaml", text), diagnostics)!, name, variant);
        var composed = ContractComposer.Compose(ExampleDeals.Workspace, deal, Edition.Clean, diagnostics)!;
        diagnostics.Where(found => found.Severity == Severity.Error).ShouldBeNone();
        return new DraftUnderReview(ExampleDeals.Workspace, deal, composed, deal.Date, AtExecution: false);
    }

    private static Deal Filled(Deal deal, string name, VariantName variant) => deal with
    {
        Strength = variant is VariantName.Charter ? VariantName.Standard : variant,
        Include = [.. Fitting(deal, name, variant).Select(provision => new ProvisionReference(provision.Id, deal.At))],
        Omit = [],
        Variants = [.. Fitting(deal, name, variant).Where(provision => provision.Variants.ContainsKey(variant)).Select(provision => new VariantChoice(new ProvisionReference(provision.Id, deal.At), variant))],
        Notes = [],
    };

    private static IEnumerable<Provision> Fitting(Deal deal, string name, VariantName variant)
    {
        var excluded = ExampleDeals.Workspace.Models[deal.Model.Name].Excluded.Select(entry => entry.Provision.Id.Value).Concat(GivesWay[name]).ToHashSet(StringComparer.Ordinal);
        return ShippedDrafting.Provisions
            .Where(provision => provision.Variants.Keys.Any(drafted => drafted is VariantName.Charter == variant is VariantName.Charter))
            .Where(provision => !excluded.Contains(provision.Id.Value));
    }
}
