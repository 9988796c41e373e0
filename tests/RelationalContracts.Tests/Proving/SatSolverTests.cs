using FsCheck;
using FsCheck.Fluent;
using RelationalContracts.Proving.Sat;

namespace RelationalContracts.Tests.Proving;

public sealed class SatSolverTests
{
    private const int MostVariables = 9;

    [Fact]
    public void What_it_decides_is_what_trying_every_case_finds()
    {
        var property = Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => Agrees(Clauses(seed)));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), property);
    }

    [Fact]
    public void Questions_asked_one_after_another_do_not_change_the_answers()
    {
        var property = Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => AgreesUnderAssumptions(Clauses(seed)));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), property);
    }

    [Fact]
    public void Seven_pigeons_do_not_fit_into_six_holes()
    {
        var solver = new SatSolver();
        var sits = Enumerable.Range(0, 7).Select(_ => Enumerable.Range(0, 6).Select(_ => solver.NewVariable()).ToArray()).ToArray();
        foreach (var pigeon in sits)
        {
            solver.AddClause(pigeon);
        }

        foreach (var (one, other) in sits.SelectMany((one, index) => sits.Take(index).Select(other => (one, other))))
        {
            Enumerable.Range(0, 6).ToList().ForEach(hole => solver.AddClause(!one[hole], !other[hole]));
        }

        solver.IsSatisfiable().Should().BeFalse();
    }

    internal static int[][] Clauses(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, random.Next(1, 45)).Select(_ => Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(2, (2 * MostVariables) + 2)).ToArray())];
    }

    internal static bool Holds(int[][] clauses, int mask) =>
        clauses.All(clause => clause.Any(code => ((mask >> ((code >> 1) - 1)) & 1) != (code & 1)));

    private static bool Agrees(int[][] clauses)
    {
        var solver = Solver(clauses);
        var expected = Enumerable.Range(0, 1 << MostVariables).Any(mask => Holds(clauses, mask));
        var found = solver.IsSatisfiable();
        return found == expected && (!found || clauses.All(clause => clause.Any(code => solver.IsTrue(new Literal(code)))));
    }

    private static bool AgreesUnderAssumptions(int[][] clauses)
    {
        var solver = Solver(clauses);
        return Enumerable.Range(2, 2 * MostVariables).All(first => Enumerable.Range(2, 2 * MostVariables).All(second =>
            solver.IsSatisfiable(new Literal(first), new Literal(second))
            == Enumerable.Range(0, 1 << MostVariables).Any(mask => Holds([.. clauses, [first], [second]], mask))));
    }

    private static SatSolver Solver(int[][] clauses)
    {
        var solver = new SatSolver();
        Enumerable.Range(0, MostVariables).ToList().ForEach(_ => solver.NewVariable());
        foreach (var clause in clauses)
        {
            solver.AddClause([.. clause.Select(code => new Literal(code))]);
        }

        return solver;
    }
}
