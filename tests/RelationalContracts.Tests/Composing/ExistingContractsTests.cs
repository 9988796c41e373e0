using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Tests.Examples;

namespace RelationalContracts.Tests.Composing;

/// <summary>What the deal's key <c>existing-contracts</c> prints, and where.</summary>
public sealed class ExistingContractsTests
{
    private const string Umbrella = "safe-homes-umbrella";
    private const string Charter = "riverside-charter";
    private const string Grant = "existing-contracts: [{ title: Youth grant, parties: the Council and the Wharf, reference: RY-12 }]\n";

    [Fact]
    public void An_umbrella_names_each_contract_with_its_parties_its_dates_and_what_prevails()
    {
        var contract = Compose(ExampleDeals.Text(Umbrella), out _)[0];

        var schedule = Words(contract)[Words(contract).IndexOf("## Schedule 1 Existing contracts", StringComparison.Ordinal)..];

        schedule.Should().Contain("| Contract for refuge and safe accommodation | the County and Larch House | ECC-2190 | 18 March 2024 | 31 March 2029 | the Existing Contract on price and standard, this Agreement on the rest |");
        schedule.Should().Contain("| EBC-H-12 | 1 June 2022 | 31 May 2032 | this Agreement |");
        Words(contract).Should().Contain("when an Existing Contract prevails over this Agreement");
    }

    [Fact]
    public void A_contract_over_health_services_lists_the_service_contracts_once()
    {
        var words = Words(Compose(ExampleDeals.Text("nhs-overlay"), out _)[0]);

        words.Split("ICB-2025-0117").Should().HaveCount(2);
        words.Should().Contain("the service contract prevails, whatever the list of Existing Contracts states");
    }

    [Fact]
    public void A_charter_names_the_contracts_that_stay_and_changes_none()
    {
        var words = Words(Compose(ExampleDeals.Text(Charter) + Grant, out var findings)[0]);

        words.Should().Contain("Youth grant, between the Council and the Wharf").And.Contain("They stay as they are.");
        findings.Where(found => found.Severity != Severity.Note).Should().BeEmpty();
    }

    [Fact]
    public void Without_existing_contracts_only_an_umbrella_speaks_of_them()
    {
        Words(Compose(ExampleDeals.Text(Charter), out _)[0]).Should().NotContain("They stay as they are.");
        Words(Compose(ExampleDeals.Text("harbour-alliance"), out _)[0]).Should().NotContain("Existing Contract");
    }

    [Fact]
    public void An_entry_may_be_a_title_alone()
    {
        var words = Words(Compose(ExampleDeals.Text(Charter) + "existing-contracts: [Youth grant of 2025]\n", out var findings)[0]);

        words.Should().Contain("Youth grant of 2025, between");
        findings.HasErrors.Should().BeFalse();
    }

    [Fact]
    public void A_key_that_nothing_prints_is_a_warning_with_the_nearest_one()
    {
        Compose(ExampleDeals.Text(Charter) + Grant.Replace("reference:", "referense:", StringComparison.Ordinal), out var findings);

        var told = findings.Should().ContainSingle(found => found.Code == "RC3108").Which;
        told.Severity.Should().Be(Severity.Warning);
        told.Help.Should().Contain("reference");
    }

    private static IReadOnlyList<ContractDocument> Compose(string deal, out DiagnosticBag findings)
    {
        findings = [];
        return ExampleDeals.ComposeText(deal, findings);
    }

    private static string Words(ContractDocument document) => ExampleDeals.Words(document);
}
