using RelationalContracts.Composing;
using RelationalContracts.Library;
using RelationalContracts.Library.Coverage;
using RelationalContracts.Testing;
using RelationalContracts.Tests.Examples;

namespace RelationalContracts.Tests.Drafting;

public sealed class CoverageTests
{
    private const string Page = "docs/coverage.md";

    [Fact]
    public void The_coverage_page_is_what_the_library_gives()
    {
        var page = CoverageReport.Write(ShippedDrafting.Workspace, ShippedDrafting.Data);
        Accept(page);

        var stands = Repository.Read(Page);

        stands.Should().Be(page, "docs/coverage.md is generated; run this test with RELCON_ACCEPT=1 and read the change");
    }

    [Fact]
    public void No_mandatory_family_of_a_model_is_without_a_provision()
    {
        var unanswered =
            from set in ShippedDrafting.Data.MinimumSets
            from family in set.Mandatory
            where !FamiliesSection.Answers(ShippedDrafting.Workspace, ShippedDrafting.Workspace.Models[set.Model], family).Any()
            select $"{set.Model}: {family}";

        unanswered.ShouldBeNone();
    }

    [Fact]
    public void Every_model_has_a_minimum_set() =>
        ShippedDrafting.Data.MinimumSets.Select(set => set.Model).Should().BeEquivalentTo(ShippedDrafting.Workspace.Models.Keys);

    [Fact]
    public void Every_heading_of_a_form_is_answered_or_says_why_not() => ShippedDrafting.Data.Forms
        .SelectMany(form => form.Headings, (form, heading) => (Place: $"{form.Id}: {heading.Heading}", Heading: heading))
        .Where(named => named.Heading.Provisions.IsEmpty && named.Heading.Note.Length == 0)
        .Select(named => named.Place).ShouldBeNone();

    [Fact]
    public void A_robust_contract_answers_every_heading_of_a_form_in_its_strongest_drafting_or_the_form_says_why_not()
    {
        var answered = Strongest(ExampleDeals.Draft("home-independence", [])!.Composed.Composition);

        var unanswered = ShippedDrafting.Data.Forms
            .SelectMany(form => form.Headings, (form, heading) => (Place: $"{form.Id}: {heading.Heading}", Heading: heading))
            .Where(named => !named.Heading.Provisions.Any(answered.Contains))
            .ToList();

        unanswered.Where(named => named.Heading.WhenMissing.Length == 0 && !(named.Heading.Provisions.IsEmpty && named.Heading.Note.Length > 0))
            .Select(named => named.Place).ShouldBeNone();
        unanswered.Where(named => named.Heading.WhenMissing.Length > 0).Select(named => named.Heading)
            .Should().BeEquivalentTo(ShippedDrafting.Data.Forms.SelectMany(form => form.Headings).Where(heading => heading.WhenMissing.Length > 0), "no reason is left over");
    }

    private static HashSet<ProvisionId> Strongest(Composition composition) => [.. composition.Choices.Values
        .Where(choice => choice.IsIncluded && choice.Variant == ShippedDrafting.Workspace.Library.Find(choice.Id)!.Variants.Keys.Where(name => name is not VariantName.Charter).Max())
        .Select(choice => choice.Id)];

    [Fact]
    public void Every_provision_that_the_mappings_name_exists() => ShippedDrafting.Data.Forms
        .SelectMany(form => form.Headings).SelectMany(heading => heading.Provisions)
        .Concat(ShippedDrafting.Data.Catalogue.SelectMany(entry => entry.See))
        .Where(id => !ShippedDrafting.Workspace.Library.Contains(id)).ShouldBeNone();

    private static void Accept(string page)
    {
        if (Environment.GetEnvironmentVariable("RELCON_ACCEPT") == "1" && !Repository.IsCi)
        {
            File.WriteAllText(Repository.PathOf(Page), page);
        }
    }
}
