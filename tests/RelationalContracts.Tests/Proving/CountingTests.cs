using System.Numerics;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using RelationalContracts.Composing;
using RelationalContracts.Proving;
using RelationalContracts.Proving.Counting;
using RelationalContracts.Proving.Sat;

namespace RelationalContracts.Tests.Proving;

/// <summary>The number of compositions, held to composing every deal there is and looking at what came out.</summary>
public sealed partial class CountingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_number_is_that_of_different_drafts_when_every_deal_is_composed(int firstSeed)
    {
        var counted = 0;
        for (var seed = firstSeed; counted < 10; seed += 2)
        {
            var library = new RandomLibrary(seed, 3, hasText: false);
            var deals = new RandomDeals(library);
            if (deals.Count > 1200 || new LibraryProver(library.Workspace).Prove(library.Workspace.Models["test"]) is not { IsProved: true } proof)
            {
                continue;
            }

            counted++;
            proof.Compositions.Should().Be(new CompositionCount(ByComposing(library, deals), true), "seed {0} makes up\n{1}", seed, library);
        }
    }

    [Fact]
    public void Choices_among_random_clauses_are_counted_as_trying_them_all_does()
    {
        var property = Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => Agrees(SatSolverTests.Clauses(seed), (seed & 511) << 1));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20261122, 1), property);
    }

    [Fact]
    public void Around_variables_that_are_not_counted_and_join_much_nothing_is_counted_twice()
    {
        var property = Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => AgreesWithHubs(SatSolverTests.Clauses(seed), (seed & 511) << 1));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20261122, 1), property);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 2)]
    [InlineData(6, 4)]
    [InlineData(8, 92)]
    public void Queens_are_placed_in_as_many_ways_as_is_known(int size, int expected)
    {
        Count(Queens(size), (size * size) + 1, _ => true).Should().Be(expected);
    }

    [Fact]
    public void Two_hundred_free_choices_give_two_to_the_power_of_two_hundred()
    {
        new ComponentCounter([], [.. Enumerable.Repeat(true, 201)], 10).Count(Enumerable.Range(1, 200)).Should().Be(BigInteger.Pow(2, 200));
    }

    [Fact]
    public void Where_steps_run_out_the_number_is_a_lower_bound()
    {
        var clauses = Queens(8);

        var counter = new ComponentCounter(clauses, [.. Enumerable.Repeat(true, 65)], 60);
        var number = counter.Count(Enumerable.Range(1, 64));

        counter.IsExact.Should().BeFalse();
        number.Should().BeInRange(1, 91);
    }

    private static BigInteger ByComposing(RandomLibrary library, RandomDeals deals)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (long number = 0; number < deals.Count; number++)
        {
            var (composed, findings) = RandomDeals.Compose(library.Workspace, deals[number]);
            if (!findings.HasErrors)
            {
                seen.Add(Told(composed));
            }
        }

        return seen.Count;
    }

    /// <summary>What is in, in which grade, and which marked passages stand in which document.</summary>
    private static string Told(ComposedDeal deal) =>
        string.Join(' ', deal.Composition.Included.Select(choice => $"{choice.Id}/{choice.Variant}"))
        + string.Concat(deal.Documents.Select(document => $"|{document.Identity.Template}:{string.Join(' ', Mark().Matches(RandomDeals.TextOf(document)).Select(match => match.Value))}"));

    private static bool Agrees(int[][] clauses, int countedMask)
    {
        const int variables = 9;
        var holding = Enumerable.Range(0, 1 << variables).Where(mask => SatSolverTests.Holds(clauses, mask)).Select(mask => (mask << 1) & countedMask).Distinct().Count();
        return Count(clauses, variables + 1, variable => ((countedMask >> variable) & 1) != 0) == holding;
    }

    /// <summary>As above, with every variable that is not counted taken as a hub, and none taken out beforehand.</summary>
    private static bool AgreesWithHubs(int[][] clauses, int countedMask)
    {
        const int variables = 9;
        var holding = Enumerable.Range(0, 1 << variables).Where(mask => SatSolverTests.Holds(clauses, mask)).Select(mask => (mask << 1) & countedMask).Distinct().Count();
        int[][] plain = [.. clauses.Select(clause => clause.Distinct().Order().ToArray())];
        var counter = new ComponentCounter(plain, [.. Enumerable.Range(0, variables + 1).Select(variable => ((countedMask >> variable) & 1) != 0)], 1_000_000, leastOfHub: 0);
        return counter.Count(Enumerable.Range(1, variables)) == holding;
    }

    private static BigInteger Count(int[][] clauses, int variables, Func<int, bool> isCounted)
    {
        var counted = Enumerable.Range(1, variables - 1).Where(isCounted).ToList();
        var set = new ClauseSet(clauses.Select(clause => System.Collections.Immutable.ImmutableArray.CreateRange(clause.Select(code => new Literal(code)))), variables, counted);
        var open = counted.Where(variable => !set.IsFixed(variable)).ToHashSet();
        var counter = new ComponentCounter(set.Clauses, [.. Enumerable.Range(0, variables).Select(open.Contains)], 1_000_000);
        return set.IsContradictory ? 0 : counter.Count(set.Clauses.SelectMany(clause => clause).Select(code => code >> 1).Concat(open).Distinct().Order());
    }

    private static int[][] Queens(int size)
    {
        var squares = Enumerable.Range(0, size * size).Select(square => (Row: square / size, Column: square % size, Code: 2 * (square + 1))).ToList();
        var rows = squares.GroupBy(square => square.Row).Select(row => row.Select(square => square.Code).ToArray());
        var attacks = squares.SelectMany((one, index) => squares.Take(index).Where(other =>
            one.Row == other.Row || one.Column == other.Column || Math.Abs(one.Row - other.Row) == Math.Abs(one.Column - other.Column)).Select(other => new[] { one.Code ^ 1, other.Code ^ 1 }));
        return [.. rows, .. attacks];
    }

    [GeneratedRegex("mark-[0-9]+-here")]
    private static partial Regex Mark();
}
