using RelationalContracts.Diagnostics;
using RelationalContracts.Envelopes;
using RelationalContracts.Reviewing.Legal.Data;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>CK-42: a change made or proposed that stands on no ground of the law, passes its planned limits or does not wait for its notice.</summary>
internal sealed class ChangeGrounds : ILegalLogic
{
    /// <inheritdoc />
    public IEnumerable<Hit> Find(ReviewScene scene)
    {
        if (scene.Deal.Changes.IsEmpty)
        {
            return [];
        }

        // What is wrong with how the changes are written, the envelope's own verb reports.
        var report = EnvelopeCalculator.Calculate(scene.Draft.Workspace, scene.Deal, scene.Draft.Composed.Composition, new DiagnosticBag());
        return report.Changes.SelectMany(Of);
    }

    private static IEnumerable<Hit> Of(ChangeFinding finding)
    {
        var name = finding.Change.Row is { } row ? $"The change of {Values.ValueWords.Date(finding.Change.Date)} ('{row.Mechanism}')" : $"The change of {Values.ValueWords.Date(finding.Change.Date)}";
        if (finding.Permitted is TestResult.NotMet)
        {
            yield return Hit.Wrong(finding.Change.At, ("fault", $"{name} fits no ground on which the law permits it. {Numbers(finding, TestResult.NotMet)}"));
        }
        else if (finding.Permitted is TestResult.Open)
        {
            yield return Hit.Unknown(finding.Change.At, $"whether the law permits the change of {Values.ValueWords.Date(finding.Change.Date)}. {Numbers(finding, TestResult.Open)}".TrimEnd('.'));
        }

        foreach (var test in finding.RowTests.Concat(finding.Timing is { } timing ? [timing] : []).Where(test => test.Result is TestResult.NotMet))
        {
            yield return Hit.Wrong(finding.Change.At, ("fault", $"{name}: {test.Text}"));
        }
    }

    private static string Numbers(ChangeFinding finding, TestResult result) =>
        string.Join(' ', finding.Ground.Tests.Where(test => test.Result == result).Select(test => test.Text));
}
