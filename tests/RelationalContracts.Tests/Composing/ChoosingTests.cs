using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Testing.Sources;

namespace RelationalContracts.Tests.Composing;

/// <summary>Which provisions are in, in which variant, and why.</summary>
public class ChoosingTests
{
    private const string Text = "## Light\n\n1. Light.\n\n## Standard\n\n1. Standard.\n\n## Robust\n\n1. Robust.";

    [Fact]
    public void Dependencies_are_added_through_other_provisions_with_the_chain_of_reasons()
    {
        var draft = new SourceSet()
            .Provision("one", Text, "depends-on: [two]")
            .Provision("two", Text, "depends-on: { all: [], standard: [three] }", required: false)
            .Provision("three", Text, required: false)
            .Provision("four", Text, required: false).Compose();

        draft.Codes.Should().BeEmpty();
        Choice(draft, "three").Reasons.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Rule = "depends-on", By = "two" });
        Choice(draft, "four").IsIncluded.Should().BeFalse();
    }

    [Fact]
    public void Dependencies_follow_the_variant()
    {
        var set = new SourceSet()
            .Provision("one", Text, "depends-on: { robust: [two] }")
            .Provision("two", Text, required: false);

        Has(set.Deal("strength: standard").Compose(), "two").Should().BeFalse();
        Has(set.Deal("strength: robust").Compose(), "two").Should().BeTrue();
        Has(set.Deal("variants: { one: robust }").Compose(), "two").Should().BeTrue();
    }

    [Fact]
    public void The_deal_goes_before_the_model_and_the_model_before_the_strength()
    {
        var set = new SourceSet().Provision("one", Text).Provision("two", Text).Model("variants: { one: light, two: light }");

        var draft = set.Deal("strength: robust\nvariants: { two: standard }").Compose();

        Choice(draft, "one").Variant.Should().Be(VariantName.Light);
        Choice(draft, "two").Variant.Should().Be(VariantName.Standard);
    }

    [Theory]
    [InlineData("## Light\n\n1. L.\n\n## Robust\n\n1. R.", "standard", VariantName.Robust)]
    [InlineData("## Light\n\n1. L.", "robust", VariantName.Light)]
    [InlineData("## Standard\n\n1. S.", "light", VariantName.Standard)]
    public void A_missing_grade_gives_the_nearest_and_of_two_as_near_the_stronger(string body, string strength, VariantName expected)
    {
        var draft = new SourceSet().Provision("one", body).Deal($"strength: {strength}").Compose();

        Choice(draft, "one").Variant.Should().Be(expected);
        draft.Codes.Should().Equal("RC3009");
    }

    [Fact]
    public void Provisions_written_once_share_one_note_and_one_that_the_deal_chose_has_its_own()
    {
        const string Once = "## Standard\n\n1. S.";
        var set = new SourceSet().Provision("one", Once).Provision("two", Once).Provision("three", Once);

        var draft = set.Deal("strength: robust\nvariants: { two: light }").Compose();

        draft.Diagnostics.Select(found => found.Message).Should().BeEquivalentTo(
            "'two' has no light drafting, so its standard drafting is used.",
            "Written once for every strength, and printed as they are: one, three.");
        draft.Diagnostics.Should().OnlyContain(found => found.Severity == Severity.Note);
    }

    [Fact]
    public void Recommended_provisions_are_in_unless_omitted_and_optional_ones_if_included()
    {
        var set = new SourceSet().Provision("one", Text).Provision("two", Text, required: false).Provision("three", Text, required: false)
            .Model("  recommended: [two]\n  optional: [three]");

        Has(set.Compose(), "two").Should().BeTrue();
        Has(set.Compose(), "three").Should().BeFalse();
        Has(set.Deal("omit: [two]\ninclude: [three]").Compose(), "two").Should().BeFalse();
        Has(set.Deal("omit: [two]\ninclude: [three]").Compose(), "three").Should().BeTrue();
    }

    [Theory]
    [InlineData("omit: [one]", "RC3004")]
    [InlineData("omit: [two]", "RC3004")]
    [InlineData("include: [never]", "RC3003")]
    [InlineData("include: [rival]", "RC3005")]
    [InlineData("include: [nothing]", "RC3002")]
    [InlineData("variants: { one: charter }", "RC3019")]
    [InlineData("include: [four]\nomit: [four]", "RC3024")]
    [InlineData("facts: { unheard: yes }", "RC3020")]
    [InlineData("theme: unheard", "RC3016")]
    [InlineData("documents: [unheard]", "RC3015")]
    [InlineData("regime: unheard\nregime-reason: because", "RC3023")]
    [InlineData("regime: full", "RC3022")]
    [InlineData("values: { unheard: 1 }", "RC3101")]
    public void A_choice_that_cannot_stand_is_explained(string deal, string code)
    {
        var draft = new SourceSet()
            .Provision("one", Text, "depends-on: [two]")
            .Provision("two", Text, required: false)
            .Provision("four", Text, required: false)
            .Provision("never", Text, required: false)
            .Provision("rival", Text, "conflicts-with: [one]", required: false)
            .Model("  excluded: { never: It does not fit. }")
            .Deal(deal).Compose();

        draft.Codes.Should().Contain(code);
    }

    [Fact]
    public void A_false_condition_takes_a_required_provision_out_and_is_an_error_where_it_is_needed()
    {
        var set = new SourceSet().Provision("one", Text, "when: parties.count > 5").Provision("two", Text);

        Has(set.Compose(), "one").Should().BeFalse();
        set.Provision("three", Text, "depends-on: [one]").Compose().Codes.Should().Contain("RC3012");
    }

    [Fact]
    public void Conditions_may_ask_for_other_provisions_and_a_circle_is_an_error()
    {
        new SourceSet().Provision("one", Text).Provision("two", Text, "when: not has(one)").Compose().Deal!.Composition.Has(new ProvisionId("two")).Should().BeFalse();
        new SourceSet().Provision("one", Text, "when: not has(two)").Provision("two", Text, "when: not has(one)").Compose().Codes.Should().Contain("RC3008");
    }

    [Fact]
    public void Rules_add_raise_and_rule_out_with_their_reasons()
    {
        var set = new SourceSet().Provision("one", Text).Provision("two", Text, required: false).Provision("three", Text).Rules("""
              - { id: R1, reason: Two comes with one., if: { one: any }, adds: [two] }
              - { id: R2, reason: Robust words need machinery., if: { one: robust }, at-least: { three: robust } }
            """);

        var standard = set.Compose();
        var robust = set.Deal("variants: { one: robust }").Compose();

        Choice(standard, "two").Reasons.Single().Text.Should().Be("Two comes with one.");
        Choice(standard, "three").Variant.Should().Be(VariantName.Standard);
        Choice(robust, "three").Variant.Should().Be(VariantName.Robust);
        set.Deal("variants: { one: robust, three: light }").Compose().Codes.Should().Contain("RC3018");
    }

    [Fact]
    public void Omitting_and_then_including_gives_back_the_same_draft()
    {
        var set = new SourceSet().Provision("one", Text).Provision("two", Text, required: false).Model("  recommended: [two]");

        set.Deal("include: [two]").Compose().Lines.Should().Equal(set.Compose().Lines);
    }

    [Theory]
    [InlineData("party-roles", "[{ name: A, role: provider }, { name: B, role: provider }]", "RC3010")]
    [InlineData("too-few", "[{ name: A, role: commissioner }]", "RC3010")]
    public void A_model_says_how_few_parties_it_accepts(string why, string parties, string code)
    {
        var draft = new SourceSet().Provision("one", Text)
            .Template("models/test.yaml", "id: test\ntitle: T\nsummary: S.\ndocuments: [contract]\nbinding: true\nparties: { min: 2, roles: { commissioner: { min: 1 } } }\nprovisions: { required: [one] }\n")
            .Parties(parties).Compose();

        draft.Codes.Should().Contain(code, why);
    }

    [Fact]
    public void An_unknown_model_says_what_was_probably_meant()
    {
        var draft = new SourceSet().Provision("one", Text).Template("models/test.yaml", "id: tset\ntitle: T\nsummary: S.\ndocuments: [contract]\nbinding: true\nparties: { min: 1 }\nprovisions: { required: [one] }\n").Compose();

        draft.Diagnostics.Should().Contain(finding => finding.Code == "RC3001" && finding.Help!.Contains("tset"));
    }

    private static ProvisionChoice Choice(ComposedSources draft, string id) => draft.Deal!.Composition.Choices[new ProvisionId(id)];

    private static bool Has(ComposedSources draft, string id) => draft.Deal!.Composition.Has(new ProvisionId(id));
}
