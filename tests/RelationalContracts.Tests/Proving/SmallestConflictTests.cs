using System.Collections.Immutable;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using RelationalContracts.Composing.Conflicts;
using RelationalContracts.Proving.Sat;

namespace RelationalContracts.Tests.Proving;

public sealed class SmallestConflictTests
{
    [Fact]
    public void Demands_that_can_hold_together_are_no_conflict()
    {
        SmallestConflict<int>.Of([1, 2, 3], _ => true).Should().BeEmpty();
    }

    [Fact]
    public void The_smaller_of_two_conflicts_is_found_even_where_the_larger_comes_first()
    {
        var conflict = SmallestConflict<int>.Of([1, 2, 3, 4, 5], some => !(some.Contains(1) && some.Contains(2) && some.Contains(3)) && !(some.Contains(4) && some.Contains(5)));

        conflict.Should().Equal(4, 5);
    }

    [Fact]
    public void What_cannot_hold_without_any_demand_is_no_conflict_of_the_demands()
    {
        SmallestConflict<int>.Of([1, 2], _ => false).Should().BeEmpty();
    }

    [Fact]
    public void No_smaller_conflict_exists_among_random_clauses()
    {
        var property = Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => IsSmallest(SatSolverTests.Clauses(seed)[..Math.Min(12, SatSolverTests.Clauses(seed).Length)]));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261122, 1), property);
    }

    private static bool IsSmallest(int[][] clauses)
    {
        var solver = new SatSolver();
        Enumerable.Range(0, 9).ToList().ForEach(_ => solver.NewVariable());
        var asked = clauses.Select(_ => solver.NewVariable()).ToArray();
        for (var index = 0; index < clauses.Length; index++)
        {
            solver.AddClause([!asked[index], .. clauses[index].Select(code => new Literal(code))]);
        }

        var conflict = SmallestConflict<int>.Of([.. Enumerable.Range(0, clauses.Length)], some => solver.IsSatisfiable([.. some.Select(index => asked[index])]));

        return conflict.Length == SmallestByTrying(clauses) && (conflict.IsEmpty || !CanHold([.. conflict.Select(index => clauses[index])]));
    }

    private static int SmallestByTrying(int[][] clauses) => Enumerable.Range(1, (1 << clauses.Length) - 1)
        .Where(mask => !CanHold([.. clauses.Where((_, index) => ((mask >> index) & 1) != 0)]))
        .Select(mask => BitOperations.PopCount((uint)mask)).DefaultIfEmpty(0).Min();

    private static bool CanHold(ImmutableArray<int[]> clauses) =>
        Enumerable.Range(0, 1 << 9).Any(mask => SatSolverTests.Holds([.. clauses], mask));
}
