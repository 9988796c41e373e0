using FsCheck;
using FsCheck.Fluent;
using RelationalContracts.Composing;
using RelationalContracts.Composing.Conflicts;
using RelationalContracts.Composing.Explaining;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Testing.Sources;

namespace RelationalContracts.Tests.Composing.Conflicts;

/// <summary>A deal that asks for the impossible is told what cannot hold together, and what would help.</summary>
public class ContradictionTests
{
    private const string Text = "## Light\n\n1. Light.\n\n## Standard\n\n1. Standard.\n\n## Robust\n\n1. Robust.";

    [Fact]
    public void In_a_random_world_the_members_contradict_each_other_and_any_one_fewer_do_not() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => IsMinimal(RandomWorld.Small(seed))));

    [Fact]
    public void In_a_random_deal_of_the_shipped_library_the_members_contradict_each_other_and_any_one_fewer_do_not() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(12), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => IsMinimal(RandomWorld.OfShipped(seed))));

    [Fact]
    public void In_a_random_world_no_smaller_set_of_choices_and_rules_contradicts_itself() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => IsSmallest(RandomWorld.Small(seed))));

    [Fact]
    public void Every_way_out_of_a_random_world_works() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => WaysOutWork(RandomWorld.Small(seed))));

    [Fact]
    public void Every_way_out_of_a_random_deal_of_the_shipped_library_works() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(4), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => WaysOutWork(RandomWorld.OfShipped(seed))));

    // Otherwise the properties above would hold for want of anything to hold for. A missing drafting needs a charter: see below.
    [Fact]
    public void Random_worlds_are_wrong_in_every_way()
    {
        var kinds = Enumerable.Range(0, 300).Select(RandomWorld.Small).Select(world => world.Select()).OfType<SettledSelection>()
            .SelectMany(settled => new FaultFinder(settled).Find()).CountBy(fault => fault.Kind).ToDictionary();

        kinds.Should().HaveCount(Enum.GetValues<FaultKind>().Length - 1).And.OnlyContain(kind => kind.Value >= 5);
    }

    [Fact]
    public void A_long_chain_is_told_link_by_link_with_the_place_of_each()
    {
        var draft = new SourceSet()
            .Provision("one", Text, "depends-on: { robust: [two] }", required: false)
            .Provision("two", Text, required: false)
            .Provision("three", Text, required: false)
            .Rules("  - { id: R1, reason: Three goes with two., if: { two: any }, adds: [three] }\n")
            .Deal("include: [one]\nomit: [three]\nvariants: { one: robust }").Compose();

        var contradiction = draft.Diagnostics.Single(found => found.Code == "RC3004").Contradiction!;

        contradiction.Members.Select(member => member.Text).Should().Equal(
            "The deal includes 'one'.", "The deal omits 'three'.", "The deal chooses the robust drafting of 'one'.", "'one' needs 'two'.", "The rule 'R1': Three goes with two.");
        contradiction.Members.Should().OnlyContain(member => member.Place.File.Length > 0);
        contradiction.WaysOut.Should().Equal(
            "Take 'three' out of 'omit'.", "Take 'one' out of 'variants'.", "Choose the light drafting of 'one' under 'variants'.", "Choose the standard drafting of 'one' under 'variants'.", "Take 'one' out of 'include'.");
    }

    // By the rule, which is the shorter chain, five things contradict each other, and each of the five is needed; by the longer chain only four do.
    [Fact]
    public void Of_two_sets_that_need_all_their_members_the_smaller_is_told_even_where_its_chain_is_longer()
    {
        var draft = new SourceSet()
            .Provision("one", Text, required: false)
            .Provision("two", Text, required: false)
            .Provision("three", Text, required: false)
            .Provision("start", Text, "depends-on: [link]", required: false)
            .Provision("link", Text, "depends-on: [never]", required: false)
            .Provision("never", Text, required: false)
            .Rules("  - { id: R1, reason: Three ask for it., if: { one: any, two: any, three: any }, adds: [never] }\n")
            .Model("  excluded: { never: It does not fit. }")
            .Deal("include: [one, two, three, start]").Compose();

        var contradiction = draft.Diagnostics.Single(found => found.Code == "RC3007").Contradiction!;

        contradiction.Members.Select(member => member.Text).Should().Equal(
            "The deal includes 'start'.", "The model 'test' excludes 'never': It does not fit.", "'link' needs 'never'.", "'start' needs 'link'.");
    }

    [Fact]
    public void Where_two_choices_ask_for_the_same_the_way_out_changes_both()
    {
        var draft = new SourceSet()
            .Provision("one", Text, "depends-on: [never]", required: false)
            .Provision("two", Text, "depends-on: [never]", required: false)
            .Provision("three", Text)
            .Provision("never", Text, required: false)
            .Model("  excluded: { never: It does not fit. }")
            .Deal("include: [one, two]").Compose();

        draft.Diagnostics.Single(found => found.Code == "RC3007").Contradiction!.WaysOut.Should().Equal("Take 'one' out of 'include' and take 'two' out of 'include'.");
    }

    [Fact]
    public void What_comes_of_the_overall_strength_points_at_its_line_and_another_strength_is_a_way_out()
    {
        var draft = new SourceSet()
            .Provision("one", Text, "depends-on: { robust: [never] }")
            .Provision("never", Text, required: false)
            .Model("  excluded: { never: It does not fit. }")
            .Deal("status: draft\nstrength: robust").Compose();

        var found = draft.Diagnostics.Single(found => found.Code == "RC3007");

        found.Place.Should().Be(draft.Deal!.Context.Deal.PlaceOf("strength")).And.NotBe(draft.Deal.Context.Deal.At);
        found.Contradiction!.Members.Should().ContainSingle(member => member.Text == "The deal's strength is robust.").Which.Place.Should().Be(found.Place);
        found.Contradiction.WaysOut.Should().Contain(["Set 'strength' to light.", "Set 'strength' to standard."]);
    }

    [Fact]
    public void What_the_model_alone_asks_for_points_at_the_line_that_names_the_model()
    {
        var draft = new SourceSet()
            .Provision("one", Text, "depends-on: [never]")
            .Provision("never", Text, required: false)
            .Model("  excluded: { never: It does not fit. }").Compose();

        draft.Diagnostics.Single(found => found.Code == "RC3007").Place.Should().Be(draft.Deal!.Context.Deal.Model.At);
    }

    [Fact]
    public void Where_the_deal_itself_sets_the_regime_leaving_it_to_the_facts_is_a_way_out()
    {
        var draft = new SourceSet()
            .Provision("one", Text)
            .Provision("two", Text, "regimes: { mandatory: [full] }", required: false)
            .Model("  excluded: { two: It does not fit. }")
            .Deal("regime: full\nregime-reason: We say so.").Compose();

        draft.Diagnostics.Single(found => found.Code == "RC3007").Contradiction!.WaysOut.Should().Equal("Take 'regime' out, so that the facts decide it.");
    }

    [Fact]
    public void Where_no_choice_of_the_deal_is_to_blame_it_says_so()
    {
        var draft = new SourceSet().Provision("one", Text, "depends-on: [two]").Provision("two", Text, "when: parties.count > 5", required: false).Compose();

        var found = draft.Diagnostics.Single(found => found.Code == "RC3012");

        found.Contradiction!.WaysOut.Should().BeEmpty();
        found.ToString().Should().Contain("the number of parties is 2, which is not over 5").And.Contain("the model, the library or the facts would have to change");
    }

    private static bool IsMinimal(RandomWorld world)
    {
        if (world.Select() is not { } settled)
        {
            return true;
        }

        var finder = new ContradictionFinder(settled, DealReselection.Over(world.Workspace));
        foreach (var fault in new FaultFinder(settled).Find())
        {
            var premises = finder.Premises(fault);
            Holds(settled, fault, premises).Should().BeTrue("{0} follows from {1}", fault, string.Join(' ', premises.Select(premise => premise.Text)));
            premises.Should().OnlyContain(premise => !Holds(settled, fault, premises.Remove(premise)));
            premises.Should().OnlyContain(premise => premise.Text.Length > 0 && premise.At.File.Length > 0);
        }

        return true;
    }

    private static bool IsSmallest(RandomWorld world)
    {
        if (world.Select() is not { } settled)
        {
            return true;
        }

        var finder = new ContradictionFinder(settled, DealReselection.Over(world.Workspace));
        foreach (var fault in new FaultFinder(settled).Find())
        {
            Premise[] candidates = [.. PremiseFinder.AlongAllWays(settled, new Derivation(settled), fault, int.MaxValue)];
            var size = finder.Premises(fault).Length;
            if (candidates.Length <= 14)
            {
                Sets(candidates, size - 1).Should().NotContain(smaller => Holds(settled, fault, smaller), "{0} has a set of {1}", fault, size);
            }
        }

        return true;
    }

    private static IEnumerable<Premise[]> Sets(Premise[] candidates, int size) => Enumerable.Range(0, 1 << candidates.Length)
        .Where(mask => int.PopCount(mask) == size)
        .Select(mask => candidates.Where((_, index) => (mask & (1 << index)) != 0).ToArray());

    private static bool Holds(SettledSelection settled, SelectionFault fault, IReadOnlyCollection<Premise> premises) =>
        new ReducedWorld(settled.Problem, fault, premises).HasFault();

    // The engine tried them on the choice alone; here each is composed in full.
    private static bool WaysOutWork(RandomWorld world)
    {
        if (world.Select() is not { } settled)
        {
            return true;
        }

        var ways = new WayOutFinder(settled, new Derivation(settled), DealReselection.Over(world.Workspace));
        var before = Errors(world).ToList();
        foreach (var fault in new FaultFinder(settled).Find().Take(4))
        {
            var message = CompositionDiagnostics.Of(fault, settled.Problem, new Contradiction([], []), SourceSpan.None).Message;
            foreach (var way in ways.Of(fault))
            {
                var after = Errors(world with { Deal = way.Aggregate(world.Deal, (deal, edit) => edit.Apply(deal)) }).ToList();
                after.Should().NotContain(message, string.Join(" and ", way.Select(edit => edit.Text)));
                after.Should().BeSubsetOf(before);
            }
        }

        return true;
    }

    private static IEnumerable<string> Errors(RandomWorld world)
    {
        var diagnostics = new DiagnosticBag();
        ContractComposer.Compose(world.Workspace, world.Deal, Edition.Clean, diagnostics);
        return diagnostics.Where(found => found.Contradiction is not null).Select(found => found.Message);
    }
}
