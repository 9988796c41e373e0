using FsCheck;
using FsCheck.Fluent;
using RelationalContracts.Composing;
using RelationalContracts.Composing.Conditions;
using RelationalContracts.Composing.Explaining;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Expressions;
using RelationalContracts.Library;

namespace RelationalContracts.Tests.Composing.Explaining;

/// <summary>
/// Every reason is a cause. Of reasons that are each enough by themselves, taking all away changes the outcome, and leaving any
/// one of them keeps it; with a single reason, that is to say that without it the outcome would be another.
/// </summary>
public class CausalityTests
{
    [Fact]
    public void In_random_worlds_every_reason_for_being_in_or_out_is_a_cause() => ForWorlds(150, RandomWorld.Small, (world, settled) => All(world, settled, InOrOut));

    [Fact]
    public void In_random_worlds_every_reason_for_a_variant_is_a_cause() => ForWorlds(150, RandomWorld.Small, (world, settled) => All(world, settled, Variant));

    [Fact]
    public void In_random_worlds_every_reason_for_a_regime_is_a_cause() => ForWorlds(100, RandomWorld.Small, Regime);

    [Fact]
    public void In_random_worlds_what_a_condition_is_said_to_hang_on_decides_it() => ForWorlds(100, RandomWorld.Small, Conditions);

    [Fact]
    public void With_the_shipped_library_every_reason_for_being_in_or_out_is_a_cause() => ForWorlds(6, RandomWorld.OfShipped, (world, settled) => Some(world, settled, InOrOut));

    [Fact]
    public void With_the_shipped_library_every_reason_for_a_variant_is_a_cause() => ForWorlds(6, RandomWorld.OfShipped, (world, settled) => Some(world, settled, Variant));

    [Fact]
    public void With_the_shipped_library_every_reason_for_a_regime_is_a_cause() => ForWorlds(40, RandomWorld.OfShipped, Regime);

    [Fact]
    public void With_the_shipped_library_what_a_condition_is_said_to_hang_on_decides_it() => ForWorlds(6, RandomWorld.OfShipped, Conditions);

    private static void ForWorlds(int count, Func<int, RandomWorld> make, Action<RandomWorld, SettledSelection> check) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(count), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var world = make(seed);
            if (world.Chosen() is { } settled)
            {
                check(world, settled);
            }

            return true;
        }));

    private static void All(RandomWorld world, SettledSelection settled, Action<RandomWorld, SettledSelection, Provision> check) =>
        world.Workspace.Library.Provisions.ToList().ForEach(provision => check(world, settled, provision));

    private static void Some(RandomWorld world, SettledSelection settled, Action<RandomWorld, SettledSelection, Provision> check) =>
        world.Workspace.Library.Provisions.Where((_, index) => index % 11 == world.Deal.SourceText.Length % 11).ToList().ForEach(provision => check(world, settled, provision));

    private static void InOrOut(RandomWorld world, SettledSelection settled, Provision provision)
    {
        var id = provision.Id;
        var isIn = settled.Selection.Has(id);
        var reasons = new SelectionReasons(settled).ReasonsFor(id);

        reasons.Should().NotBeEmpty();
        var without = Remove(world, reasons).Chosen();
        (without is null || Outcome(without, id, isIn) != isIn || AreNew(without, id, reasons)).Should().BeTrue("'{0}' is {1} because: {2}", id, isIn ? "in" : "out", Words(reasons));
        foreach (var reason in reasons)
        {
            var only = Remove(world, reasons.Remove(reason)).Chosen();
            (only is null || Outcome(only, id, isIn) == isIn).Should().BeTrue("'{0}' is {1} because of this alone: {2}", id, isIn ? "in" : "out", reason.Text);
        }

        RandomWorld Remove(RandomWorld from, IEnumerable<Reason> some) => some.Aggregate(from, (left, reason) => left.Without(id, isIn, reason));
    }

    // What was in must be out. What was out must be in, and be able to stand.
    private static bool Outcome(SettledSelection settled, ProvisionId id, bool wasIn) => wasIn
        ? settled.Selection.Has(id)
        : settled.Selection.Has(id) && new FaultFinder(settled).Find().All(fault => fault.Kind is FaultKind.UnderFloor or FaultKind.NoDrafting || (fault.Id != id && fault.Other != id));

    // Taking a cause away can call up another that slept: a rule no longer raises a provision, and its weaker drafting needs what the stronger did not.
    private static bool AreNew(SettledSelection settled, ProvisionId id, IEnumerable<Reason> before) =>
        !new SelectionReasons(settled).ReasonsFor(id).Select(Key).Intersect(before.Select(Key)).Any();

    private static (string Rule, string By) Key(Reason reason) => (reason.Rule, reason.By);

    private static void Variant(RandomWorld world, SettledSelection settled, Provision provision)
    {
        if (settled.Selection.VariantOf(provision.Id) is not { } printed)
        {
            return;
        }

        var reasons = new SelectionReasons(settled).VariantReasonsFor(provision.Id);
        var asked = reasons.Where(reason => reason.Rule != ReasonRules.Nearest).ToList();

        // Without it the provision may even be out: its own drafting may need what needs it.
        Printed(Remove([world], reasons)).Should().Match<IEnumerable<VariantName?>>(others => !others.Any() || others.Any(other => other != printed), "'{0}' is {1} because: {2}", provision.Id, printed, Words(reasons));
        foreach (var reason in reasons.Except(asked))
        {
            Printed(Remove([world], [reason])).Should().OnlyContain(other => other != printed, reason.Text);
        }

        foreach (var reason in asked)
        {
            Printed(Remove([world], asked.Where(other => other != reason))).Should().OnlyContain(other => other == printed, "'{0}' is {1} because of this alone: {2}", provision.Id, printed, reason.Text);
        }

        IEnumerable<RandomWorld> Remove(IEnumerable<RandomWorld> worlds, IEnumerable<Reason> some) =>
            some.OrderBy(reason => reason.Rule == ReasonRules.Strength).Aggregate(worlds, (left, reason) => left.SelectMany(each => each.WithoutForVariant(provision, reason, settled.Selection.Grades[provision.Id].Wanted)));

        IEnumerable<VariantName?> Printed(IEnumerable<RandomWorld> worlds) =>
            worlds.Select(each => each.Chosen()).OfType<SettledSelection>().Where(left => left.Selection.Has(provision.Id)).Select(left => left.Selection.VariantOf(provision.Id)).ToList();
    }

    private static void Regime(RandomWorld world, SettledSelection settled)
    {
        var regime = settled.Regime;
        var decisive = regime.Reasons.Where(reason => reason.Rule != ReasonRules.Charter).ToList();
        if (regime.Id is null || decisive.Count < regime.Reasons.Length)
        {
            return;
        }

        var sets = regime.IsOverdetermined ? [decisive] : decisive.Select(reason => new List<Reason> { reason });
        foreach (var set in sets)
        {
            set.Aggregate(world, (left, reason) => left.WithoutForRegime(reason)).Chosen()?.Regime.Id.Should().NotBe(regime.Id, Words(set));
        }
    }

    private static void Conditions(RandomWorld world, SettledSelection settled)
    {
        var explainer = new ConditionExplainer(settled.Problem, settled.Situation);
        foreach (var condition in world.Workspace.Library.Provisions.Select(provision => provision.When).OfType<Expr>())
        {
            var why = explainer.Explain(condition);
            why.Holds.Should().Be(settled.Situation.Holds(condition));
            foreach (var refuted in Refutations(why))
            {
                settled.Situation.Holds(Turned(condition, refuted, settled.Situation)).Should().Be(!why.Holds, why.Words);
            }
        }
    }

    /// <summary>The sets of facts of which a condition's explanation says that it would come out otherwise if they were otherwise.</summary>
    private static IEnumerable<List<ConditionFact>> Refutations(ConditionWhy why) => why switch
    {
        ConditionFact fact => [[fact]],
        ConditionParts { AreAllNeeded: true } parts => parts.Parts.SelectMany(Refutations),
        ConditionParts parts => [[.. parts.Parts.SelectMany(part => Refutations(part).First())]],
        _ => [],
    };

    private static Expr Turned(Expr condition, List<ConditionFact> facts, Situation situation) => condition switch
    {
        AndExpr both => both with { Left = Turned(both.Left, facts, situation), Right = Turned(both.Right, facts, situation) },
        OrExpr either => either with { Left = Turned(either.Left, facts, situation), Right = Turned(either.Right, facts, situation) },
        NotExpr not => not with { Inner = Turned(not.Inner, facts, situation) },
        _ => facts.Any(fact => fact.At == condition.At) ? new ConstantExpr(!situation.Holds(condition), condition.At) : condition,
    };

    private static string Words(IEnumerable<Reason> reasons) => string.Join(' ', reasons.Select(reason => reason.Text));
}
