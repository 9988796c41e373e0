using RelationalContracts.Library;
using RelationalContracts.Library.Coverage;

namespace RelationalContracts.Tests.Drafting;

public sealed class StrengthTests
{
    private static readonly VariantName[] Grades = [VariantName.Light, VariantName.Standard, VariantName.Robust];

    // Recitals hold no duties: a stronger one tells more of the need and of why this form was chosen.
    private static readonly string[] WithoutMachinery = ["background"];

    [Fact]
    public void A_stronger_variant_adds_an_actor_a_time_a_record_a_limit_or_a_route() =>
        Steps.Where(step => !step.Stronger.Beyond(step.Weaker).Any()).Select(step => step.Name).ShouldBeNone();

    [Fact]
    public void A_stronger_variant_has_no_less_machinery_on_the_whole() =>
        Steps.Where(step => Total(step.Stronger) <= Total(step.Weaker)).Select(step => $"{step.Name}: {Total(step.Weaker)} to {Total(step.Stronger)}").ShouldBeNone();

    [Fact]
    public void What_has_no_machinery_adds_paragraphs_instead()
    {
        foreach (var provision in ShippedDrafting.Provisions.Where(provision => WithoutMachinery.Contains(provision.Id.Value)))
        {
            Grades.Select(grade => Machinery.Of(provision, provision.Variants[grade]).Paragraphs).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void Adjectives_are_no_machinery()
    {
        var plain = Measured("The Parties must meet every month.");
        var warm = Measured("The committed and trusting Parties must earnestly meet every month.");

        Total(warm).Should().Be(Total(plain));
    }

    [Fact]
    public void Every_kind_of_machinery_is_seen()
    {
        var plain = Measured("The Parties must meet.");
        var strong = Measured("The Parties must meet. The chair must send a report within 5 working days, up to the limit in [](#payment).");

        strong.Beyond(plain).Should().Equal("actor", "time", "record", "limit", "route");
    }

    private static IEnumerable<(string Name, Machinery Weaker, Machinery Stronger)> Steps =>
        from provision in ShippedDrafting.Provisions
        where !WithoutMachinery.Contains(provision.Id.Value)
        let grades = Grades.Where(provision.Variants.ContainsKey).ToList()
        from pair in grades.Zip(grades.Skip(1))
        select (
            $"{provision.Id} {pair.First.Word()} to {pair.Second.Word()}",
            Machinery.Of(provision, provision.Variants[pair.First]),
            Machinery.Of(provision, provision.Variants[pair.Second]));

    private static int Total(Machinery machinery) =>
        machinery.Duties + machinery.Powers + machinery.Times + machinery.Records + machinery.Limits + machinery.Routes.Count;

    private static Machinery Measured(string sentence)
    {
        var provision = ProvisionReader.Read(RelationalContracts.Reading.SourceFile.FromText("clause-library/review/sample.md", Source(sentence)), [])!;
        return Machinery.Of(provision, provision.Variants[VariantName.Light]);
    }

    private static string Source(string sentence) => $"""
        ---
        id: sample
        title: Sample
        family: review
        purpose: Shows how machinery is measured.
        version: 1.0.0
        ---

        ## Light

        1. {sentence}
        """;
}
