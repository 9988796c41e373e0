using System.Collections.Immutable;
using RelationalContracts.Expressions;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Values;

namespace RelationalContracts.Reviewing.Legal.Kinds;

/// <summary>Facts that the deal must answer; to leave one open, or to answer it with a word such as <c>unknown</c>, is to fail.</summary>
/// <param name="Basis">What every test has.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Open">Answers that count as none.</param>
internal sealed record FactsTest(TestBasis Basis, ImmutableArray<string> Facts, ImmutableArray<string> Open) : CheckTest(Basis)
{
    internal override IEnumerable<Hit> Run(ReviewScene scene)
    {
        var missing = Facts.Where(fact => !IsAnswered(scene, fact)).ToList();
        if (missing.Count > 0)
        {
            yield return Hit.Wrong(scene.PlaceOfFact(missing[0]), ("missing", ValueWords.Series(missing)), ("questions", Questions(scene, missing)));
        }
    }

    private bool IsAnswered(ReviewScene scene, string fact) =>
        scene.Situation.MeasureOf(new FactOperand(fact)) is { IsOpen: false } measure && !measure.Words.Any(Open.Contains);

    private static string Questions(ReviewScene scene, IEnumerable<string> missing) =>
        string.Join(' ', missing.Select(fact => scene.Draft.Workspace.Law.Facts.GetValueOrDefault(fact)?.Question).OfType<string>());
}
