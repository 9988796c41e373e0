using RelationalContracts.Diagnostics;
using RelationalContracts.Tests.Examples;

namespace RelationalContracts.Tests.Composing;

/// <summary>Which law governs a contract whose deal says it, and one whose deal says only where its services are.</summary>
public sealed class GoverningLawTests
{
    private const string Scottish = "scottish-alliance";
    private const string Chosen = "law-of: scotland\n";

    [Fact]
    public void A_deal_that_says_only_its_nation_falls_under_the_law_of_that_nation_and_is_told_so()
    {
        var (text, findings) = Compose(deal => deal.Replace(Chosen, string.Empty, StringComparison.Ordinal));

        text.Should().Contain("The law of Scotland governs this Agreement").And.Contain("by its proper officer in the presence of a witness");
        text.Should().NotContain("England and Wales");
        var told = findings.Should().ContainSingle(found => found.Code == "RC3026").Which;
        told.Severity.Should().Be(Severity.Warning);
        told.Message.Should().Contain("Scotland");
        told.Help.Should().Contain("law-of: scotland");
    }

    [Fact]
    public void Northern_Ireland_has_a_law_of_its_own()
    {
        var (text, findings) = Compose(deal => deal
            .Replace(Chosen, string.Empty, StringComparison.Ordinal)
            .Replace("nation: scotland", "nation: northern-ireland", StringComparison.Ordinal));

        text.Should().Contain("The law of Northern Ireland governs this Agreement").And.NotContain("subscribed before a witness");
        findings.Should().Contain(found => found.Code == "RC3026" && found.Message.Contains("Northern Ireland", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nation: scotland", "nation: wales")]
    [InlineData("nation: scotland", "nation: england")]
    public void Wales_and_England_share_one_law_and_nothing_needs_saying(string was, string now)
    {
        var (text, findings) = Compose(deal => deal.Replace(Chosen, string.Empty, StringComparison.Ordinal).Replace(was, now, StringComparison.Ordinal));

        text.Should().Contain("The law of England and Wales governs this Agreement");
        findings.Should().NotContain(found => found.Code == "RC3026");
    }

    [Fact]
    public void A_law_that_the_deal_chooses_counts_wherever_the_services_are()
    {
        var (text, findings) = Compose(deal => deal.Replace(Chosen, "law-of: england-and-wales\n", StringComparison.Ordinal));

        text.Should().Contain("The law of England and Wales governs this Agreement").And.NotContain("Subscribed for");
        findings.Should().NotContain(found => found.Code == "RC3026");
    }

    [Fact]
    public void A_law_chosen_among_the_values_is_the_law_of_the_signatures_too()
    {
        var (text, findings) = Compose(deal => deal
            .Replace(Chosen, string.Empty, StringComparison.Ordinal)
            .Replace("\nvalues:\n", "\nvalues:\n  governing_law: england-and-wales\n", StringComparison.Ordinal));

        text.Should().Contain("The law of England and Wales governs this Agreement").And.NotContain("Subscribed for");
        findings.Should().NotContain(found => found.Code == "RC3026");
    }

    [Fact]
    public void A_charter_has_no_law_that_governs_it()
    {
        var diagnostics = new DiagnosticBag();

        ExampleDeals.ComposeText(ExampleDeals.Text("place-charter").Replace("nation: england", "nation: scotland", StringComparison.Ordinal), diagnostics).Should().NotBeEmpty();

        diagnostics.Should().NotContain(found => found.Code == "RC3026");
    }

    private static (string Text, DiagnosticBag Findings) Compose(Func<string, string> edit)
    {
        var diagnostics = new DiagnosticBag();
        var documents = ExampleDeals.ComposeText(edit(ExampleDeals.Text(Scottish)), diagnostics);
        return (string.Join("\n", documents.Select(ExampleDeals.Words)), diagnostics);
    }
}
