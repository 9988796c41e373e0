using RelationalContracts.Library;

namespace RelationalContracts.Tests.Drafting;

public sealed class CompletenessTests
{
    private static readonly VariantName[] Grades = [VariantName.Light, VariantName.Standard, VariantName.Robust];

    [Fact]
    public void The_catalogue_and_what_stands_beside_it_read_without_a_finding() =>
        ShippedDrafting.Findings.ShouldBeNone();

    [Fact]
    public void Every_provision_says_what_it_is_for_when_to_use_it_and_what_it_does() => ShippedDrafting.Provisions
        .Where(provision => provision.Purpose.Length == 0 || provision.Guidance.Length == 0 || provision.Version.Length == 0 || provision.Nature is null)
        .Select(provision => provision.Id.Value).ShouldBeNone();

    [Fact]
    public void Every_variable_has_a_question() => ShippedDrafting.Provisions
        .SelectMany(provision => provision.Variables, (provision, variable) => (provision.Id, Variable: variable))
        .Where(asked => !asked.Variable.Question.Contains('?', StringComparison.Ordinal))
        .Select(asked => $"{asked.Id} {asked.Variable.Name}: '{asked.Variable.Question}'").ShouldBeNone();

    [Fact]
    public void Every_number_of_the_catalogue_has_the_provision_and_the_drafting_it_needs()
    {
        var missing =
            from entry in ShippedDrafting.Data.Catalogue
            where entry.Provision is not null
            let provision = ShippedDrafting.Workspace.Library.Find(entry.Provision!.Value)
            where provision is null || provision.Catalogue != entry.Number || entry.Drafting.Any(name => !provision.Variants.ContainsKey(name))
            select $"{entry.Number} {entry.Provision}";

        missing.ShouldBeNone();
    }

    [Fact]
    public void Every_number_of_the_catalogue_is_accounted_for_once()
    {
        var entries = ShippedDrafting.Data.Catalogue;

        entries.Should().HaveCount(213).And.OnlyHaveUniqueItems(entry => entry.Number);
        entries.Where(entry => entry.Provision is null && entry.AnsweredBy.Length == 0).ShouldBeNone();
        ShippedDrafting.Provisions.Select(provision => provision.Catalogue).OfType<string>().Except(entries.Select(entry => entry.Number)).ShouldBeNone();
    }

    [Fact]
    public void The_library_is_as_large_as_promised()
    {
        var provisions = ShippedDrafting.Provisions.ToList();

        provisions.Select(provision => provision.Catalogue).OfType<string>().Distinct().Count().Should().BeGreaterThanOrEqualTo(150);
        provisions.Count(provision => Grades.All(provision.Variants.ContainsKey)).Should().BeGreaterThanOrEqualTo(80);
        provisions.Count(provision => provision.Variants.ContainsKey(VariantName.Charter)).Should().BeGreaterThanOrEqualTo(40);
    }

    [Fact]
    public void Every_finding_comes_from_a_source_of_the_briefs()
    {
        var known = ShippedDrafting.Data.Sources.Select(source => source.CitedAs).OfType<string>().ToHashSet(StringComparer.Ordinal);

        ShippedDrafting.Provisions
            .SelectMany(provision => provision.Evidence, (provision, evidence) => $"{provision.Id}: {evidence.Source}")
            .Where(cited => !known.Contains(cited[(cited.IndexOf(':', StringComparison.Ordinal) + 2)..]))
            .ShouldBeNone();
    }

    [Fact]
    public void Every_citation_of_law_is_in_the_citations() => ShippedDrafting.Provisions
        .SelectMany(provision => provision.Law, (provision, law) => (provision.Id, law.Name))
        .Where(cited => !ShippedDrafting.Workspace.Law.Citations.ContainsKey(cited.Name))
        .ShouldBeNone();
}
